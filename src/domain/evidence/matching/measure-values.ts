import { plainEstimate } from '../../../contract/estimate';
import type { Measure } from '../../../contract/types';
import { confusionCounts, confusionMetric } from '../../stats/classification/confusion';

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

type Confusion = Extract<Measure, { kind: 'confusion' }>;

/** Index of the positive label; null where none is stated, so that averages over classes apply. */
export const positiveIndex = ({ labels, positive }: Confusion): number | null => {
  const index = positive === null ? -1 : labels.indexOf(positive);
  return index < 0 ? null : index;
};
