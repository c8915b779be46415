import { COUNTED, METRIC_NOUN, NUMBER, NUMBER_WORD, UNIT } from './vocabulary';
import { matchesOf } from './matches';

/** A part of a text, by offset and length. */
export type Span = { offset: number; length: number };

/**
 * How firmly a clause is tied to a number. `firm`: a run can be held against it (`below 2%`,
 * `9 of 10`). `loose`: a number is there, but it may only say which group is meant (`over 60`).
 */
export type Quantities = { firm: Span[]; loose: Span[]; relative: Span[]; hedged: Span[] };

const FILL = String.raw`(?:(?:a|an|the|of|to|than|be|is|at|about a|mean|average|median|total|only|just|its|combined|overall|single)\s+){0,3}`;
const VALUE = String.raw`[$€£]?\s?${NUMBER}${UNIT}?`;
/** A value whose form alone says that it measures: a unit, a currency, or a share such as 0.9. */
const MEASURE = String.raw`(?:[$€£]\s?${NUMBER}|${NUMBER}${UNIT}|(?<![\w.@/-])-?(?:0?\.\d+|1\.0+)(?![\w.]))`;

const STRONG_COMPARATOR = String.raw`(?:>\s?=|<\s?=|=>|=<|≥|≤|>|<|at least|at most|at minimum|at maximum|(?:no|not) (?:more|less|fewer|greater|higher|lower|later|longer|worse|better|larger|smaller|over|under|below|above|slower)(?: than)?|(?:never|not|n't) (?:exceed(?:s|ing)?|drop(?:s|ping)? below|fall(?:s|ing)? below|go(?:es)? (?:above|below|over|under)|rise(?:s)? above)|(?:more|less|fewer|greater|higher|lower|larger|smaller|better|worse|faster|slower|longer|shorter|sooner|earlier|closer) than|or equal to|equal to|a minimum of|a maximum of|minimum(?: of)?|maximum(?: of)?|min\.?|max\.?|exceed(?:s|ing)?|surpass(?:es)?|up to|capped at|cap of|limit(?:ed)? (?:of|to)|floor of|ceiling of|threshold (?:of|is)|target (?:of|is))`;
const PREPOSITION = String.raw`(?:under|below|above|over|beyond|within|inside|in|after|between|from|until|before|by|every|per)`;
const ATTAIN = String.raw`(?:reach(?:es|ed|ing)?|achiev(?:es?|ed|ing)|attain(?:s|ed)?|hit(?:s|ting)?|get(?:s)?(?: to)?|score[sd]?|scoring|is|are|be|stays?(?: at)?|remains?(?: at)?|equals?|=|:|of|to|at|with|meets?|for|holds?|shows?|has|have|drop(?:s|ped)? to|falls? to|returns? to)`;

const compile = (source: string): RegExp => new RegExp(source, 'gi');

const FIRM = [
  `${STRONG_COMPARATOR}\\s*${FILL}(?:${VALUE}|${NUMBER_WORD}\\b)`,
  `\\b${PREPOSITION}\\s+${FILL}${MEASURE}`,
  `\\b${PREPOSITION}\\s+${NUMBER_WORD}\\s+(?:percent|points?|milliseconds?|seconds?|minutes?|hours?|cents)\\b`,
  `(?:^|[\\s,])${ATTAIN}\\s*${FILL}${MEASURE}`,
  `${VALUE}\\s*(?:[a-z]+\\s+){0,2}(?:or|and) (?:more|less|better|higher|lower|fewer|greater|above|below|faster|worse|under|over|up|smaller|larger|longer|shorter)\\b`,
  `${NUMBER}\\s*%?\\s*\\+(?!\\w)`,
  `(?:${NUMBER}|${NUMBER_WORD})\\s+(?:[a-z]+\\s+)?(?:out of|of|in|from)\\s+(?:every\\s+|the\\s+|a\\s+)?(?:${NUMBER}|ten|twenty|hundred|thousand)(?!%)`,
  `\\b(?:no|zero|0|without)\\s+(?:[a-z-]+\\s+){1,4}(?:in|across|over|out of|among|on|during|within|after|per|for)\\s+(?:[a-z]+\\s+){0,3}${NUMBER}`,
  `${VALUE}\\s*(?:-|–|—|to)\\s*${VALUE}`,
  `${NUMBER}\\s*(?:%|percent)\\s+(?:of\\s+)?${COUNTED}\\b`,
  // `Of 80 letters, 90% get a usable reply`: the share is the subject.
  `^\\s*${NUMBER}\\s*(?:%|percent)\\s+[a-z]+`,
  `${MEASURE}\\s+(?:of|at|for)\\s+(?:the\\s+|all\\s+|our\\s+)?[a-z]+`,
  `\\b${METRIC_NOUN}(?:\\s+[a-z@0-9_-]+){0,3}?\\s*[:=]?\\s*${MEASURE}`,
  `${MEASURE}\\s+(?:[a-z0-9@-]+\\s+){0,2}${METRIC_NOUN}\\b`,
  `[a-z]\\w*_\\w+(?:\\s+[a-z]+){0,3}\\s+${MEASURE}`,
  `±\\s*${NUMBER}`,
  String.raw`\b(?:before|by|until|at|from)\s+\d{1,2}(?::\d{2})?\s*(?:am|pm|a\.m\.|p\.m\.|o'clock|utc|cet)`,
  String.raw`\b(?:before|by|until)\s+\d{1,2}:\d{2}\b`,
  `${NUMBER}\\s*\\/\\s*(?:[3-9]|10|100)\\b`,
].map(compile);

export const BASELINE =
  /\b(?:than|compared|comparison|versus|vs\.?|over(?! time)|against|relative to|from|baseline|champion|control|incumbent|benchmark|worse than|better than)\b/i;

/** Changes by an amount, which mean nothing until it is said from where. */
const RELATIVE = [
  String.raw`\bby\s+${FILL}(?:at least\s+|at most\s+|more than\s+|up to\s+|another\s+)?(?:${MEASURE}|${NUMBER_WORD}\b)`,
  `${MEASURE}\\+?\\s+(?:relative |absolute )?(?:better|worse|faster|slower|higher|lower|fewer|more|less|cheaper|smaller|larger|increase|decrease|reduction|improvement|gain|uplift|lift|drop)\\b(?! (?:bound|limit|quantile|tail|confidence))`,
  `\\b(?:an?\\s+)?(?:increase|decrease|reduction|improvement|gain|uplift|lift|drop)\\s+(?:of|by)\\s+${FILL}(?:at least\\s+)?${MEASURE}`,
  String.raw`\b(?:twice (?:as|the)|double|triple|half|halve[sd]?|doubl(?:es?|ing)|tripl(?:es?|ing))\b`,
].map(compile);

const CHANGE =
  /\b(?:improv\w*|increas\w*|reduc\w*|decreas\w*|enhanc\w*|boost\w*|lower(?:s|ed|ing)?|rais(?:e|es|ed|ing)|cut(?:s|ting)?|better|worse|faster|slower|higher|fewer|more|less|cheaper|gain|uplift|lift|drop\w*|reduction|outperform\w*|beat\w*|grow\w*|shrink\w*|doubl\w*|tripl\w*|halv\w*|twice (?:as|the)|speed\w* up)\b/i;

const HEDGE = String.raw`(?:~|≈|∼|\b(?:around|about|approximately|approx\.?|roughly|circa|ca\.?|nearly|almost|close to|near|near to|towards?|somewhere|something like|in the (?:region|ballpark|neighbou?rhood|vicinity|area|order) of|on the order of|more or less|give or take|ideally|hopefully|preferably|say|perhaps|maybe|probably|likely|some|a solid|a good|a healthy|well (?:above|below|over|under)|far (?:above|below)|just (?:above|below|under|over)|slightly (?:above|below|under|over)|much (?:more|less|higher|lower|better) than))`;
const HEDGE_AFTER = String.raw`(?:-?ish\b|\s*(?:or so|or thereabouts|give or take|more or less|if possible|where possible|ideally|hopefully|preferably|roughly|approximately|on a good day|or close|or similar|or something))`;

const HEDGES = compile(`${HEDGE}\\s*${FILL}(?=(?:at least\\s+)?[$€£]?\\s?${NUMBER})`);
const HEDGES_BEHIND = compile(`(?<=${NUMBER}${UNIT}?)${HEDGE_AFTER}`);

const WHERE_POSSIBLE =
  /,?\s*\b(?:when(?:ever)?|where(?:ver)?|if) (?:feasible|possible|practical|practicable)\b/gi;

const IDEALLY = String.raw`(?:ideally|preferably|hopefully)`;
/** `as low as possible, ideally under 4`, `preferably be below 800 ms`: the number says how low. */
const WISHED = new RegExp(
  String.raw`(?:\b(?:as \w+ as possible|low|high|small|short|minimal|minimi[sz]ed|maximi[sz]ed)\b\s*[,(;–—-]*\s*)?\b${IDEALLY}\s+(?=(?:be\s+|stay\s+)?(?:under|below|above|over|at (?:least|most)|(?:less|more|fewer|lower|higher) than|no more than|within|[<>≥≤]=?)\s*[$€£]?\d)`,
  'gi',
);

/** The text without words that take a number back: `around 90%` as `90%`. */
export const withoutHedges = (text: string): string =>
  text
    .replace(WISHED, '')
    .replace(HEDGES, '')
    .replace(HEDGES_BEHIND, '')
    .replace(WHERE_POSSIBLE, '');

const HEDGED_SHARE = `${HEDGE}\\s*(?:${NUMBER}|${NUMBER_WORD})\\s+(?:out of|of|in)\\s+(?:every\\s+)?(?:${NUMBER}|ten|twenty|hundred)(?!%)`;

const HEDGED_MEASURE = [
  `${HEDGE}\\s*${FILL}(?:at least\\s+|around\\s+)?${MEASURE}`,
  `${NUMBER}${UNIT}?${HEDGE_AFTER}`,
  HEDGED_SHARE,
].map(compile);
/** The whole number: `~100 users` is no `~10`. */
const HEDGED_NUMBER = [
  compile(`${HEDGE}\\s*${FILL}${NUMBER}(?![\\d,_]*\\d)(?!\\s*-?(?:[a-z-]+\\s+)?${COUNTED})`),
];

const LOOSE = [`${PREPOSITION}\\s+${FILL}${NUMBER}`, MEASURE].map(compile);

const spans = (text: string, patterns: readonly RegExp[]): Span[] =>
  patterns.flatMap((pattern) =>
    matchesOf(text, pattern).map((match) => ({ offset: match.index, length: match[0].length })),
  );

/** What every quantity holds one of. */
const HAS_NUMBER = new RegExp(`\\d|${NUMBER_WORD}|(?:twice|double|triple|halve|doubl|tripl)`, 'i');
const NO_QUANTITIES: Quantities = { firm: [], loose: [], relative: [], hedged: [] };

/**
 * Finds the numbers of a clause and what they are tied to.
 * @param clause lower case.
 * @param sentence the whole sentence, in which the baseline of a change may stand.
 */
export const findQuantities = (clause: string, sentence: string): Quantities => {
  if (!HAS_NUMBER.test(clause)) return NO_QUANTITIES;
  const changes = CHANGE.test(clause) ? spans(clause, RELATIVE) : [];
  const grounded = changes.length === 0 || BASELINE.test(sentence);
  const firm = spans(clause, FIRM).filter(
    (span) => grounded || !changes.some((change) => overlaps(span, change)),
  );
  const hedged = spans(clause, HEDGED_MEASURE);
  return {
    firm: grounded ? [...firm, ...changes] : firm,
    loose: spans(clause, LOOSE),
    relative: grounded ? [] : changes,
    hedged: firm.length === 0 ? [...hedged, ...spans(clause, HEDGED_NUMBER)] : hedged,
  };
};

export const overlaps = (left: Span, right: Span): boolean =>
  left.offset < right.offset + right.length && right.offset < left.offset + left.length;

/** The text with spans blanked out, every offset kept. */
export const withoutSpans = (text: string, blanked: readonly Span[]): string =>
  blanked.reduce(
    (rest, { offset, length }) =>
      rest.slice(0, offset) + ' '.repeat(length) + rest.slice(offset + length),
    text,
  );
