import type { Comparator } from '../../../contract/types';
import { BASELINE } from './quantity';
import { NUMBER, UNIT } from './vocabulary';

export type FoundValue = {
  comparator: Comparator | null;
  value: string | null;
  offset: number;
  length: number;
  /** Of a change by an amount against a baseline: what the metric of the change is called. */
  change: 'reduction' | 'improvement' | null;
};

const VALUE = String.raw`([$€£]?\s?${NUMBER}${UNIT}?)`;
const FILL = String.raw`(?:\s+(?:a|an|the|of|to|be|is|than))*`;

const before = (words: string, comparator: Comparator): readonly [RegExp, Comparator] => [
  new RegExp(`(?:${words})${FILL}\\s*${VALUE}`, 'i'),
  comparator,
];
const after = (words: string, comparator: Comparator): readonly [RegExp, Comparator] => [
  new RegExp(`${VALUE}\\s*(?:[a-z]+\\s+){0,2}?(?:${words})`, 'i'),
  comparator,
];

/** From the most explicit wording to the least. */
const COMPARISONS: readonly (readonly [RegExp, Comparator])[] = [
  before(String.raw`between\s+${NUMBER}${UNIT}?\s+and`, '<='),
  before(
    String.raw`>\s?=|≥|at least|at minimum|(?:no|not) (?:less|lower|fewer|worse|smaller|below)(?: than)?|(?:not|never|n't) (?:drop|fall|go|drops|falls|goes)(?:ping|ing)? (?:below|under)|a?\s?minimum(?: of)?|floor of`,
    '>=',
  ),
  before(
    String.raw`<\s?=|≤|at most|at maximum|(?:no|not) (?:more|higher|greater|longer|later|slower|larger|above|over|worse)(?: than)?|(?:not|never|n't) (?:exceed|exceeds|exceeding|go above|go over|rise above)|up to|within|a?\s?maximum(?: of)?|capped at|limited to|ceiling of`,
    '<=',
  ),
  after(String.raw`or (?:more|higher|better|above|greater|over|up)\b|\+(?!\w)`, '>='),
  after(String.raw`or (?:less|lower|fewer|below|under|faster|smaller|shorter)\b`, '<='),
  before(
    String.raw`>|more than|above|over|exceed(?:s|ing)?|greater than|higher than|better than|beyond`,
    '>',
  ),
  before(
    String.raw`<|less than|fewer than|under|below|lower than|faster than|shorter than|smaller than|in under`,
    '<',
  ),
];

const BARE = new RegExp(
  String.raw`(?<!\b(?:by|minus|plus|least|most) (?:at least )?)(?:[$€£]\s?${NUMBER}|${NUMBER}${UNIT}|(?<![\w.@/-])0?\.\d+)`,
  'i',
);
const CHANGE_BY = new RegExp(
  String.raw`\bby\s+(?:at least\s+|more than\s+|a minimum of\s+)?(${NUMBER}\s*(?:%|percent))`,
  'i',
);
const SHRINKS = /\b(?:reduc|decreas|cut|lower|shrink|drop|fewer|less|short)/i;

/**
 * The value a sentence compares with, and how.
 * @param text what is left of the sentence; offsets refer to it.
 * @param whole the sentence with everything a baseline may stand in.
 */
export const findValue = (text: string, whole: string): FoundValue => {
  const change = CHANGE_BY.exec(text);
  if (change !== null) {
    const kind = SHRINKS.test(text) ? 'reduction' : 'improvement';
    return BASELINE.test(whole) ? found(change, change[1], '>=', kind) : NOTHING;
  }
  for (const [pattern, comparator] of COMPARISONS) {
    const match = pattern.exec(text);
    if (match !== null) return found(match, match[1], comparator, null);
  }
  const bare = BARE.exec(text);
  return bare === null ? NOTHING : found(bare, bare[0], null, null);
};

const NOTHING: FoundValue = { comparator: null, value: null, offset: 0, length: 0, change: null };

const found = (
  match: RegExpExecArray,
  value: string | undefined,
  comparator: Comparator | null,
  change: FoundValue['change'],
): FoundValue => ({
  comparator,
  value: value?.trim().replace(/\s+/gu, ' ').replace(/^±/u, '') ?? null,
  offset: match.index,
  length: match[0].length,
  change,
});
