import { describe, expect, it } from 'vitest';
import type { MetricResult } from '../../../../src/contract/types';
import {
  ofOtherClass,
  reportsOn,
  resultsFor,
} from '../../../../src/domain/evidence/matching/match-results';
import { aCount, anEvaluation, someCriteria } from '../../../support/builders/builders';

const [accuracy, recall, f1] = someCriteria(
  'accuracy >= 90%\nrecall >= 80% where age>60\nf1 >= 0.8',
);
if (accuracy === undefined || recall === undefined || f1 === undefined) throw new Error('three');

const inGroup = (slice: string | null, part: Partial<MetricResult> = {}): MetricResult => ({
  ...aCount('recall', 9, 10),
  ...{ slice, ...part },
});

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

describe('results that answer for a criterion', () => {
  const groupsFor = (slice: string, ...results: MetricResult[]) =>
    resultsFor({ ...recall, slice }, anEvaluation(results)).map((one) => one.slice);

  it('are those of each group of a column, or of any, and never of the whole', () => {
    const all = ['Region = EU', null, 'sex=f', 'region=us'].map((slice) => inGroup(slice));
    expect(groupsFor('every region', ...all)).toEqual(['Region = EU', 'region=us']);
    expect(groupsFor('every group', ...all)).toEqual(['Region = EU', 'sex=f', 'region=us']);
  });

  it('may name the average beside the metric, before it or behind it', () => {
    const averaged = anEvaluation([{ ...aCount('F1', 9, 10), averaging: 'macro' }]);
    const found = (metric: string, run = averaged) => resultsFor({ ...f1, metric }, run).length;
    expect(['macro_f1', 'f1 macro', 'f1', 'weighted_f1'].map((one) => found(one))).toEqual([
      1, 1, 1, 0,
    ]);
    expect(found('macro_f1', anEvaluation([aCount('f1', 9, 10)]))).toBe(0);
  });

  it('stand in no confusion matrix that does not hold the metric', () => {
    const matrix = {
      ...{ metric: 'confusion', slice: null, baseline: null },
      measure: {
        ...{ kind: 'confusion' as const, labels: ['no', 'yes'], positive: null },
        matrix: [
          [4, 1],
          [1, 4],
        ],
      },
    };
    expect(resultsFor({ ...accuracy, metric: 'latency_ms' }, anEvaluation([matrix]))).toEqual([]);
  });

  it('are of the class and of the group beside it, and of the metric', () => {
    const fraud = { positiveClass: 'fraud' };
    const precision = inGroup(null, { metric: 'precision', ...fraud });
    const [whole, north] = [inGroup(null, fraud), inGroup('region=north', fraud)];
    const criterion = { ...recall, slice: 'class=fraud' };
    const run = anEvaluation([precision, north, whole]);
    expect(resultsFor(criterion, run)).toEqual([whole]);
    expect(resultsFor({ ...recall, slice: 'region=north and class=fraud' }, run)).toEqual([north]);
    const theft = inGroup(null, { positiveClass: 'theft' });
    expect(ofOtherClass(criterion, anEvaluation([precision, north, theft]))).toEqual([theft]);
  });

  it('are worked out of groups where a ratio of them is asked', () => {
    const ratio = { ...accuracy, metric: 'ratio(recall by sex)' };
    const run = anEvaluation([inGroup('sex=f'), inGroup('sex=m')]);
    expect(resultsFor(ratio, run)).toHaveLength(1);
  });

  it('report on it on its own data set alone, and where there are any', () => {
    const on = { ...accuracy, dataset: 'Holdout-V3' };
    const [own, other] = [
      anEvaluation([point]),
      anEvaluation([point], { dataset: { id: 'train', sha256: null } }),
    ];
    expect([own, other].map((run) => reportsOn(on, run))).toEqual([true, false]);
    expect(reportsOn(accuracy, other)).toBe(true);
    expect([on, accuracy].map((one) => reportsOn(one, anEvaluation([])))).toEqual([false, false]);
  });
});
