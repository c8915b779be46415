import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/contract/types';
import {
  findNumber,
  groupNumbers,
  newestNumbers,
  numberInRun,
} from '../../../../src/domain/sheets/numbers';
import { anEvaluation, daysAgo } from '../../../support/builders/builders';
import { aNumber, aResult, ofCount } from './rows';

/** 100 letters, 24 of them fraud: 21 of these found, and 6 of the others taken for it. */
const matrix = (positive: string | null): Measure => ({
  ...{ kind: 'confusion', labels: ['ok', 'fraud'], positive },
  matrix: [
    [70, 6],
    [3, 21],
  ],
});

const numbersOf = (...results: Parameters<typeof aResult>[]) =>
  newestNumbers([anEvaluation(results.map((one) => aResult(...one)))]);

describe('a number of a run', () => {
  it('is k of n with both ends, and says of which run, data and model', () => {
    const run = anEvaluation([aResult('accuracy', ofCount(10, 10), 'age>60')]);
    // Clopper-Pearson where all hold: from 0.025 ^ (1 / 10) to 1.
    expect(newestNumbers([run])).toEqual([
      {
        ...{ kind: 'run', run: run.digest, metric: 'accuracy', slice: 'age>60', estimate: 1 },
        ...{ lower: expect.closeTo(0.691503, 6) as number, upper: 1, trials: 10, successes: 10 },
        ...{ dataset: 'holdout-v3', modelVersion: '1.4.0', at: daysAgo(1) },
      },
    ]);
    expect(numbersOf(['accuracy', ofCount(0, 10)])[0]).toMatchObject({
      ...{ lower: 0, upper: expect.closeTo(0.308497, 6) as number },
    });
  });

  it('is each share that a confusion matrix holds', () => {
    const found = numbersOf(['confusion', matrix('fraud')]);
    expect(found.map(({ metric, successes, trials }) => [metric, successes, trials])).toEqual([
      ['accuracy', 91, 100],
      ['precision', 21, 27],
      ['recall', 21, 24],
      ['specificity', 70, 76],
      ['false_positive_rate', 6, 76],
      ['false_negative_rate', 3, 24],
      ['selection_rate', 27, 100],
    ]);
    expect(found[6]?.estimate).toBe(0.27);
  });

  it('is an average over the labels where no label is the positive one', () => {
    const found = numbersOf(['confusion', matrix(null)]);
    expect(found.map(({ metric }) => metric)).toEqual(['accuracy', 'precision', 'recall']);
    // (70 / 76 + 21 / 24) / 2
    expect(found[2]).toMatchObject({
      ...{ estimate: expect.closeTo(0.898026, 6) as number, successes: null, trials: 100 },
    });
    expect(found[2]?.lower).toBeLessThan(0.898);
    expect(found[2]?.upper).toBeGreaterThan(0.898);
  });

  it('is left out where nothing was counted', () => {
    const none: Measure = {
      ...{ kind: 'confusion', labels: ['ok', 'fraud'], positive: 'fraud' },
      matrix: [
        [9, 0],
        [0, 0],
      ],
    };
    expect(numbersOf(['confusion', none]).map(({ metric }) => metric)).toEqual([
      ...['accuracy', 'specificity', 'false_positive_rate', 'selection_rate'],
    ]);
  });

  it('has no ends where the run states none', () => {
    expect(numbersOf(['auc', { kind: 'point', value: 0.79, trials: 500 }])).toMatchObject([
      { estimate: 0.79, lower: null, upper: null, trials: 500, successes: null },
    ]);
  });

  it('has no ends where its value is outside of what its metric allows', () => {
    const auc: Measure = { kind: 'auc', auc: 1.2, positives: 50, negatives: 60 };
    expect(numbersOf(['auc', auc])).toMatchObject([
      { estimate: 1.2, lower: null, upper: null, trials: 110 },
    ]);
  });

  it('has the ends of an interval that holds 95 % at least, and none of a narrower one', () => {
    const interval = (confidence: number): Measure => ({
      ...{ kind: 'interval', estimate: 240, lower: 230, upper: 251, confidence, trials: 80 },
    });
    expect(numbersOf(['latency_ms', interval(0.95)])).toMatchObject([{ lower: 230, upper: 251 }]);
    expect(numbersOf(['latency_ms', interval(0.9)])).toMatchObject([{ lower: null, upper: null }]);
  });
});

describe('the newest number', () => {
  const newer = anEvaluation([aResult('recall', ofCount(90, 100))], { recordedAt: daysAgo(1) });
  const older = anEvaluation(
    [
      aResult('Sensitivity', ofCount(80, 100)),
      aResult('recall', ofCount(40, 50), 'age > 60'),
      aResult('confusion', matrix('fraud')),
    ],
    { recordedAt: daysAgo(2) },
  );

  it('is one for each metric and group, by whatever name a tool has for it', () => {
    const found = newestNumbers([newer, older]).map(({ metric, slice, at }) => [metric, slice, at]);
    expect(found.slice(0, 3)).toEqual([
      ['recall', null, daysAgo(1)],
      ['recall', 'age > 60', daysAgo(2)],
      ['accuracy', null, daysAgo(2)],
    ]);
    expect(found.filter(([metric, slice]) => metric === 'recall' && slice === null)).toHaveLength(
      1,
    );
  });

  it('is that of an older run where the newer one does not hold it', () => {
    const empty = anEvaluation([aResult('confusion', matrix(null))], { recordedAt: daysAgo(0) });
    const found = newestNumbers([empty, older]).filter(({ metric }) => metric === 'specificity');
    expect(found.map(({ at }) => at)).toEqual([daysAgo(2)]);
  });

  it('is one of 300 at most', () => {
    const many = Array.from({ length: 301 }, (_none, index) => aResult(`m${index}`, ofCount(1, 2)));
    const found = newestNumbers([anEvaluation(many)]);
    expect(found).toHaveLength(300);
    expect(found[0]?.metric).toBe('m0');
  });

  it('is found by metric and group, and nowhere else', () => {
    const numbers = [aNumber({ slice: 'age>60' }), aNumber(), aNumber({ metric: 'precision' })];
    expect(findNumber(numbers, 'Sensitivity', 'AGE > 60')).toBe(numbers[0]);
    expect(findNumber(numbers, 'recall', null)).toBe(numbers[1]);
    expect(findNumber(numbers, 'precision', 'age>60')).toBeUndefined();
  });

  it('is read in the run that is named, also out of a matrix', () => {
    expect(numberInRun(older, 'recall', null)).toMatchObject({ run: older.digest, successes: 80 });
    expect(numberInRun(older, 'recall', 'age>60')).toMatchObject({ successes: 40, trials: 50 });
    expect(numberInRun(older, 'specificity', null)).toMatchObject({ successes: 70, trials: 76 });
    expect(numberInRun(older, 'recall', 'age>70')).toBeNull();
    expect(numberInRun(older, 'f1', null)).toBeNull();
  });
});

describe('the numbers of groups', () => {
  const placesOf = (...given: Parameters<typeof groupNumbers>) =>
    groupNumbers(...given).map(({ metric, slice, number }) => [metric, slice, number?.run ?? null]);

  it('are those that runs say, then what they do not, of criteria and of each group', () => {
    const numbers = [aNumber({ metric: 'Sensitivity', slice: 'age>60' }), aNumber()];
    const criteria = [
      { metric: 'recall', slice: 'age > 60' },
      { metric: 'accuracy', slice: null },
      { metric: 'FPR', slice: 'region=north' },
    ];
    expect(placesOf(numbers, criteria)).toEqual([
      ['recall', 'age>60', 'run-a'],
      ['recall', null, 'run-a'],
      ['accuracy', null, null],
      ['false_positive_rate', 'region=north', null],
      ['false_positive_rate', 'age>60', null],
      ['recall', 'region=north', null],
    ]);
  });

  it('ask for nothing of a group where nobody named one', () => {
    expect(placesOf([aNumber()], [])).toEqual([['recall', null, 'run-a']]);
    expect(groupNumbers([], [])).toEqual([]);
  });

  it('ask for forty groups at most, and are 300 at most', () => {
    const criteria = Array.from({ length: 41 }, (_none, index) => ({
      ...{ metric: 'accuracy', slice: `g${index}` },
    }));
    const gaps = groupNumbers([], criteria);
    expect(gaps.filter(({ metric }) => metric === 'recall')).toHaveLength(40);
    expect(gaps.filter(({ metric }) => metric === 'accuracy')).toHaveLength(41);
    const many = Array.from({ length: 301 }, (_none, index) => aNumber({ metric: `m${index}` }));
    expect(groupNumbers(many, [])).toHaveLength(300);
  });
});
