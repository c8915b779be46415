import type { MetricResult } from '../../../../contract/types';
import { binaryConfusion, confusionResults, isConfusion } from '../../assemble/confusion';
import { groupBy } from '../../assemble/group';
import { toCount, toNumber } from '../../assemble/numbers';
import { reconciled } from '../../assemble/reconcile';
import { firstOf } from '../../assemble/routing';
import { countOrPoint, listed, point, result } from '../../assemble/run';
import { countOf } from '../../../../words/counts';

export type MlflowMetrics = {
  results: MetricResult[];
  /** Data set that the names of the metrics state: `…_on_data_<name>`. */
  dataset: string | null;
  notes: string[];
};

type Entry = { key: string; value: unknown };

/** A metric under the name that it has without what MLflow puts around it. */
type Named = { entry: Entry; base: string; split: string | null; dataset: string | null };

/** Names of `mlflow.evaluate` and of autologging, before which stands the part of the data. */
const KNOWN =
  /^(?:score|accuracy_score|precision_score|recall_score|f1_score|roc_auc|roc_auc_score|log_loss|precision_recall_auc|(?:true|false)_(?:positives|negatives)|example_count|balanced_accuracy_score|max_error|r2_score|root_mean_squared_error|mean_(?:absolute|squared)_error|mean_absolute_percentage_error|mean_on_target|sum_on_target)$/;

const TRAINING = /^(?:training|train)[_/.-]/i;
const SPLIT = /^(val|validation|eval|test)[_](.+)$/;

/** Suffix of MLflow's GenAI evaluation: the mean over all rows is the metric itself. */
const withoutMean = (name: string): string => name.replace(/(?<=.)\/mean$/, '');

const nameOf = (entry: Entry): Named => {
  const key = entry.key.toLowerCase();
  const [, before = key, dataset = null] = /^(.+?)_on_data_(.+)$/.exec(key) ?? [];
  const [, split = null, rest = before] = SPLIT.exec(before) ?? [];
  const base = withoutMean(split !== null && KNOWN.test(rest) ? rest : before);
  return { entry, base, split: base === withoutMean(before) ? null : split, dataset };
};

const CELLS = ['true_positives', 'false_positives', 'true_negatives', 'false_negatives'] as const;
const AREAS = new Set(['roc_auc', 'auc', 'roc_auc_score', 'auroc']);

/** Metrics that are the share of all cases, so that n of the run is their n. */
const WHOLE_SHARE =
  /^(?:(?:test|val|validation|eval)_)?(?:accuracy|accuracy_score|acc|exact_match|pass_rate|error_rate|success_rate)(?:\/v\d+)?$/;

const SIZE_NAMES = [
  'example_count',
  'eval_dataset_size',
  'n',
  'n_examples',
  'num_examples',
  'n_samples',
  'n_test',
  'eval_rows',
];

/**
 * The metrics of a run. A part of the data before the name (`val_`, `test_`) and a data set behind it
 * (`_on_data_<name>`) tell results apart; metrics of training are no evidence.
 */
export const readMetrics = (entries: Entry[], params: Record<string, unknown>): MlflowMetrics => {
  const training = entries.filter(({ key }) => TRAINING.test(key));
  const named = entries.filter(({ key }) => !TRAINING.test(key)).map(nameOf);
  const groups = groupBy(named, ({ split, dataset }) => JSON.stringify([split, dataset]));
  const read = [...groups.values()].map((group) => readGroup(group, named, params));
  const filled = read.filter(({ results }) => results.length > 0);
  const splits = new Set(filled.map(({ split }) => split));
  const datasets = new Set(filled.map(({ dataset }) => dataset));
  const [only = null] = datasets;
  const results = filled.flatMap(({ split, dataset, results: ofGroup }) => {
    const slice = [
      splits.size > 1 || (split ?? '').startsWith('val') ? split : null,
      datasets.size > 1 ? dataset : null,
    ].filter((part) => part !== null);
    return ofGroup.map((one) => withSlice(one, slice));
  });
  return {
    results,
    dataset: datasets.size === 1 ? only : null,
    notes: [
      ...read.flatMap(({ notes }) => notes),
      ...(training.length > 0
        ? [
            `${countOf(training.length, 'metric')} of training left out, which is no evidence: ${listed(training.map(({ key }) => key))}.`,
          ]
        : []),
    ],
  };
};

const withSlice = (one: MetricResult, parts: string[]): MetricResult =>
  parts.length === 0
    ? one
    : { ...one, slice: [...parts, ...(one.slice === null ? [] : [one.slice])].join(', ') };

type Group = {
  split: string | null;
  dataset: string | null;
  results: MetricResult[];
  notes: string[];
};

const readGroup = (group: Named[], all: Named[], params: Record<string, unknown>): Group => {
  const values = new Map(group.map(({ base, entry }) => [base, entry.value]));
  const size = sizeOf(group, all, params);
  const { counts, classes } = cellsOf(values);
  const notNumbers: string[] = [];
  const stated = group.flatMap(({ base, entry }): MetricResult[] => {
    const number = toNumber(entry.value);
    if (number === null) notNumbers.push(entry.key);
    if (number === null || isSize(base) || CELLS.some((name) => name === base)) return [];
    if (classes !== null && AREAS.has(base) && number >= 0 && number <= 1) {
      return [result(base, { kind: 'auc', auc: number, ...classes })];
    }
    const trials = size?.trials ?? null;
    return [
      result(base, WHOLE_SHARE.test(base) ? countOrPoint(number, trials) : point(number, trials)),
    ];
  });
  const cells = CELLS.filter((name) => values.has(name));
  return {
    split: group[0]?.split ?? null,
    dataset: group[0]?.dataset ?? null,
    results: reconciled({ counts, stated }),
    notes: [
      ...(notNumbers.length > 0 ? [`Not a number and left out: ${listed(notNumbers)}.`] : []),
      ...(size !== null && stated.length > 0
        ? [`n = ${size.trials} is read from the ${size.from}.`]
        : []),
      ...(counts.length > 0
        ? [
            'Counts are taken from the metrics true_positives, false_positives, true_negatives and false_negatives.',
          ]
        : cells.length > 0
          ? [`Counts without the others of a matrix, left out: ${listed(cells)}.`]
          : []),
    ],
  };
};

/** A size may stand before or behind the same words as the metrics that it is of. */
const isSize = (base: string): boolean =>
  SIZE_NAMES.includes(base.replace(/^(?:val|validation|eval|test)_/, '')) ||
  SIZE_NAMES.includes(base);

/** How many cases were evaluated, from a metric or parameter of one of the usual names. */
const sizeOf = (group: Named[], all: Named[], params: Record<string, unknown>) => {
  const own = group.find(({ base }) => SIZE_NAMES.includes(base));
  const trials = toCount(own?.entry.value);
  if (own !== undefined && trials !== null && trials > 0)
    return { trials, from: `metric "${own.entry.key}"` };
  // A size of another part of the data says nothing of this one.
  const parted = all.some(({ split, dataset }) => split !== null || dataset !== null);
  const name = parted ? undefined : SIZE_NAMES.find((one) => firstOf(params, [one]) !== null);
  const stated = name === undefined ? null : toCount(firstOf(params, [name]));
  return stated !== null && stated > 0 ? { trials: stated, from: `parameter "${name}"` } : null;
};

/** What the four cells come to, where all of them are there. */
const cellsOf = (
  values: Map<string, unknown>,
): { counts: MetricResult[]; classes: { positives: number; negatives: number } | null } => {
  const [truePositives, falsePositives, trueNegatives, falseNegatives] = CELLS.map((name) =>
    toCount(values.get(name)),
  );
  const none = { counts: [], classes: null };
  if (
    truePositives == null ||
    falsePositives == null ||
    trueNegatives == null ||
    falseNegatives == null
  )
    return none;
  const confusion = binaryConfusion({
    ...{ truePositives, falsePositives, trueNegatives, falseNegatives },
  });
  if (!isConfusion(confusion.labels, confusion.matrix)) return none;
  const [positives, negatives] = [truePositives + falseNegatives, trueNegatives + falsePositives];
  return {
    counts: confusionResults(confusion),
    classes: positives > 0 && negatives > 0 ? { positives, negatives } : null,
  };
};
