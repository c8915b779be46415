import { betaCdf } from './distributions/beta';
import { requireCount, requireTrials } from './check';
import { normalQuantile } from './distributions/normal';
import type { Sided } from './sided';

/** Items that both models were tried on, by who was right. */
export type Pairs = {
  /** All items, whoever was right. */
  items: number;
  /** The candidate right, the baseline wrong. */
  gained: number;
  /** The baseline right, the candidate wrong. */
  lost: number;
};

/** @throws StatisticsError on counts that cannot be */
export const requirePairs = ({ items, gained, lost }: Pairs): void => {
  requireCount('gained', gained, 0);
  requireCount('lost', lost, 0);
  requireTrials({ successes: gained + lost, trials: items }, 'items.');
};

/**
 * One-sided p-value of "the candidate is no better": McNemar's test, exact given the number of items on
 * which the two differ (McNemar 1947, Psychometrika 12:153). 1 where they never differ.
 */
export const exactSuperiority = ({ gained, lost }: Pick<Pairs, 'gained' | 'lost'>): number => {
  if (gained === 0) return 1;
  return betaCdf(0.5, gained, lost + 1);
};

/** Just below zero: not shown to be better, and shown as 0. */
const NOT_ABOVE_ZERO = -Number.EPSILON;

/**
 * Share right of the candidate minus that of the baseline on the same items: Wald's interval after one
 * item is added to each of the two ways to differ (Bonett & Price 2012, J. Educ. Behav. Stat. 37:479).
 * At the border between better and not better the exact test of McNemar decides instead.
 *
 * Agreement is worth much: with n = 500, 90 % right and 5 % of the items different, a margin of 2
 * points is shown in 62 % at 95 %, against 28 % from two unpaired samples.
 *
 * @throws StatisticsError on counts that cannot be
 */
export const pairedDifference = (pairs: Pairs): Sided => {
  requirePairs(pairs);
  const { items, gained, lost } = pairs;
  const [up, down] = [(gained + 1) / (items + 2), (lost + 1) / (items + 2)];
  const error = Math.sqrt((up + down - (up - down) ** 2) / (items + 2));
  const lowerOf = (centre: number, pValue: number, tail: number): number => {
    if (tail <= 0) return -1;
    const bound = Math.max(centre + normalQuantile(tail) * error, -1);
    return pValue <= tail ? Math.max(bound, 0) : Math.min(bound, NOT_ABOVE_ZERO);
  };
  const worse = { gained: lost, lost: gained };
  return {
    estimate: (gained - lost) / items,
    lower: (tail) => lowerOf(up - down, exactSuperiority(pairs), tail),
    upper: (tail) => -lowerOf(down - up, exactSuperiority(worse), tail),
  };
};
