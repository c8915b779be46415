import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/contract/types';
import { countsOf, trialsOf } from '../../../../src/domain/evidence/matching/measure-values';

const confusion = (positive: string | null): Measure => ({
  kind: 'confusion',
  labels: ['no', 'yes'],
  matrix: [
    [45, 5],
    [3, 47],
  ],
  positive,
});

describe('the counts of a confusion matrix', () => {
  it('are of the class that is named as positive', () => {
    expect(countsOf(confusion('yes'), 'recall')).toEqual({ successes: 47, trials: 50 });
    expect(countsOf(confusion('no'), 'recall')).toEqual({ successes: 45, trials: 50 });
  });

  it('are of no class where none is named, or one that is not there', () => {
    expect(countsOf(confusion(null), 'recall')).toBeNull();
    expect(countsOf(confusion('perhaps'), 'recall')).toBeNull();
    expect(countsOf(confusion(null), 'accuracy')).toEqual({ successes: 92, trials: 100 });
  });

  it('are as many trials as the metric has, or all of the matrix', () => {
    expect(trialsOf(confusion('yes'), 'recall')).toBe(50);
    expect(trialsOf(confusion('yes'), 'f1')).toBe(100);
    expect(trialsOf({ kind: 'auc', auc: 0.8, positives: 30, negatives: 12 }, 'auc')).toBe(42);
  });
});
