import { isObject, valueAt, type JsonObject } from '../../format';

/** A matrix in a file, before it is checked. */
export type FoundMatrix = {
  /** What tells it from others of the file: the keys on its way. */
  path: string[];
  matrix: number[][];
  labels: unknown;
  /** Whether the last class is the positive one, as in four named cells; else none is stated. */
  positive: 'last' | null;
  /** Rates that stand beside the matrix. */
  beside: [string, number][];
};

export const isTable = (value: unknown): value is number[][] =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.every(
    (row) =>
      Array.isArray(row) &&
      row.length === value.length &&
      row.every((cell) => typeof cell === 'number'),
  );

const MATRIX_KEYS = ['matrix', 'confusion_matrix', 'cm', 'confusion', 'confusionMatrix'];
const LABEL_KEYS = [
  'labels',
  'classes',
  'class_names',
  'class_labels',
  'target_names',
  'classNames',
  'names',
];

const CELLS = {
  tn: ['tn', 'true_negatives', 'true_negative', 'TN'],
  fp: ['fp', 'false_positives', 'false_positive', 'FP'],
  fn: ['fn', 'false_negatives', 'false_negative', 'FN'],
  tp: ['tp', 'true_positives', 'true_positive', 'TP'],
} as const;

/** Levels of parts and variants that a matrix may stand below. */
const MOST_LEVELS = 4;

const labelsOf = (value: unknown): unknown =>
  LABEL_KEYS.map((key) => valueAt(value, key)).find((found) => Array.isArray(found));

/** `{tn, fp, fn, tp}` as rows of actual and columns of predicted classes. */
const cellMatrix = (value: JsonObject): number[][] | null => {
  const cell = (names: readonly string[]): number | null => {
    const found = names.map((name) => valueAt(value, name)).find((one) => typeof one === 'number');
    return typeof found === 'number' ? found : null;
  };
  const [tn, fp, fn, tp] = [CELLS.tn, CELLS.fp, CELLS.fn, CELLS.tp].map(cell);
  return tn == null || fp == null || fn == null || tp == null
    ? null
    : [
        [tn, fp],
        [fn, tp],
      ];
};

const RATES = ['accuracy', 'precision', 'recall', 'sensitivity', 'specificity'];

const ratesOf = (value: JsonObject): [string, number][] =>
  RATES.flatMap((name): [string, number][] => {
    const rate = value[name];
    return typeof rate === 'number' && Number.isFinite(rate) ? [[name, rate]] : [];
  });

/** Names that only wrap what they hold. */
const WRAPPERS = new Set(['data', 'value']);

type Around = { path: string[]; labels: unknown; beside: [string, number][] };

/**
 * Every confusion matrix of a file: a list of rows, under a usual name, as four cells, or several below
 * the parts and variants that they are of. Labels hold for everything below them; rows under a name of
 * their own are a matrix only where labels of the same number stand by.
 */
export const findMatrices = (
  value: unknown,
  { path, labels: outer, beside }: Around = { path: [], labels: undefined, beside: [] },
): FoundMatrix[] => {
  if (isTable(value)) return [{ path, matrix: value, labels: outer, positive: null, beside }];
  if (!isObject(value) || path.length > MOST_LEVELS) return [];
  const labels = labelsOf(value) ?? outer;
  const rates = ratesOf(value);
  const cells = cellMatrix(value);
  if (cells !== null) return [{ path, matrix: cells, labels, positive: 'last', beside: rates }];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isName = MATRIX_KEYS.includes(key);
    const fits = Array.isArray(labels) && isTable(inner) && labels.length === inner.length;
    if (!isObject(inner) && !(isTable(inner) && (isName || fits))) return [];
    const at = isName || WRAPPERS.has(key) ? path : [...path, key];
    return findMatrices(inner, { path: at, labels, beside: isTable(inner) ? rates : [] });
  });
};

/** Is the object nothing but matrices with their labels and settings? */
export const isMatrixFile = (value: unknown): boolean =>
  isTable(value) ||
  (isObject(value) &&
    Object.entries(value).every(
      ([key, inner]) =>
        LABEL_KEYS.includes(key) ||
        isTable(inner) ||
        (isObject(inner) ? isMatrixFile(inner) : !Array.isArray(inner)),
    ));
