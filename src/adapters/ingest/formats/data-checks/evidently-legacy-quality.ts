import type { MetricResult } from '../../../../contract/types';
import { confusionResults, isConfusion, positiveByRates } from '../../assemble/confusion';
import { toNumber, toText } from '../../assemble/numbers';
import { reconciled } from '../../assemble/reconcile';
import { point, result } from '../../assemble/run';
import { isObject, listAt, valueAt } from '../../format';

type Metric = { metric: string; result: Record<string, unknown> };

/** Numbers of classification and regression quality, under the names that criteria use. */
const NAMES: Record<string, string> = {
  accuracy: 'accuracy',
  precision: 'precision',
  recall: 'recall',
  f1: 'f1',
  roc_auc: 'roc_auc',
  log_loss: 'log_loss',
  tpr: 'tpr',
  tnr: 'tnr',
  fpr: 'fpr',
  fnr: 'fnr',
  r2_score: 'r2_score',
  rmse: 'rmse',
  mean_error: 'mean_error',
  mean_abs_error: 'mae',
  mean_abs_perc_error: 'mape',
};

const numbersOf = (group: unknown): MetricResult[] =>
  isObject(group)
    ? Object.entries(NAMES).flatMap(([key, name]) => {
        const value = toNumber(group[key]);
        return value === null ? [] : [result(name, point(value))];
      })
    : [];

/**
 * Model quality in a report from before 0.7: the numbers of the current data, counted where the report
 * holds its confusion matrix, with those of the reference as baseline.
 */
export const legacyQuality = (
  metrics: readonly Metric[],
): { results: MetricResult[]; read: Set<string>; notes: string[] } => {
  const read = new Set<string>();
  const stated: MetricResult[] = [];
  const reference: MetricResult[] = [];
  for (const { metric, result: found } of metrics) {
    if (!metric.includes('Quality')) continue;
    const current = numbersOf(found['current']);
    if (current.length > 0) read.add(metric);
    stated.push(...current);
    reference.push(...numbersOf(found['reference']));
  }
  const holder = metrics.find(({ result: found }) => isObject(found['current_matrix']));
  const matrix = valueAt(holder?.result, 'current_matrix');
  const counts = countsOf(matrix, stated);
  if (holder !== undefined && counts.length > 0) read.add(holder.metric);
  const results = reconciled({ counts, stated }).map((one) => {
    const before =
      one.slice === null ? reference.find(({ metric }) => metric === one.metric) : null;
    return before == null
      ? one
      : { ...one, baseline: { name: 'reference', measure: before.measure } };
  });
  return {
    results,
    read,
    notes:
      reference.length > 0
        ? ['The numbers of the reference data are the baseline; the file does not state their n.']
        : [],
  };
};

const countsOf = (matrix: unknown, stated: readonly MetricResult[]): MetricResult[] => {
  const labels = listAt(matrix, 'labels').map((label) => toText(label) ?? String(label));
  const values = listAt(matrix, 'values').map((row) =>
    (Array.isArray(row) ? (row as unknown[]) : []).map((cell) => toNumber(cell) ?? -1),
  );
  if (!isConfusion(labels, values)) return [];
  const [recall, precision] = ['recall', 'precision'].map((name) => {
    const measure = stated.find(({ metric }) => metric === name)?.measure;
    return measure?.kind === 'point' ? measure.value : null;
  });
  const positive =
    recall == null || precision == null || labels.length !== 2
      ? null
      : positiveByRates(labels, values, { recall, precision });
  return confusionResults({ labels, matrix: values, positive });
};
