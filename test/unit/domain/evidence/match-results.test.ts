import { describe, expect, it } from 'vitest';
import { resultsFor } from '../../../../src/domain/evidence/matching/match-results';
import { aCount, anEvaluation, someCriteria } from '../../../support/builders/builders';

const [accuracy, recall, f1] = someCriteria(
  'accuracy >= 90%\nrecall >= 80% where age>60\nf1 >= 0.8',
);
if (accuracy === undefined || recall === undefined || f1 === undefined) throw new Error('three');

const point = {
  ...aCount('accuracy', 1, 1),
  measure: { kind: 'point' as const, value: 0.99, trials: null },
};

describe('what a run reports of a criterion', () => {
  it('is of its own group, spelled with or without spaces', () => {
    const whole = anEvaluation([aCount('recall', 9, 10)]);
    const group = anEvaluation([{ ...aCount('recall', 9, 10), slice: 'age > 60' }]);
    expect(resultsFor(recall, whole)).toEqual([]);
    expect(resultsFor(recall, group)).toHaveLength(1);
  });

  it('may stand in a confusion matrix, and is no bare number where there is more', () => {
    const matrix = {
      ...{ metric: 'confusion', slice: null, baseline: null },
      measure: {
        kind: 'confusion' as const,
        labels: ['no', 'yes'],
        matrix: [
          [45, 5],
          [3, 47],
        ],
        positive: 'yes',
      },
    };
    const run = anEvaluation([point, matrix]);
    expect(resultsFor(accuracy, run).map(({ measure }) => measure.kind)).toEqual(['confusion']);
    expect(resultsFor(f1, run)).toHaveLength(1);
    expect(resultsFor(accuracy, anEvaluation([point]))).toEqual([point]);
  });

  it('is found by synonyms: tools call recall sensitivity', () => {
    const run = anEvaluation([{ ...aCount('Sensitivity', 9, 10), slice: 'age>60' }]);
    expect(resultsFor(recall, run)).toHaveLength(1);
  });

  it('is all that it reports: which decides is asked later', () => {
    const run = anEvaluation([aCount('accuracy', 91, 100), aCount('accuracy', 99, 100)]);
    expect(resultsFor(accuracy, run)).toHaveLength(2);
  });
});
