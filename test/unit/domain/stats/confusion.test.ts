import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accuracy,
  confusionCounts,
  confusionMetric,
  f1,
  falseNegativeRate,
  falsePositiveRate,
  macroF1,
  macroPrecision,
  macroRecall,
  precision,
  recall,
  specificity,
} from '../../../../src/domain/stats/classification/confusion';
import { SEED } from './counts';

/** 35 found and 10 missed of 45; 5 false alarms among 55. */
const matrix = [
  [50, 5],
  [10, 35],
];

describe('metrics of a matrix of two classes', () => {
  it.each([
    ['accuracy', accuracy(matrix), 85 / 100],
    ['precision', precision(matrix, 1), 35 / 40],
    ['recall', recall(matrix, 1), 35 / 45],
    ['specificity', specificity(matrix, 1), 50 / 55],
    ['false positive rate', falsePositiveRate(matrix, 1), 5 / 55],
    ['false negative rate', falseNegativeRate(matrix, 1), 10 / 45],
    ['F1', f1(matrix, 1), 70 / 85],
    ['micro F1', confusionMetric(matrix, 'micro_f1', null), 85 / 100],
    ['macro F1', macroF1(matrix), (70 / 85 + 100 / 115) / 2],
    ['macro precision', macroPrecision(matrix), (35 / 40 + 50 / 60) / 2],
    ['macro recall', macroRecall(matrix), (35 / 45 + 50 / 55) / 2],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBeCloseTo(expected, 14);
  });

  it('turn round with the positive label', () => {
    expect(precision(matrix, 0)).toBeCloseTo(50 / 60, 14);
    expect(specificity(matrix, 0)).toBeCloseTo(recall(matrix, 1), 14);
  });
});

describe('what is not defined', () => {
  const neverPredicted = [
    [7, 0, 0],
    [3, 0, 0],
    [0, 0, 0],
  ];

  it('is NaN, or null by name', () => {
    expect(precision(neverPredicted, 1)).toBeNaN();
    expect(f1(neverPredicted, 2)).toBeNaN();
    expect(confusionMetric(neverPredicted, 'precision', 1)).toBeNull();
    expect(confusionMetric(neverPredicted, 'recall', 2)).toBeNull();
    expect(confusionCounts(neverPredicted, 'precision', 1)).toEqual({ successes: 0, trials: 0 });
  });

  it('counts as zero in an average if the label occurs, and not at all if it does not', () => {
    expect(macroPrecision(neverPredicted)).toBeCloseTo(0.7 / 2, 14);
    expect(macroF1(neverPredicted)).toBeCloseTo(14 / 17 / 2, 14);
  });

  it('is the whole of an empty matrix', () => {
    const empty = [
      [0, 0],
      [0, 0],
    ];
    expect(confusionMetric(empty, 'accuracy', null)).toBeNull();
    expect(confusionMetric(empty, 'f1', null)).toBeNull();
    expect(confusionCounts(empty, 'accuracy', null)).toEqual({ successes: 0, trials: 0 });
  });
});

describe('metrics by name', () => {
  it.each([
    ['Accuracy', null, 0.85],
    ['accuracy', 1, 0.85],
    ['f1-score', 1, 70 / 85],
    ['FPR', 1, 5 / 55],
    ['false negative rate', 1, 10 / 45],
    ['recall', null, (35 / 45 + 50 / 55) / 2],
    ['f1_macro', 1, (70 / 85 + 100 / 115) / 2],
    ['balanced_accuracy', null, (35 / 45 + 50 / 55) / 2],
  ])('%s with positive %s', (name, positive, expected) => {
    expect(confusionMetric(matrix, name, positive)).toBeCloseTo(expected, 14);
  });

  it('are null where the name is not known or a positive label is missing', () => {
    expect(confusionMetric(matrix, 'bleu', 1)).toBeNull();
    expect(confusionMetric(matrix, 'specificity', null)).toBeNull();
    expect(confusionCounts(matrix, 'bleu', 1)).toBeNull();
    expect(confusionCounts(matrix, 'recall', null)).toBeNull();
  });

  it('are no proportion where they are F1 or an average', () => {
    for (const name of ['f1', 'macro_f1', 'macro_recall', 'macro_precision']) {
      expect(confusionCounts(matrix, name, 1), name).toBeNull();
    }
  });

  it.each(['accuracy', 'micro_f1', 'precision', 'recall', 'specificity', 'fpr', 'fnr'])(
    '%s is successes over trials',
    (name) => {
      const cell = fc.integer({ min: 0, max: 1000 });
      const row = fc.tuple(cell, cell, cell);
      fc.assert(
        fc.property(fc.tuple(row, row, row), fc.nat(2), (cells, positive) => {
          const counts = confusionCounts(cells, name, positive);
          const value = confusionMetric(cells, name, positive);
          expect(counts).not.toBeNull();
          if (counts === null || counts.trials === 0) expect(value).toBeNull();
          else expect(value).toBeCloseTo(counts.successes / counts.trials, 14);
        }),
        SEED,
      );
    },
  );
});
