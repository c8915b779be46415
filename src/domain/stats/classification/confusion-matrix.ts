import { requireCount, requireNumber } from '../check';
import { StatisticsError } from '../error';

/**
 * Rows are the actual classes, columns the predicted ones, both in the same order. Cells are counts,
 * or weights where items were weighted; `confusionCounts` and the bootstrap insist on counts.
 */
export type ConfusionMatrix = readonly (readonly number[])[];

/** One label against all others. */
export type Cells = {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  trueNegatives: number;
};

/** Sums of a matrix, from which every metric follows. */
export type Margins = {
  actual: readonly number[];
  predicted: readonly number[];
  right: readonly number[];
  total: number;
};

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** @throws StatisticsError unless square, at least 2 by 2, and no cell negative */
export const requireMatrix = (matrix: ConfusionMatrix): void => {
  const classes = matrix.length;
  if (classes < 2 || matrix.some((row) => row.length !== classes)) {
    const allowed = 'a square matrix of at least 2 by 2 is needed, rows actual, columns predicted';
    throw new StatisticsError('malformed-matrix', 'matrix', matrix, allowed);
  }
  matrix.forEach((row, actual) => {
    // Metrics run thousands of times in a bootstrap: name the cell only once it is known to be bad.
    const predicted = row.findIndex((cell) => !(cell >= 0 && cell < Infinity));
    if (predicted < 0) return;
    requireNumber(`matrix[${actual}][${predicted}]`, row[predicted] ?? NaN, { atLeast: 0 });
  });
};

/** @throws StatisticsError as `requireMatrix`, and where a cell is no whole number */
export const requireCountCells = (matrix: ConfusionMatrix): void => {
  requireMatrix(matrix);
  matrix.forEach((row, actual) =>
    row.forEach((cell, predicted) => {
      requireCount(`matrix[${actual}][${predicted}]`, cell, 0);
    }),
  );
};

/** @throws StatisticsError as `requireMatrix` */
export const marginsOf = (matrix: ConfusionMatrix): Margins => {
  requireMatrix(matrix);
  const actual = matrix.map(sum);
  const predicted = matrix.reduce<number[]>(
    (columns, row) => row.map((cell, column) => cell + (columns[column] ?? 0)),
    [],
  );
  const right = matrix.map((row, label) => row[label] ?? 0);
  return { actual, predicted, right, total: sum(actual) };
};

/** @throws StatisticsError where `positive` is no index into the labels */
export const cellsOf = ({ actual, predicted, right, total }: Margins, positive: number): Cells => {
  requireCount('positive', positive, 0, actual.length - 1);
  const truePositives = right[positive] ?? 0;
  const falseNegatives = (actual[positive] ?? 0) - truePositives;
  const falsePositives = (predicted[positive] ?? 0) - truePositives;
  // Sums of weights may miss zero by a rounding error.
  const trueNegatives = Math.max(total - truePositives - falseNegatives - falsePositives, 0);
  return { truePositives, falseNegatives, falsePositives, trueNegatives };
};
