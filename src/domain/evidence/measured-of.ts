import type { Measure } from '../../contract/types';
import {
  exactly,
  measuredAuc,
  measuredMatrix,
  measuredShare,
  measuredSummary,
  type Measured,
} from '../decision/measured';
import type { MetricRange } from '../stats/bounds';
import { confusionMetric } from '../stats/classification/confusion';
import { normalQuantile } from '../stats/distributions/normal';
import { looksLikeShare, MOST_LOOKS_OF_SUMMARY } from '../stats/mean-of-summary';
import type { ProportionMethod } from '../stats/proportion';
import { countsOf, positiveIndex } from './matching/measure-values';

export type Unmeasured = 'no-uncertainty' | 'is-a-share';

export type MeasureRule = {
  metric: string;
  method: ProportionMethod;
  /** Where the value is known to lie; null where it is not. */
  range: MetricRange | null;
};

/** By how much k may miss a whole number where only the share was stated, in digits that tools print. */
const COUNT_TOLERANCE = 0.02;

/** Tails of decimal levels: (1 - 0.9) / 2 has to count as 0.05. */
const TAIL_TOLERANCE = 1e-12;

/** An interval that was computed upstream: each end holds with half of the error that was stated. */
const measuredInterval = ({
  estimate,
  lower,
  upper,
  confidence,
  trials,
}: Extract<Measure, { kind: 'interval' }>): Measured => {
  const stated = (1 - confidence) / 2;
  const reaches = (tail: number): boolean => lower < upper && tail >= stated - TAIL_TOLERANCE;
  return exactly(
    {
      estimate,
      lower: (tail) => (reaches(tail) ? Math.min(lower, estimate) : -Infinity),
      upper: (tail) => (reaches(tail) ? Math.max(upper, estimate) : Infinity),
    },
    trials,
    'the interval as the tool stated it',
    { approximate: 'the interval was computed upstream and is taken as it was stated' },
  );
};

/**
 * Bounds that were worked out for some tails: a tail between two of them takes the smaller, which is the
 * wider bound, and one below all of them has none.
 */
const measuredWorked = ({
  estimate,
  trials,
  method,
  approximate,
  mostLooks,
  bounds,
}: Extract<Measure, { kind: 'worked' }>): Measured => {
  const at = (tail: number) => bounds.find((one) => one.tail <= tail + TAIL_TOLERANCE * tail);
  return exactly(
    {
      estimate,
      lower: (tail) => at(tail)?.lower ?? -Infinity,
      upper: (tail) => at(tail)?.upper ?? Infinity,
    },
    trials,
    method,
    { approximate, mostLooks },
  );
};

type Summary = { mean: number; standardDeviation: number; trials: number };

/** Zeros and ones are a share: as k of n where k can be told from the mean. */
const measuredMean = (summary: Summary, { range, method }: MeasureRule): Measured | Unmeasured => {
  const { mean, trials, standardDeviation } = summary;
  if (range !== null && looksLikeShare(summary)) {
    const successes = Math.round(mean * trials);
    return Math.abs(mean * trials - successes) <= COUNT_TOLERANCE
      ? measuredShare({ successes, trials }, method)
      : 'is-a-share';
  }
  if (trials < 2 || (standardDeviation === 0 && range === null)) return 'no-uncertainty';
  return measuredSummary({ ...summary, ...(range === null ? {} : { range }) });
};

const measuredError = (
  { estimate, standardError, trials }: Extract<Measure, { kind: 'standard-error' }>,
  rule: MeasureRule,
): Measured | Unmeasured => {
  if (trials !== null) {
    const standardDeviation = standardError * Math.sqrt(trials);
    return measuredMean({ mean: estimate, standardDeviation, trials }, rule);
  }
  if (standardError === 0) return 'no-uncertainty';
  const reach = (tail: number): number =>
    tail > 0 ? -normalQuantile(tail) * standardError : Infinity;
  const { lowest, highest } = rule.range ?? { lowest: -Infinity, highest: Infinity };
  return exactly(
    {
      estimate,
      lower: (tail) => Math.max(estimate - reach(tail), lowest),
      upper: (tail) => Math.min(estimate + reach(tail), highest),
    },
    null,
    'normal distribution from the standard error',
    {
      approximate: 'only the standard error is known, and skewed values break such bounds',
      mostLooks: MOST_LOOKS_OF_SUMMARY,
    },
  );
};

const measuredConfusion = (
  measure: Extract<Measure, { kind: 'confusion' }>,
  metric: string,
): Measured | Unmeasured => {
  const positive = positiveIndex(measure);
  if (confusionMetric(measure.matrix, metric, positive) === null) return 'no-uncertainty';
  return measuredMatrix({
    matrix: measure.matrix,
    statistic: (matrix) => confusionMetric(matrix, metric, positive) ?? Number.NaN,
  });
};

/**
 * A measure with the bounds that it allows.
 *
 * @returns why there are none
 * @throws StatisticsError on a value outside of the range of its metric
 */
export const measuredOf = (measure: Measure, rule: MeasureRule): Measured | Unmeasured => {
  const counts = countsOf(measure, rule.metric);
  if (counts !== null) {
    return counts.trials === 0 ? 'no-uncertainty' : measuredShare(counts, rule.method);
  }
  switch (measure.kind) {
    case 'mean':
      return measuredMean(measure, rule);
    case 'standard-error':
      return measuredError(measure, rule);
    case 'interval':
      return measuredInterval(measure);
    case 'auc':
      return measuredAuc(measure);
    case 'confusion':
      return measuredConfusion(measure, rule.metric);
    case 'worked':
      return measuredWorked(measure);
    case 'count':
    case 'point':
      return 'no-uncertainty';
  }
};
