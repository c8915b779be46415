import type { Measure } from './types';

/** The one number of a measure; null where it has none: no trials, or a confusion matrix, which is many. */
export const plainEstimate = (measure: Measure): number | null => {
  switch (measure.kind) {
    case 'count':
      return measure.trials === 0 ? null : measure.successes / measure.trials;
    case 'mean':
      return measure.mean;
    case 'standard-error':
    case 'interval':
    case 'worked':
      return measure.estimate;
    case 'auc':
      return measure.auc;
    case 'point':
      return measure.value;
    case 'confusion':
      return null;
  }
};
