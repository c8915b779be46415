import type { MetricResult } from '../../../contract/types';
import { count, result } from './run';

export type Confusion = {
  labels: string[];
  /** Rows are actual classes, columns predicted. */
  matrix: number[][];
  positive: string | null;
};

const MAX_LABELS = 50;

/** Is this a square matrix of whole numbers from 0 on, one row a label, with at least one case? */
export const isConfusion = (labels: string[], matrix: number[][]): boolean =>
  labels.length >= 2 &&
  labels.length <= MAX_LABELS &&
  new Set(labels).size === labels.length &&
  matrix.length === labels.length &&
  matrix.every(
    (row) => row.length === labels.length && row.every((n) => Number.isSafeInteger(n) && n >= 0),
  ) &&
  matrix.flat().some((n) => n > 0);

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

const cell = (matrix: number[][], row: number, column: number): number =>
  matrix[row]?.[column] ?? 0;

/**
 * The matrix itself and every proportion that can be counted in it: accuracy, and of the positive class
 * recall, specificity, precision and false positive rate; without a positive class, recall and precision
 * of each class as the slice `class=<label>`. Counts decide where the tool's rounded shares cannot.
 */
export const confusionResults = (
  confusion: Confusion,
  slice: string | null = null,
): MetricResult[] => {
  const { labels, matrix, positive } = confusion;
  const diagonal = sum(matrix.map((_, index) => cell(matrix, index, index)));
  const whole = result('accuracy', count(diagonal, sum(matrix.flat())), slice);
  const index = positive === null ? -1 : labels.indexOf(positive);
  const rates =
    index >= 0
      ? positiveRates(matrix, index, slice)
      : labels.flatMap((label, at) =>
          classRates(matrix, at, slice === null ? `class=${label}` : `${slice}, class=${label}`),
        );
  return [result('confusion', { kind: 'confusion', ...confusion }, slice), whole, ...rates];
};

const classRates = (matrix: number[][], index: number, slice: string | null): MetricResult[] => {
  const hits = cell(matrix, index, index);
  const actual = sum(matrix[index] ?? []);
  const predicted = sum(matrix.map((row) => row[index] ?? 0));
  return [
    ...(actual > 0 ? [result('recall', count(hits, actual), slice)] : []),
    ...(predicted > 0 ? [result('precision', count(hits, predicted), slice)] : []),
  ];
};

const positiveRates = (matrix: number[][], index: number, slice: string | null): MetricResult[] => {
  const total = sum(matrix.flat());
  const actual = sum(matrix[index] ?? []);
  const falseAlarms = sum(matrix.map((row) => row[index] ?? 0)) - cell(matrix, index, index);
  const negatives = total - actual;
  return [
    ...classRates(matrix, index, slice),
    ...(negatives > 0
      ? [
          result('specificity', count(negatives - falseAlarms, negatives), slice),
          result('false_positive_rate', count(falseAlarms, negatives), slice),
        ]
      : []),
  ];
};

/** Confusion of a two-class problem from its four counts; the positive label is `1`. */
export const binaryConfusion = (counts: {
  truePositives: number;
  falsePositives: number;
  trueNegatives: number;
  falseNegatives: number;
}): Confusion => ({
  labels: ['0', '1'],
  matrix: [
    [counts.trueNegatives, counts.falsePositives],
    [counts.falseNegatives, counts.truePositives],
  ],
  positive: '1',
});

/** The label whose recall and precision are the stated ones; null where none or several fit. */
export const positiveByRates = (
  labels: string[],
  matrix: number[][],
  { recall, precision }: { recall: number; precision: number },
): string | null => {
  const isShare = (hits: number, trials: number, share: number): boolean =>
    trials > 0 && Math.abs(hits / trials - share) < 1e-6;
  const fitting = labels.filter((label, index) => {
    const hits = cell(matrix, index, index);
    const predicted = sum(matrix.map((row) => row[index] ?? 0));
    return (
      label !== '' &&
      isShare(hits, sum(matrix[index] ?? []), recall) &&
      isShare(hits, predicted, precision)
    );
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};
