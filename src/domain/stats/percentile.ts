import { firstHolding } from './bisection';
import { binomialAtLeast, binomialAtMost } from './distributions/binomial';
import { requireNumber } from './check';
import { StatisticsError } from './error';
import { ascending } from './order';
import type { Sided } from './sided';

/** One value and how often it occurred; of a histogram bin, both its edges. */
export type CountedValue = { lowest: number; highest: number; count: number };

/**
 * The `share` quantile (0.95 for p95) of counted values, ascending, by the order statistics that hold
 * it with binomial probability: no assumption on the shape of the values (David & Nagaraja 2003, Order
 * Statistics, section 7.1). Of a bin only its edges are known: the bounds take the outer one.
 *
 * @throws StatisticsError on no values, a share outside of (0, 1) or counts that are none
 */
export const percentileOfCounts = (values: readonly CountedValue[], share: number): Sided => {
  requireNumber('share', share, { above: 0, below: 1 });
  const n = values.reduce((sum, { count }) => sum + count, 0);
  if (n < 1) throw new StatisticsError('out-of-range', 'values', n, 'at least one is needed');
  const nth = (rank: number): CountedValue | undefined => {
    if (rank < 1) return undefined;
    let seen = 0;
    return values.find(({ count }) => (seen += count) >= rank);
  };
  // X(r) > quantile is: fewer than r values lie at or below it, Binomial(n, share) <= r - 1.
  // A rank of 0 or n + 1 is that of no value: nothing bounds the quantile there.
  const lowerRank = (tail: number): number =>
    firstHolding(-1, n + 1, (k) => binomialAtMost(k, n, share) > tail);
  const upperRank = (tail: number): number =>
    firstHolding(-1, n + 1, (k) => binomialAtLeast(k + 1, n, share) <= tail) + 1;
  const own = nth(Math.min(Math.max(Math.ceil(share * n), 1), n));
  return {
    estimate: own === undefined ? NaN : (own.lowest + own.highest) / 2,
    lower: (tail) => (tail > 0 ? (nth(lowerRank(tail))?.lowest ?? -Infinity) : -Infinity),
    upper: (tail) => (tail > 0 ? (nth(upperRank(tail))?.highest ?? Infinity) : Infinity),
  };
};

/** `percentileOfCounts` of single values. */
export const percentileOfValues = (values: readonly number[], share: number): Sided => {
  values.forEach((value, index) => {
    requireNumber(`values[${index}]`, value);
  });
  const counted = ascending(values).map((value) => ({ lowest: value, highest: value, count: 1 }));
  return percentileOfCounts(counted, share);
};
