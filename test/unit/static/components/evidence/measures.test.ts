import { describe, expect, it } from 'vitest';
import { plainEstimate } from '../../../../../src/contract/estimate';
import type { Measure } from '../../../../../src/contract/types';
import { parseCriteria } from '../../../../../src/domain/criteria/language/parse';
import {
  describeMeasure,
  describeTrend,
  nameResult,
  trendOf,
} from '../../../../../static/components/evidence/measures';
import { items } from '../../../../support/surface-fixtures/fixtures';

const measures: [Measure, number | null, string][] = [
  [{ kind: 'count', successes: 91, trials: 100 }, 0.91, '91 of 100 (91.0%)'],
  [{ kind: 'count', successes: 0, trials: 0 }, null, '0 of 0'],
  [{ kind: 'mean', mean: 4.2, standardDeviation: 1.1, trials: 30 }, 4.2, 'mean 4.2, sd 1.1, n 30'],
  [
    { kind: 'standard-error', estimate: 0.8, standardError: 0.02, trials: null },
    0.8,
    '0.8 ± 0.02 (standard error)',
  ],
  [
    { kind: 'interval', estimate: 0.8, lower: 0.7, upper: 0.9, confidence: 0.95, trials: 50 },
    0.8,
    '0.8 [0.7 … 0.9] at 95.0%, n 50',
  ],
  [
    { kind: 'auc', auc: 0.93, positives: 40, negatives: 60 },
    0.93,
    '0.93 from 40 positives and 60 negatives',
  ],
  [
    {
      kind: 'confusion',
      labels: ['a', 'b'],
      matrix: [
        [5, 1],
        [2, 4],
      ],
      positive: null,
    },
    null,
    'confusion matrix of 2 classes, n 12',
  ],
  [{ kind: 'point', value: 0.9, trials: null }, 0.9, '0.9, no uncertainty stated'],
];

describe('a measure in words', () => {
  it.each(measures)('%o', (measure, estimate, words) => {
    expect(plainEstimate(measure)).toBe(estimate);
    expect(describeMeasure(measure)).toBe(words);
  });

  it('names a result with its group', () => {
    expect(nameResult({ metric: 'false_positive_rate', slice: 'age>60' })).toBe(
      'false positive rate (age>60)',
    );
  });
});

describe('trendOf', () => {
  const criterion = parseCriteria('accuracy >= 90%').criteria[0];
  const runs = items['held']?.evaluations ?? [];

  it('puts the runs of a criterion in their order, oldest first', () => {
    if (criterion === undefined) throw new Error('the criterion does not parse');
    const points = trendOf(criterion, runs);
    expect(points.map(({ label, value }) => [label, value])).toEqual([
      ['1.2.0', 0.79],
      ['1.3.0', 0.84],
      ['1.3.2', 0.88],
      ['1.4.0', 0.91],
    ]);
    expect(describeTrend('accuracy', points.slice(0, 2), 'percent')).toBe(
      'accuracy over 2 runs: 1.2.0 79.0%, 1.3.0 84.0%',
    );
  });

  it('leaves out runs of another group', () => {
    if (criterion === undefined) throw new Error('the criterion does not parse');
    expect(trendOf({ ...criterion, slice: 'age>60' }, runs)).toEqual([]);
  });
});
