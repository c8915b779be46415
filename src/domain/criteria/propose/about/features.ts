import { matchesOf } from '../matches';
import { namesModel } from './names-model';

/** Numbers by what they count; where two kinds fit, it is of the first. */
const NUMBER =
  /(?<SHARE>\d+(?:[.,]\d+)*\s?%)|(?<DECIMAL>(?<![\p{L}\d.])0?\.\d+)|(?<MILLISECONDS>\d+(?:[.,]\d+)*\s?(?:ms|milliseconds?)(?!\p{L}))|(?<TIME>\d+(?:[.,]\d+)*\s?(?:s|secs?|seconds?|mins?|minutes?|h|hours?|days?)(?!\p{L}))|(?<BYTES>\d+(?:[.,]\d+)*\s?[kmg]b(?!\p{L}))|(?<NUMBER>\d+(?:[.,]\d+)*)/gu;

/** `SC-001:`, `NFR-2.1`, `(NFR5, NFR8)`, `| 3.1 |`: the number of a requirement. */
const NUMBER_OF_REQUIREMENT =
  /^\W*\p{Lu}{1,6}(?:-[\p{Lu}\d]+)*-(?:\d{2,}|\p{Lu}?\d+\.\d+|\d+(?=\s*[:\]]))[\d.]*|\((?:\p{Lu}{2,6}-?\d+(?:\.\d+)*(?:,\s*)?)+\)|^\|\s*(?:\d+|\p{Lu}?\d+(?:\.\d+)+)\s*(?=\|)/gu;

/** `THE Speech_Engine SHALL`: a part is named after a model, whatever is demanded of it. */
const NAME_OF_PART = /\bthe \p{L}[\p{L}\d]*(?:_[\p{L}\d]+)+ (?=shall\b|must\b)/gu;

/** Words that stand in requirements of either kind. */
const SAYS_NOTHING = new Set([
  'the',
  'a',
  'an',
  'shall',
  'must',
  'should',
  'system',
  'then',
  'when',
  'if',
]);

/** Words that link others: what they link stands side by side. */
const LINKS = new Set([
  'of',
  'to',
  'where',
  'while',
  'with',
  'be',
  'is',
  'are',
  'and',
  'for',
  'in',
  'on',
  'by',
  'it',
  'that',
  'than',
]);

const ENDINGS = ['ations', 'ation', 'ing', 'edly', 'ed', 'es', 'ly', 's', 'e'] as const;
const SHORTEST_STEM = 3;

/** `classified`, `classifies`: one word. */
const stemOf = (word: string): string => {
  const ending = ENDINGS.find(
    (end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
};

const IS_NUMBER = /^[A-Z]/u;

/** `must never show`, `can be copied`: what is demanded. */
const DEMANDED =
  /\b(?:shall|must|should|will|can|cannot|may)(?: (?:not|also|always|only|never|\p{L}+ly)){0,3} (?:be )?(\p{L}+)/gu;

/** `WHEN a leaf is shown THEN …`: what happens first is said. */
const HAS_CONDITION = /^\W*(?:when|if|where|while|given)\b/iu;

const WORD_OR_SIGN = /\p{Lu}+|[\p{Ll}\p{Lo}]+|[≥≤<>]=?/gu;

/**
 * What a sentence is told apart by, each once: the stems of its words, its kinds of numbers in capitals
 * (`95%` is a SHARE), its signs, which of them come first (`^answer`) and last (`SHARE$`), which stand side by
 * side (`cach+hit`), and what is demanded (`*show`). A limit is told apart by whether it names a model at all
 * (`=model`, `=none`), and beside which kinds of numbers (`=modelSHARE`), a wish, which holds no number, by its
 * stems as those of a wish (`!clear`). Either is told apart by whether a condition leads it (`=when`). The
 * trainer of the weights and the app read sentences by this alone.
 */
export const featuresOf = (sentence: string): readonly string[] => {
  const bare = sentence
    .replace(NUMBER_OF_REQUIREMENT, ' ')
    .toLowerCase()
    .replace(NAME_OF_PART, ' ');
  const folded = bare.replace(NUMBER, (...match) => ` ${kindOf(match.at(-1))} `);
  const words = (folded.match(WORD_OR_SIGN) ?? []).filter((word) => !SAYS_NOTHING.has(word));
  const links = words.filter((word) => LINKS.has(word));
  const stems = words
    .filter((word) => !LINKS.has(word))
    .map((word) => (word < 'a' ? word : stemOf(word)));
  const first = stems.slice(0, 1).map((stem) => `^${stem}`);
  const last = stems.slice(-1).map((stem) => `${stem}$`);
  const pairs = stems.slice(1).map((stem, before) => `${stems[before] ?? ''}+${stem}`);
  const demanded = matchesOf(bare, DEMANDED).map(([, verb = '']) => `*${stemOf(verb)}`);
  const numbers = stems.filter((stem) => IS_NUMBER.test(stem));
  const names = namesModel(stems) ? '=model' : '=none';
  const asked =
    numbers.length > 0
      ? [names, ...numbers.map((number) => `${names}${number}`)]
      : stems.map((stem) => `!${stem}`);
  const led = HAS_CONDITION.test(bare) ? ['=when'] : [];
  return [
    ...new Set([...stems, ...links, ...first, ...last, ...pairs, ...demanded, ...asked, ...led]),
  ];
};

const kindOf = (kinds: unknown): string =>
  Object.entries(kinds ?? {}).find(([, number]) => number !== undefined)?.[0] ?? 'NUMBER';
