import {
  cellsOf,
  marginsOf,
  requireCountCells,
  requireMatrix,
  sum,
  type Cells,
  type ConfusionMatrix,
} from './confusion-matrix';
import type { Proportion } from '../proportion';

const precisionOf = ({ truePositives, falsePositives }: Cells): number =>
  truePositives / (truePositives + falsePositives);

const recallOf = ({ truePositives, falseNegatives }: Cells): number =>
  truePositives / (truePositives + falseNegatives);

const specificityOf = ({ trueNegatives, falsePositives }: Cells): number =>
  trueNegatives / (trueNegatives + falsePositives);

const falsePositiveRateOf = ({ trueNegatives, falsePositives }: Cells): number =>
  falsePositives / (trueNegatives + falsePositives);

const f1Of = ({ truePositives, falsePositives, falseNegatives }: Cells): number =>
  (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives);

type LabelMetric = (matrix: ConfusionMatrix, positive: number) => number;

const ofLabel =
  (metric: (cells: Cells) => number): LabelMetric =>
  (matrix, positive) =>
    metric(cellsOf(marginsOf(matrix), positive));

/** Mean over the labels that are actual or predicted; a label that is only one of them counts 0. */
const macro =
  (metric: (cells: Cells) => number) =>
  (matrix: ConfusionMatrix): number => {
    const margins = marginsOf(matrix);
    const values = matrix.flatMap((_, label) => {
      const cells = cellsOf(margins, label);
      const value = metric(cells);
      if (!Number.isNaN(value)) return [value];
      return Number.isNaN(f1Of(cells)) ? [] : [0];
    });
    return sum(values) / values.length;
  };

/** Share of items on the diagonal. */
export const accuracy = (matrix: ConfusionMatrix): number => {
  const { right, total } = marginsOf(matrix);
  return sum(right) / total;
};

/** Share of the items predicted `positive` that are; NaN where none is predicted so. */
export const precision = ofLabel(precisionOf);

/** Share of the `positive` items that are found (sensitivity); NaN where there is none. */
export const recall = ofLabel(recallOf);

/** Share of all other items that are not taken for `positive`; NaN where there is none. */
export const specificity = ofLabel(specificityOf);

/** Share of all other items that are taken for `positive`; NaN where there is none. */
export const falsePositiveRate = ofLabel(falsePositiveRateOf);

/** Share of the `positive` items that are missed; NaN where there is none. */
export const falseNegativeRate = ofLabel(
  ({ truePositives, falseNegatives }) => falseNegatives / (truePositives + falseNegatives),
);

/** Harmonic mean of precision and recall; NaN where the label is neither actual nor predicted. */
export const f1 = ofLabel(f1Of);

/** As scikit-learn's `average="macro"` over the labels that occur, with its `zero_division=0`. */
export const macroPrecision = macro(precisionOf);
export const macroRecall = macro(recallOf);
export const macroF1 = macro(f1Of);

type NamedMetric = {
  /** As tools write it, in lower case, words joined by `_`. */
  names: readonly string[];
  /** Against all other labels; null for metrics of the whole matrix. */
  ofLabel: LabelMetric | null;
  /** Over all labels, also where no label is named as positive; null where that means nothing. */
  overall: ((matrix: ConfusionMatrix) => number) | null;
  /** Successes and trials of one label, where the metric is a proportion. */
  counts: ((cells: Cells) => Proportion) | null;
};

const proportionOf = (successes: number, others: number): Proportion => ({
  successes,
  trials: successes + others,
});

const metrics: readonly NamedMetric[] = [
  {
    names: ['accuracy', 'acc', 'micro_f1', 'f1_micro'],
    ofLabel: null,
    overall: accuracy,
    counts: null,
  },
  {
    names: ['precision', 'positive_predictive_value', 'ppv'],
    ofLabel: precision,
    overall: macroPrecision,
    counts: (cells) => proportionOf(cells.truePositives, cells.falsePositives),
  },
  {
    names: ['recall', 'sensitivity', 'true_positive_rate', 'tpr'],
    ofLabel: recall,
    overall: macroRecall,
    counts: (cells) => proportionOf(cells.truePositives, cells.falseNegatives),
  },
  {
    names: ['specificity', 'true_negative_rate', 'tnr'],
    ofLabel: specificity,
    overall: null,
    counts: (cells) => proportionOf(cells.trueNegatives, cells.falsePositives),
  },
  {
    names: ['false_positive_rate', 'fpr'],
    ofLabel: falsePositiveRate,
    overall: null,
    counts: (cells) => proportionOf(cells.falsePositives, cells.trueNegatives),
  },
  {
    names: ['false_negative_rate', 'fnr'],
    ofLabel: falseNegativeRate,
    overall: null,
    counts: (cells) => proportionOf(cells.falseNegatives, cells.truePositives),
  },
  { names: ['f1', 'f1_score'], ofLabel: f1, overall: macroF1, counts: null },
  {
    names: ['macro_precision', 'precision_macro'],
    ofLabel: null,
    overall: macroPrecision,
    counts: null,
  },
  {
    names: ['macro_recall', 'recall_macro', 'balanced_accuracy'],
    ofLabel: null,
    overall: macroRecall,
    counts: null,
  },
  { names: ['macro_f1', 'f1_macro'], ofLabel: null, overall: macroF1, counts: null },
];

const metricNamed = (name: string): NamedMetric | undefined => {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
  return metrics.find(({ names }) => names.includes(plain));
};

/** Whether a metric is of one label against all others, such as recall; false for a name that is not known. */
export const isOfOneLabel = (name: string): boolean =>
  (metricNamed(name)?.ofLabel ?? null) !== null;

/** Whether a metric is known to be of all labels together, such as accuracy. */
export const isOfAllLabels = (name: string): boolean => metricNamed(name)?.ofLabel === null;

/**
 * Value of a metric by its name. `positive` is the index of the positive label; with null, precision,
 * recall and F1 are averaged over the labels (macro).
 *
 * @returns null where no metric has this name, it needs a positive label and none is given, or it is
 *   not defined on this matrix (0/0)
 * @throws StatisticsError `malformed-matrix`, and on a `positive` that is no label
 */
export const confusionMetric = (
  matrix: ConfusionMatrix,
  name: string,
  positive: number | null,
): number | null => {
  requireMatrix(matrix);
  const metric = metricNamed(name);
  const value =
    positive === null || metric?.ofLabel == null
      ? metric?.overall?.(matrix)
      : metric.ofLabel(matrix, positive);
  return value === undefined || Number.isNaN(value) ? null : value;
};

/**
 * Successes and trials behind a metric that is a proportion; trials may be 0, where it is not defined.
 *
 * @returns null where it is none (F1 and averages over labels need the bootstrap), has an unknown
 *   name, or needs a positive label and none is given
 * @throws StatisticsError `malformed-matrix`, `not-a-count`, and on a `positive` that is no label
 */
export const confusionCounts = (
  matrix: ConfusionMatrix,
  name: string,
  positive: number | null,
): Proportion | null => {
  requireCountCells(matrix);
  const metric = metricNamed(name);
  const margins = marginsOf(matrix);
  if (metric?.overall === accuracy) return { successes: sum(margins.right), trials: margins.total };
  if (positive === null || metric?.counts == null) return null;
  return metric.counts(cellsOf(margins, positive));
};
