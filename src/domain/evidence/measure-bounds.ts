import { plainEstimate } from '../../contract/estimate';
import type { Measure } from '../../contract/types';
import { aucBounds } from '../stats/auc';
import { bootstrapBounds } from '../stats/bootstrap';
import { confusionCounts, confusionMetric } from '../stats/confusion';
import { differenceBounds } from '../stats/difference';
import { intervalBounds, meanBounds, standardErrorBounds } from '../stats/mean';
import type { Bounds } from '../stats/bounds';
import { proportionBounds } from '../stats/proportion';

/** How a criterion wants its bounds: one-sided, each at `confidence`. */
export type BoundsRule = {
  confidence: number;
  method: 'wilson' | 'exact';
  /** The value lies between 0 and 1, so that even a perfect one has an honest bound. */
  isRate: boolean;
};

const RATE = { lowest: 0, highest: 1 };

/** Of any seed: the same matrix always gets the same interval. */
const BOOTSTRAP_SEED = 20_240_517;

/** k of n, where the measure is a proportion or holds one for this metric; else null. */
export const countsOf = (
  measure: Measure,
  metric: string,
): { successes: number; trials: number } | null => {
  if (measure.kind === 'count') return { successes: measure.successes, trials: measure.trials };
  if (measure.kind !== 'confusion') return null;
  return confusionCounts(measure.matrix, metric, positiveIndex(measure));
};

/** The bare value of a measure; null where the measure does not hold this metric. */
export const estimateOf = (measure: Measure, metric: string): number | null =>
  measure.kind === 'confusion'
    ? confusionMetric(measure.matrix, metric, positiveIndex(measure))
    : plainEstimate(measure);

/** How many samples stand behind a measure; null where the tool does not say. */
export const trialsOf = (measure: Measure, metric: string): number | null => {
  switch (measure.kind) {
    case 'auc':
      return measure.positives + measure.negatives;
    case 'confusion':
      return (
        countsOf(measure, metric)?.trials ??
        measure.matrix.flat().reduce((sum, cell) => sum + cell, 0)
      );
    default:
      return measure.trials;
  }
};

/**
 * One-sided bounds of a measure.
 * @returns null where the tool stated no uncertainty, or one that does not reach the confidence.
 */
export const boundsOf = (measure: Measure, metric: string, rule: BoundsRule): Bounds | null => {
  const counts = countsOf(measure, metric);
  if (counts !== null) {
    const { confidence, method } = rule;
    return counts.trials === 0 ? null : proportionBounds({ ...counts, confidence, method });
  }
  const { confidence } = rule;
  const inRange = rule.isRate ? { range: RATE } : {};
  switch (measure.kind) {
    case 'mean':
      return measure.trials < 2 ? null : meanBounds({ ...measure, confidence, ...inRange });
    case 'standard-error':
      return standardErrorBounds({ ...measure, confidence, ...inRange });
    case 'interval':
      return intervalBounds({ ...measure, statedConfidence: measure.confidence, confidence });
    case 'auc':
      return measure.positives < 1 || measure.negatives < 1
        ? null
        : aucBounds({ ...measure, confidence });
    case 'confusion':
      return confusionBounds(measure, metric, confidence);
    case 'count':
    case 'point':
      return null;
  }
};

/**
 * One-sided bounds of candidate minus baseline.
 * @returns null where either is not k of n: without counts the difference has no interval.
 */
export const differenceOf = (
  candidate: Measure,
  baseline: Measure,
  metric: string,
  confidence: number,
): Bounds | null => {
  const mine = countsOf(candidate, metric);
  const theirs = countsOf(baseline, metric);
  if (mine === null || theirs === null || mine.trials === 0 || theirs.trials === 0) return null;
  return differenceBounds({ candidate: mine, baseline: theirs, confidence });
};

type Confusion = Extract<Measure, { kind: 'confusion' }>;

/** Index of the positive label; null where none is stated, so that averages over classes apply. */
const positiveIndex = ({ labels, positive }: Confusion): number | null => {
  const index = positive === null ? -1 : labels.indexOf(positive);
  return index < 0 ? null : index;
};

const confusionBounds = (measure: Confusion, metric: string, confidence: number): Bounds | null => {
  const positive = positiveIndex(measure);
  if (confusionMetric(measure.matrix, metric, positive) === null) return null;
  return bootstrapBounds({
    matrix: measure.matrix,
    statistic: (matrix) => confusionMetric(matrix, metric, positive) ?? Number.NaN,
    confidence,
    seed: BOOTSTRAP_SEED,
  });
};
