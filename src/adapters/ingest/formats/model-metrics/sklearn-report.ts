import * as z from 'zod';
import type { MetricResult } from '../../../../contract/types';
import { confusionResults, isConfusion, type Confusion } from '../../assemble/confusion';
import {
  lenientNumber,
  nearInteger,
  roundedSuccessesOf,
  toNumber,
  toText,
} from '../../assemble/numbers';
import { reconciled } from '../../assemble/reconcile';
import {
  block,
  contradicted,
  count,
  countOrPoint,
  evidence,
  listed,
  makeRun,
  point,
  result,
} from '../../assemble/run';
import {
  defineFormat,
  has,
  isTree,
  listAt,
  mark,
  type EvidenceDocument,
  type JsonObject,
} from '../../format';
import { checked, refuse } from '../../problem';
import { roundedResults, statedResults } from './sklearn-rounded';
import { besideReport, holderOf, reportOf } from './sklearn-holder';
import {
  contradictionsOf,
  hitsOf,
  isRounded,
  totalOf,
  type ClassRow,
  type Overall,
} from './sklearn-checks';

const ID = 'sklearn-report';

const rowSchema = z.object({
  precision: lenientNumber,
  recall: lenientNumber,
  'f1-score': lenientNumber,
  support: lenientNumber,
});

const AVERAGES: Record<string, string> = {
  'macro avg': 'macro',
  'weighted avg': 'weighted',
  'micro avg': 'micro',
  'samples avg': 'samples',
};

const isRow = (value: unknown): boolean =>
  has(value, 'f1-score') && has(value, 'support') && has(value, 'recall');

/**
 * `classification_report(output_dict=True)` of scikit-learn, also beside its `confusion_matrix`. With
 * `support`, recall and precision become k of n; of two classes the whole confusion matrix follows.
 */
export const sklearnReport = defineFormat({
  id: ID,
  title: 'a scikit-learn classification report',
  marks: (document) => {
    const report = isTree(document) || document.syntax === 'csv' ? reportOf(document) : {};
    return [
      [
        mark('<class>.f1-score and <class>.support', Object.values(report).some(isRow)),
        mark('macro avg', isRow(report['macro avg'])),
        mark('weighted avg', isRow(report['weighted avg'])),
      ],
    ];
  },
  parse: (document) => {
    const report = reportOf(document);
    const rows = Object.entries(report).flatMap(([label, entry]): ClassRow[] =>
      isRow(entry) && !Object.hasOwn(AVERAGES, label)
        ? [{ label, ...checked(rowSchema, entry, 'a classification report') }]
        : [],
    );
    if (rows.length === 0) return refuse('The classification report holds no class.');
    const accuracy = toNumber(report['accuracy']);
    const against =
      accuracy === null
        ? []
        : [...contradictionsOf(rows, overallOf(report, rows)), ...besideReport(document, accuracy)];
    const beside = statedMatrix(document, rows);
    const rounded = isRounded(rows);
    const matrix = beside ?? (accuracy === null || rounded ? null : twoClassMatrix(rows));
    const total = accuracy === null || against.length > 0 ? null : totalOf(rows);
    const stated = [
      ...(accuracy === null ? [] : [result('accuracy', point(accuracy))]),
      ...rows.flatMap(statedResults),
    ];
    const counts =
      against.length > 0
        ? stated
        : reconciled({
            counts:
              matrix === null
                ? [
                    ...accuracyResult(accuracy, total, rounded),
                    ...rows.flatMap((row) => classResults(row, rounded)),
                  ]
                : confusionResults(matrix),
            stated,
          });
    const results = [
      ...counts.map((one) => withDoubt(one, against)),
      ...rows.flatMap(f1Results),
      ...averageResults(report, total),
    ];
    const kept = results.some((one) => one.measure.kind === 'confusion') ? matrix : null;
    return evidence(ID, {
      blocks: [
        block('Classification report', makeRun({ format: ID, tool: 'scikit-learn' }, results)),
      ],
      notes: [
        ...(accuracy === null
          ? [
              'The report states no accuracy: it is of several labels a case or of some classes only, so supports do not add up to n.',
            ]
          : []),
        ...(kept?.labels.length === 2
          ? ['Which label is the positive one is not stated; rates are given for each class.']
          : []),
        ...(rounded
          ? [
              'The report is rounded, so that its shares are k of n only where their digits suffice.',
            ]
          : []),
        ...notNumbers(rows),
      ],
    });
  },
});

/** A report that contradicts itself leaves its accuracy bare and contradicted, and counts nothing. */
const withDoubt = (one: MetricResult, against: string[]): MetricResult =>
  against.length > 0 && one.metric === 'accuracy' ? contradicted(one, against.join('; ')) : one;

const overallOf = (report: JsonObject, rows: readonly ClassRow[]): Overall => {
  const averages = Object.keys(AVERAGES).flatMap((key) =>
    isRow(report[key]) ? [{ key, ...rowSchema.parse(report[key]) }] : [],
  );
  const fields = ['precision', 'recall', 'f1-score'] as const;
  return {
    accuracy: toNumber(report['accuracy']),
    supports: averages.flatMap(({ support }) => (support === null ? [] : [support])),
    averages: averages.flatMap(({ key, ...average }) =>
      fields.flatMap((field) => {
        const [stated, worked] = [average[field], meanOf(rows, field, key)];
        return stated === null || worked === null
          ? []
          : [{ name: `${key} ${field}`, stated, worked }];
      }),
    ),
  };
};

/** The mean of the classes that an average stands for; null for the averages that are none. */
const meanOf = (
  rows: readonly ClassRow[],
  field: 'precision' | 'recall' | 'f1-score',
  key: string,
): number | null => {
  if (key !== 'macro avg' && key !== 'weighted avg') return null;
  let [sum, weights] = [0, 0];
  for (const row of rows) {
    const weight = key === 'macro avg' ? 1 : row.support;
    const value = row[field];
    if (value === null || weight === null) return null;
    sum += value * weight;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
};

export const { detect, parse } = sklearnReport;

const accuracyResult = (
  accuracy: number | null,
  total: number | null,
  rounded: boolean,
): MetricResult[] => {
  if (accuracy === null) return [];
  if (rounded) {
    const hits = total === null ? null : roundedSuccessesOf(accuracy, total);
    return [
      result('accuracy', hits === null || total === null ? point(accuracy) : count(hits, total)),
    ];
  }
  const successes = total === null ? null : nearInteger(accuracy * total);
  return [
    result(
      'accuracy',
      successes === null || total === null ? point(accuracy, total) : count(successes, total),
    ),
  ];
};

/** The matrix beside the report, with the labels of the report where it has as many. */
const statedMatrix = (document: EvidenceDocument, rows: ClassRow[]): Confusion | null => {
  const holder = holderOf(document);
  const read = z.array(z.array(z.number())).safeParse(listAt(holder, 'confusion_matrix'));
  const table = read.success ? read.data : [];
  const named = listAt(holder, 'labels').map((label) => toText(label) ?? '');
  const labels = named.length > 0 ? named : rows.map((row) => row.label);
  return isConfusion(labels, table) ? { labels, matrix: table, positive: null } : null;
};

/** Hits and supports of two classes fill the four cells; null where they are no whole numbers. */
const twoClassMatrix = (rows: ClassRow[]): Confusion | null => {
  const [a, b] = rows;
  if (a === undefined || b === undefined || rows.length !== 2) return null;
  const cells = [hitsOf(a), hitsOf(b), a.support, b.support];
  if (cells.some((cell) => cell === null || nearInteger(cell) === null)) return null;
  const [hitsA = 0, hitsB = 0, sizeA = 0, sizeB = 0] = cells.map((cell) => Math.round(cell ?? 0));
  const matrix = [
    [hitsA, sizeA - hitsA],
    [sizeB - hitsB, hitsB],
  ];
  const labels = [a.label, b.label];
  return isConfusion(labels, matrix) ? { labels, matrix, positive: null } : null;
};

/** Recall is hits of support; precision is hits of predictions, whose number follows from both. */
const classResults = (row: ClassRow, rounded: boolean): MetricResult[] => {
  if (rounded) return roundedResults(row);
  const slice = `class=${row.label}`;
  const hits = hitsOf(row);
  const size = row.support === null ? null : nearInteger(row.support);
  const predicted =
    hits !== null && hits > 0 && row.precision !== null && row.precision > 0
      ? nearInteger(hits / row.precision)
      : null;
  return [
    ...(row.recall === null || size === null || size < 1
      ? []
      : [
          result(
            'recall',
            hits === null ? countOrPoint(row.recall, size) : count(hits, size),
            slice,
          ),
        ]),
    ...(row.precision === null
      ? []
      : [
          result(
            'precision',
            hits !== null && predicted !== null ? count(hits, predicted) : point(row.precision),
            slice,
          ),
        ]),
  ];
};

const f1Results = (row: ClassRow): MetricResult[] =>
  row['f1-score'] === null
    ? []
    : [result('f1', point(row['f1-score'], null), `class=${row.label}`)];

/** Averages under the names of scikit-learn's scorers: `f1_macro`, `recall_weighted`. */
const averageResults = (report: JsonObject, total: number | null): MetricResult[] =>
  Object.entries(AVERAGES).flatMap(([key, suffix]) => {
    const row = isRow(report[key])
      ? checked(rowSchema, report[key], 'a classification report')
      : null;
    const pairs =
      row === null
        ? []
        : ([
            ['precision', row.precision],
            ['recall', row.recall],
            ['f1', row['f1-score']],
          ] as const);
    return pairs.flatMap(([name, value]) =>
      value === null ? [] : [result(`${name}_${suffix}`, point(value, total))],
    );
  });

const notNumbers = (rows: ClassRow[]): string[] => {
  const names = rows
    .filter((row) => row.precision === null || row.recall === null || row['f1-score'] === null)
    .map((row) => row.label);
  return names.length === 0
    ? []
    : [`Not a number for ${listed(names)} (no case or no prediction of the class).`];
};
