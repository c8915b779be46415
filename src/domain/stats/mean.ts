import { tQuantile } from './distributions/beta';
import { clamp, type Bounds, type MetricRange } from './bounds';
import { requireConfidence, requireCount, requireNumber } from './check';
import { normalQuantile } from './distributions/normal';
import { unseenShare } from './unseen';

type MeanInput = {
  mean: number;
  /** With n-1 in the denominator. */
  standardDeviation: number;
  trials: number;
  confidence: number;
  /** Where the metric is known to be bounded; bounds stay inside of it. */
  range?: MetricRange;
};

type StandardErrorInput = {
  estimate: number;
  standardError: number;
  /** `null` where the tool does not say: then the normal distribution stands in for Student's. */
  trials: number | null;
  confidence: number;
  range?: MetricRange;
};

type IntervalInput = {
  estimate: number;
  lower: number;
  upper: number;
  /** Two-sided level that the tool stated: 0.95 for a 95 % interval. */
  statedConfidence: number;
  /** One-sided level that is needed. */
  confidence: number;
};

/** Levels are decimal fractions, so that (1 + 0.9) / 2 has to count as 0.95. */
const LEVEL_TOLERANCE = 1e-12;

const requireInside = (estimate: number, range: MetricRange | undefined): void => {
  if (range === undefined) return;
  requireNumber('range.lowest', range.lowest, { below: range.highest });
  requireNumber('estimate', estimate, { atLeast: range.lowest, atMost: range.highest });
};

const around = (estimate: number, margin: number, range: MetricRange | undefined): Bounds => {
  const { lowest, highest } = range ?? { lowest: -Infinity, highest: Infinity };
  return {
    estimate,
    lowerBound: clamp(estimate - margin, lowest, highest),
    upperBound: clamp(estimate + margin, lowest, highest),
  };
};

/** Bounds when all values seen were the same: those not seen may lie anywhere in the range. */
const withoutSpread = ({
  estimate,
  trials,
  confidence,
  range,
}: StandardErrorInput): Bounds | null => {
  if (range === undefined || trials === null) return null;
  const share = unseenShare(trials, confidence);
  return {
    estimate,
    lowerBound: estimate - share * (estimate - range.lowest),
    upperBound: estimate + share * (range.highest - estimate),
  };
};

/**
 * One-sided bounds of an estimate that came with its standard error: Student's t with trials-1
 * degrees of freedom, or the normal distribution where the number of trials is not known.
 *
 * A standard error of zero claims a certainty that no sample gives: 5 right of 5 would be 100 %. With
 * a `range` and `trials` the bounds are then those of `unseenShare` (equal to Clopper-Pearson for 0/1
 * values), else there are none.
 *
 * @returns null where the uncertainty is not known: no spread and no range, or a single trial
 * @throws StatisticsError on numbers that cannot be
 */
export const standardErrorBounds = (input: StandardErrorInput): Bounds | null => {
  const { estimate, standardError, trials, confidence, range } = input;
  requireNumber('estimate', estimate);
  requireNumber('standardError', standardError, { atLeast: 0 });
  if (trials !== null) requireCount('trials', trials, 1);
  requireConfidence(confidence);
  requireInside(estimate, range);
  if (standardError === 0) return withoutSpread(input);
  if (trials === 1) return null;
  const quantile = trials === null ? normalQuantile(confidence) : tQuantile(confidence, trials - 1);
  return around(estimate, quantile * standardError, range);
};

/**
 * One-sided bounds of a mean by Student's t.
 *
 * @returns null as `standardErrorBounds` does
 * @throws StatisticsError on numbers that cannot be
 */
export const meanBounds = (input: MeanInput): Bounds | null => {
  const { mean, standardDeviation, trials, ...rest } = input;
  requireNumber('mean', mean);
  requireNumber('standardDeviation', standardDeviation, { atLeast: 0 });
  requireCount('trials', trials, 1);
  const standardError = standardDeviation / Math.sqrt(trials);
  return standardErrorBounds({ estimate: mean, standardError, trials, ...rest });
};

/**
 * Bounds out of an interval that was computed upstream, stretched to the estimate where that lies
 * outside (as it can with bootstrap intervals). Each end holds on its own with
 * (1 + statedConfidence) / 2.
 *
 * @returns null where that is less than `confidence` (no wider level can be had from an interval
 *   without knowing the shape behind it), or the interval has no width and so claims certainty
 * @throws StatisticsError on numbers that cannot be
 */
export const intervalBounds = (input: IntervalInput): Bounds | null => {
  const { estimate, lower, upper, statedConfidence, confidence } = input;
  requireNumber('lower', lower);
  requireNumber('upper', upper, { atLeast: lower });
  requireNumber('estimate', estimate);
  requireNumber('statedConfidence', statedConfidence, { above: 0, below: 1 });
  requireConfidence(confidence);
  const oneSided = (1 + statedConfidence) / 2;
  if (lower === upper || oneSided < confidence - LEVEL_TOLERANCE) return null;
  return {
    estimate,
    lowerBound: Math.min(lower, estimate),
    upperBound: Math.max(upper, estimate),
  };
};
