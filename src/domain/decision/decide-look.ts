import type { LookLevel } from '../budget/levels';
import { decide, type Comparator, type Verdict } from '../stats/decide';
import type { Measured } from './measured';

export const lookReasons = [
  'bound-clears-target',
  'bound-rules-target-out',
  'interval-holds-target',
  'too-few-trials',
  /** The declared plan has no look left, so that nothing can pass until the budget is renewed. */
  'budget-spent',
  /** Approximate bounds are good for a few looks only. */
  'approximate-looks-spent',
] as const;

export type LookReason = (typeof lookReasons)[number];

/** A measured value held against a target, at what its look has to hold. */
export type LookQuestion = {
  measured: Measured;
  comparator: Comparator;
  /** In the unit of the measure. */
  target: number;
  minTrials: number | null;
  level: LookLevel;
};

export type LookJudgement = {
  verdict: Verdict;
  reason: LookReason;
  estimate: number;
  /**
   * The bounds that decide: the one that has to clear the target at the level of the look, the other
   * at the plain confidence of the criterion.
   */
  lower: number;
  upper: number;
};

export const wantsHigh = (comparator: Comparator): boolean =>
  comparator === '>=' || comparator === '>';

/**
 * Decides one look. It passes when the bound clears the target with the tail of the look, and fails
 * when the opposite bound rules the target out at the plain confidence: a wrong fail is the safe side.
 *
 * @throws StatisticsError on a target that is no number
 */
export const judgeLook = (question: LookQuestion): LookJudgement => {
  const { measured, comparator, target, level, minTrials } = question;
  const { sided, trials, mostLooks } = measured;
  const high = wantsHigh(comparator);
  const lower = sided.lower(high ? level.tail : level.alpha);
  const upper = sided.upper(high ? level.alpha : level.tail);
  const bounds = { estimate: sided.estimate, lowerBound: finite(lower), upperBound: finite(upper) };
  const outcome = decide({ bounds, target, comparator });
  const found = { estimate: sided.estimate, lower, upper };
  if (outcome === 'fail') return { verdict: 'fail', reason: 'bound-rules-target-out', ...found };
  const held = (reason: LookReason): LookJudgement => ({
    ...{ verdict: 'inconclusive', reason },
    ...found,
  });
  if (minTrials !== null && (trials ?? 0) < minTrials) return held('too-few-trials');
  if (level.tail <= 0) return held('budget-spent');
  if (outcome === 'pass' && mostLooks !== null && level.look > mostLooks) {
    return held('approximate-looks-spent');
  }
  return outcome === 'pass'
    ? { verdict: 'pass', reason: 'bound-clears-target', ...found }
    : held('interval-holds-target');
};

/** Bounds may be unknown; a number beyond any target stands for that while deciding. */
const finite = (bound: number): number =>
  Number.isFinite(bound) ? bound : Math.sign(bound) * Number.MAX_VALUE;

const RANK: Record<Verdict, number> = { fail: 0, inconclusive: 1, pass: 2 };

/** The one that decides of two results of one metric in one run: the worse. */
export const worseOf = <T extends { verdict: Verdict }>(one: T, other: T): T =>
  RANK[other.verdict] < RANK[one.verdict] ? other : one;

/** All of several classes or groups have to pass, each with the whole of α: the worst decides. */
export const worstOf = <T extends { verdict: Verdict }>(all: readonly [T, ...T[]]): T =>
  all.reduce(worseOf);
