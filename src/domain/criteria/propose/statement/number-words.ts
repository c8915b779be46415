/** A wording and what it is written as. */
export type Form = readonly [RegExp, string];

export const form = (source: string, to: string): Form => [new RegExp(source, 'gi'), to];

const NUMBER_WORDS: Record<string, string> = {
  no: '0',
  zero: '0',
  none: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
  'ninety-five': '95',
  'a hundred': '100',
  'one hundred': '100',
  hundred: '100',
  'a thousand': '1000',
  'one thousand': '1000',
  thousand: '1000',
};
const WORD = Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const FRACTIONS: readonly Form[] = [
  form(String.raw`\bthree[- ]quarters\b`, '75%'),
  form(String.raw`\b(?:a|one)[- ]quarter\b`, '25%'),
  form(String.raw`\btwo[- ]thirds\b`, '66.67%'),
  form(String.raw`\b(?:a|one)[- ]third\b`, '33.33%'),
  form(String.raw`\bfour[- ]fifths\b`, '80%'),
  form(String.raw`\bhalf\b(?= of\b| (?:versus|vs|compared|against))`, '50%'),
];

/** `below five percentage points`, `within two seconds`. */
const NUMBER_OF_UNITS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety(?:-five)?)(?=\s+(?:percent|per cent|percentage points?|points?|milliseconds|seconds?|minutes?|hours?|days?|cents)\b)/gi;

const digits = (word: string): string => NUMBER_WORDS[word.toLowerCase()] ?? word;

/** `one in 200`. */
const COUNTED_WORD = new RegExp(
  String.raw`(?<!\b(?:first|last|top|next)\s)\b(${WORD})(?=\s+(?:[a-z-]+\s+)?(?:in|out of|of|per)\s+(?:a\s+|an\s+|every\s+|the\s+)?(?:\d[\d,.]*(?![\d,.]*\s?(?:%|percent))|${WORD}))`,
  'gi',
);
const OUT_OF_WORD = new RegExp(
  String.raw`(?<=\d\s+(?:in|out of|of|per)\s+)(?:every\s+)?(${WORD})\b`,
  'gi',
);
/** `zero leaks in 3,000 outputs`. */
const NONE_OF =
  /(?<=^|: |, |and )(?:zero|none|no(?! (?:more|less|fewer|higher|lower|worse|later|longer|greater|slower)\b))\b(?=[^.]*\b(?:in|of|during|across)\b)/i;
/** `recall >= 90%, zero obeyed injections, …`. */
const NONE_IN_LIST =
  /(?<=\d[^.;]*(?:[,;] (?:and )?| and )|^(?=[^,;]*[,;].*\d))(?:zero|no)(?= (?!(?:more|less|fewer|higher|lower|worse|later|longer|greater|slower|other|change|drop|loss|regressions?)\b)[a-z-]+(?: [a-z-]+){0,3}(?:[,;.]|$| and ))/gi;
const BEHIND_COMPARISON =
  /(?<=\b(?:than|least|most) )(one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety(?:-five)?)\b/gi;
/** `R-squared above zero`. */
const ZERO_BEHIND_SIDE = /(?<=\b(?:above|over|below|under|than|exceeds?|from) )zero\b/gi;
const HAS_WORD = new RegExp(String.raw`\b(?:${WORD}|half|quarters?|thirds?|fifths)\b`, 'i');

/** Numbers written in words where they count something: `one in 200`, `zero leaks in 3,000 outputs`. */
export const inDigits = (sentence: string): string =>
  HAS_WORD.test(sentence)
    ? FRACTIONS.reduce((text, [pattern, to]) => text.replace(pattern, to), sentence)
        .replace(COUNTED_WORD, digits)
        .replace(OUT_OF_WORD, (_, word: string) => digits(word))
        .replace(NONE_OF, '0')
        .replace(NONE_IN_LIST, '0')
        .replace(NUMBER_OF_UNITS, digits)
        .replace(BEHIND_COMPARISON, digits)
        .replace(ZERO_BEHIND_SIDE, '0')
    : sentence;
