import type { MetricRange } from './bounds';
import { tUpperQuantile } from './distributions/beta';
import { requireCount, requireNumber } from './check';
import type { Sided } from './sided';
import { unseenShareAt } from './unseen';

type SummaryInput = {
  mean: number;
  /** With n-1 in the denominator. */
  standardDeviation: number;
  trials: number;
  range?: MetricRange;
};

/** Looks that a mean without its values is good for: its bounds are too rough for small tails. */
export const MOST_LOOKS_OF_SUMMARY = 3;

/** Of n-1 and n in the denominator, and of rounding to three digits. */
const SHARE_TOLERANCE = 0.02;

/**
 * Whether mean and standard deviation are those of values that are 0 or 1: a share, which is to be
 * stated as k of n. Their variance is p(1-p), the most that values between 0 and 1 can have.
 */
export const looksLikeShare = ({ mean, standardDeviation, trials }: SummaryInput): boolean => {
  if (mean <= 0 || mean >= 1 || trials < 2) return false;
  const ofShare = mean * (1 - mean) * (trials / (trials - 1));
  return Math.abs(standardDeviation ** 2 / ofShare - 1) <= SHARE_TOLERANCE;
};

/**
 * A mean of which only the standard deviation and the number of values are known, by Student's t.
 * Approximate: skewed values let through up to 12 % instead of 5 (lognormal, n = 100).
 *
 * @throws StatisticsError on numbers that cannot be
 */
export const meanOfSummary = ({ mean, standardDeviation, trials, range }: SummaryInput): Sided => {
  requireNumber('mean', mean);
  requireNumber('standardDeviation', standardDeviation, { atLeast: 0 });
  requireCount('trials', trials, 2);
  const error = standardDeviation / Math.sqrt(trials);
  const { lowest, highest } = range ?? { lowest: -Infinity, highest: Infinity };
  const reach = (tail: number, room: number): number => {
    if (tail <= 0) return Infinity;
    return error > 0
      ? tUpperQuantile(tail, trials - 1) * error
      : unseenShareAt(trials, tail) * room;
  };
  return {
    estimate: mean,
    lower: (tail) => Math.max(mean - reach(tail, mean - lowest), lowest),
    upper: (tail) => Math.min(mean + reach(tail, highest - mean), highest),
  };
};
