/** Numbers by what they count, in the order in which they are looked for. */
const KINDS_OF_NUMBERS: readonly (readonly [number: RegExp, kind: string])[] = [
  [/\d+(?:[.,]\d+)*\s?%/gu, ' SHARE '],
  [/(?<![\p{L}\d.])0?\.\d+/gu, ' DECIMAL '],
  [/\d+(?:[.,]\d+)*\s?(?:ms|milliseconds?)(?!\p{L})/gu, ' MILLISECONDS '],
  [/\d+(?:[.,]\d+)*\s?(?:s|secs?|seconds?|mins?|minutes?|h|hours?|days?)(?!\p{L})/gu, ' TIME '],
  [/\d+(?:[.,]\d+)*\s?[kmg]b(?!\p{L})/gu, ' BYTES '],
  [/\d+(?:[.,]\d+)*/gu, ' NUMBER '],
];

const ENDINGS = ['ations', 'ation', 'ing', 'edly', 'ed', 'es', 'ly', 's', 'e'] as const;
const SHORTEST_STEM = 3;

/** `classified`, `classifies`: one word. */
const stemOf = (word: string): string => {
  const ending = ENDINGS.find(
    (end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
};

const WORD_OR_SIGN = /\p{Lu}+|[\p{Ll}\p{Lo}]+|[≥≤<>]=?/gu;

/**
 * What a sentence is told apart by, each once: the stems of its words, its kinds of numbers in capitals
 * (`95%` is a SHARE), and its signs. The trainer of the weights and the app read sentences by this alone.
 */
export const featuresOf = (sentence: string): readonly string[] => {
  const folded = KINDS_OF_NUMBERS.reduce(
    (text, [number, kind]) => text.replace(number, kind),
    sentence.toLowerCase(),
  );
  const words = folded.match(WORD_OR_SIGN) ?? [];
  return [...new Set(words.map((word) => (/^\p{Lu}/u.test(word) ? word : stemOf(word))))];
};
