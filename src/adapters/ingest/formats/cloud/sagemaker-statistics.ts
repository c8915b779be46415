import * as z from 'zod';
import { plainEstimate } from '../../../../contract/estimate';
import type { MetricResult } from '../../../../contract/types';
import {
  confusionResults,
  isConfusion,
  positiveByRates,
  type Confusion,
} from '../../assemble/confusion';
import { aside, lenientCount, lenientNumber, toCount } from '../../assemble/numbers';
import { bare, reconciled } from '../../assemble/reconcile';
import { block, contradicted, evidence, listed, makeRun, point, result } from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { agrees } from '../../assemble/twice';
import { toIso } from '../../assemble/times';
import {
  defineFormat,
  has,
  isObject,
  isTree,
  mark,
  objectAt,
  valueAt,
  type JsonObject,
} from '../../format';
import { checked, refuse } from '../../problem';

const ID = 'sagemaker-statistics';

const GROUPS = [
  'binary_classification_metrics',
  'multiclass_classification_metrics',
  'regression_metrics',
] as const;

const statisticSchema = z.object({ value: lenientNumber, standard_deviation: lenientNumber });

const fileSchema = z.object({
  dataset: aside(
    z.object({
      item_count: lenientCount,
      start_time: z.unknown().optional(),
      end_time: z.unknown().optional(),
    }),
  ),
});

/**
 * `statistics.json` of SageMaker Model Monitor's model quality. Shares come from the confusion matrix as
 * k of n; the standard deviation stated beside each metric does not say of how many runs it is, and is
 * not used.
 */
export const sagemakerStatistics = defineFormat({
  id: ID,
  title: 'SageMaker model-quality statistics',
  marks: (document) => {
    const group = groupOf(isTree(document) ? document.value : null);
    const first = Object.values(group.metrics).find((entry) => has(entry, 'value'));
    return [
      [
        mark(GROUPS.join(', '), group.name !== null),
        mark('<metric>.value', first !== undefined || has(group.metrics, 'confusion_matrix')),
      ],
    ];
  },
  parse: ({ value }) => {
    const { dataset } = checked(fileSchema, value, 'SageMaker statistics');
    const { name, metrics } = groupOf(value);
    const isBinary = name === 'binary_classification_metrics';
    const confusion = matrixOf(metrics, isBinary);
    const trials = dataset?.item_count ?? null;
    const read = readMetrics(metrics, confusion, trials);
    if (read.results.length === 0)
      return refuse('The statistics hold no metric that is a number.', {
        where: name ?? 'statistics',
      });
    const run = makeRun({ format: ID, tool: 'SageMaker' }, read.results, {
      startedAt: toIso(dataset?.start_time),
      finishedAt: toIso(dataset?.end_time),
    });
    return evidence(ID, {
      blocks: [block((name ?? 'statistics').replaceAll('_', ' '), run)],
      notes: read.notes,
    });
  },
});

export const { detect, parse } = sagemakerStatistics;

const groupOf = (value: unknown): { name: string | null; metrics: JsonObject } => {
  const name = GROUPS.find((group) => isObject(valueAt(value, group))) ?? null;
  return { name, metrics: name === null ? {} : objectAt(value, name) };
};

/** `{actual: {predicted: count}}` as a matrix; null where it is none. */
const matrixOf = (metrics: JsonObject, isBinary: boolean): Confusion | null => {
  const rows = objectAt(metrics, 'confusion_matrix');
  const labels = [
    ...new Set([
      ...Object.keys(rows),
      ...Object.values(rows).flatMap((row) => (isObject(row) ? Object.keys(row) : [])),
    ]),
  ];
  const matrix = labels.map((actual) =>
    labels.map((predicted) => toCount(valueAt(rows, actual, predicted) ?? 0) ?? -1),
  );
  if (!isConfusion(labels, matrix)) return null;
  return { labels, matrix, positive: isBinary ? positiveOf(labels, matrix, metrics) : null };
};

/** The label whose recall and precision are the stated ones; null where none or both fit. */
const positiveOf = (labels: string[], matrix: number[][], metrics: JsonObject): string | null => {
  const stated = (key: string): number | null =>
    statisticSchema.parse(objectAt(metrics, key)).value;
  const recall = stated('recall') ?? stated('true_positive_rate');
  const precision = stated('precision');
  if (recall === null || precision === null) return null;
  return positiveByRates(labels, matrix, { recall, precision });
};

/** Names under which the file states what the matrix counts. */
const SAME: Record<string, string> = {
  accuracy: 'accuracy',
  recall: 'recall',
  true_positive_rate: 'recall',
  precision: 'precision',
  true_negative_rate: 'specificity',
  false_positive_rate: 'false_positive_rate',
};

/** Curves and the matrix itself are no single numbers. */
const NO_METRICS = new Set([
  'confusion_matrix',
  'precision_recall_curve',
  'receiver_operating_characteristic_curve',
]);

const readMetrics = (metrics: JsonObject, confusion: Confusion | null, trials: number | null) => {
  const counts = confusion === null ? [] : confusionResults(confusion);
  const notNumbers: string[] = [];
  const stated = Object.entries(metrics).flatMap(([name, entry]): MetricResult[] => {
    if (NO_METRICS.has(name)) return [];
    const { value } = statisticSchema.parse(isObject(entry) ? entry : {});
    if (value === null) {
      notNumbers.push(name);
      return [];
    }
    return Object.hasOwn(SAME, name)
      ? [result(SAME[name] ?? name, point(value, name === 'accuracy' ? trials : null))]
      : [areaOrPoint(name, value, confusion, trials)];
  });
  const against = outside(confusion, stated, trials);
  const held = against === null ? reconciled({ counts, stated }) : stated.map(bare);
  const results = held.map((one) =>
    against !== null && COUNTED.has(one.metric) ? contradicted(one, against) : one,
  );
  const isCounted = results.some(({ measure }) => measure.kind === 'confusion');
  return {
    results,
    notes: [
      ...(isCounted ? ['Accuracy and rates are counted in the confusion matrix.'] : []),
      ...(isCounted && confusion?.labels.length === 2 && confusion.positive === null
        ? [
            'Which label is the positive one does not follow from the file; rates are given for each class.',
          ]
        : []),
      ...(notNumbers.length > 0
        ? [
            `${countOf(notNumbers.length, 'metric')} not a number and left out: ${listed(notNumbers)}.`,
          ]
        : []),
    ],
  };
};

/** What a confusion matrix counts. */
const COUNTED = new Set(Object.values(SAME));

/** A stated rate that is of no class of the matrix, or another number of cases; in words, else null. */
const outside = (
  confusion: Confusion | null,
  stated: readonly MetricResult[],
  trials: number | null,
): string | null => {
  if (confusion === null) return null;
  const { labels, matrix, positive } = confusion;
  const total = matrix.flat().reduce((sum, n) => sum + n, 0);
  if (trials !== null && trials !== total) {
    return `the file states ${trials} items, and its confusion matrix holds ${total}`;
  }
  if (positive !== null || labels.length !== 2) return null;
  const rates = confusionResults({ ...confusion, positive: null });
  const torn = stated.find(({ metric, measure }) => {
    const ofClasses = rates.filter((one) => one.metric === metric && one.slice !== null);
    return (
      measure.kind === 'point' &&
      ofClasses.length > 0 &&
      !ofClasses.some((one) => agrees(measure.value, plainEstimate(one.measure) ?? Number.NaN))
    );
  });
  return torn === undefined
    ? null
    : `the stated ${torn.metric} is that of no class of the confusion matrix`;
};

/** The AUC with the cases of both classes, where the matrix tells which class is the positive one. */
const areaOrPoint = (
  name: string,
  value: number,
  confusion: Confusion | null,
  trials: number | null,
): MetricResult => {
  const index = confusion?.positive == null ? -1 : confusion.labels.indexOf(confusion.positive);
  const sums = (confusion?.matrix ?? []).map((row) => row.reduce((sum, n) => sum + n, 0));
  const positives = sums[index] ?? 0;
  const negatives = sums.reduce((sum, n) => sum + n, 0) - positives;
  return name === 'auc' && index >= 0 && value >= 0 && value <= 1 && positives > 0 && negatives > 0
    ? result(name, { kind: 'auc', auc: value, positives, negatives })
    : result(name, point(value, trials));
};
