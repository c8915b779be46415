/** Numbers by what they count; where two kinds fit, it is of the first. */
const NUMBER =
  /(?<SHARE>\d+(?:[.,]\d+)*\s?%)|(?<DECIMAL>(?<![\p{L}\d.])0?\.\d+)|(?<MILLISECONDS>\d+(?:[.,]\d+)*\s?(?:ms|milliseconds?)(?!\p{L}))|(?<TIME>\d+(?:[.,]\d+)*\s?(?:s|secs?|seconds?|mins?|minutes?|h|hours?|days?)(?!\p{L}))|(?<BYTES>\d+(?:[.,]\d+)*\s?[kmg]b(?!\p{L}))|(?<NUMBER>\d+(?:[.,]\d+)*)/gu;

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
  const folded = sentence.toLowerCase().replace(NUMBER, (...match) => ` ${kindOf(match.at(-1))} `);
  const words = folded.match(WORD_OR_SIGN) ?? [];
  return [...new Set(words.map((word) => (word < 'a' ? word : stemOf(word))))];
};

const kindOf = (kinds: unknown): string =>
  Object.entries(kinds ?? {}).find(([, number]) => number !== undefined)?.[0] ?? 'NUMBER';
