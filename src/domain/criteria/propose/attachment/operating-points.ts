import { countQuantities } from '../statement/limit';
import { take, type Taker } from '../statement/taker';

/** Words that belong to one limit: the value of another measure that it holds at, or what a bracket says of it. */
export type OperatingPoint = {
  words: string;
  /** Quantities of the sentence that stand before it. */
  before: number;
  /** Quantities of the sentence without it. */
  all: number;
};

const OPERATING_POINTS = [
  /\bat\s+(?:an?\s+)?(iou(?: (?:threshold|of))*(?:\s?=)?\s?\d*\.?\d+)/i,
  /\bat\s+(?:a\s+|an\s+)?((?:false positive rate|fpr|frr|far|fnr|tpr|fmr|fnmr|specificity|sensitivity|recall|precision)(?: of)?(?: ?[<>]=?| ?=)? ?\d*\.?\d+\s?%?)/i,
  /\bat\s+(?:an? )?(\d*\.?\d+%? (?:specificity|sensitivity|recall|precision|fpr|far|frr|fmr|fnmr|fnr|false (?:positive|accept(?:ance)?|alarm) rate|false (?:positives?|negatives?|alarms?|accepts?)))\b/i,
  /\bat\s+an?\s+((?:[a-z-]+\s){0,2}rate of (?:[<>]=?\s*)?\d*\.?\d+\s?%?)/i,
] as const;

type Said = { groups: string[]; reasons: string[]; points: OperatingPoint[] };

/** Takes the operating points out of a sentence, at most one of each form. */
export const takeOperatingPoints = (taker: Taker): OperatingPoint[] =>
  (/\bat\s/iu.test(taker.rest) ? OPERATING_POINTS : []).flatMap((pattern) => {
    const match = take(taker, pattern);
    if (match === null) return [];
    return [
      {
        words: (match[1] ?? '').replace(/\s*>(?!=)\s*/u, ' over ').trim(),
        before: countQuantities(taker.rest.slice(0, match.index)),
        all: countQuantities(taker.rest),
      },
    ];
  });

/**
 * What a sentence says around one of several limits: an operating point belongs to the limit that it stands behind.
 * One before all limits, and one whose limit is not certain, belongs to each.
 * @param limit place of the limit among the limits.
 */
export const ofLimit = <T extends Said>(context: T, limit: number, limits: number): T => {
  const isOfIt = (said: string): boolean =>
    context.points.every(
      ({ words, before, all }) =>
        words !== said || all !== limits || before === 0 || before === limit + 1,
    );
  return {
    ...context,
    groups: context.groups.filter(isOfIt),
    reasons: context.reasons.filter(isOfIt),
  };
};
