import * as z from 'zod';
import type { MetricResult, Signal } from '../../../../contract/types';
import { aside, lenientText, toCount, toNumber } from '../../assemble/numbers';
import { block, countOrPoint, evidence, listed, makeRun, point, result } from '../../assemble/run';
import { ALARM, CLEAN, signal, UNCLEAR } from '../../assemble/signals';
import {
  defineFormat,
  has,
  isObject,
  isText,
  isTree,
  listAt,
  mark,
  objectAt,
  valueAt,
} from '../../format';
import { checked } from '../../problem';
import { driftRule } from './evidently-method';
import { testSchema, testSignal, TESTS } from './evidently-tests';

const ID = 'evidently';

const metricSchema = z.object({
  id: lenientText,
  /** 0.7.0 to about 0.7.4; later `metric_name`. */
  metric_id: lenientText,
  metric_name: lenientText,
  config: aside(z.record(z.string(), z.unknown())),
  value: z.unknown().optional(),
});

/** Metrics that were not calculated are written as `{}`. */
const withoutEmpty = (value: unknown): unknown => {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => !isObject(item) || Object.keys(item).length > 0);
};

const reportSchema = z.object({
  metrics: z.preprocess(withoutEmpty, z.array(metricSchema)),
  tests: z.array(testSchema).nullish(),
});

type Metric = {
  id: string | null;
  type: string;
  config: Record<string, unknown>;
  value: unknown;
  isEarly: boolean;
};
/** What the file says of all columns together, where it does. */
type Columns = 'none drifted' | 'all drifted' | 'some drifted' | null;
type Read = { signals: Signal[]; results: MetricResult[]; notes: string[]; columns: Columns };

/** The count of drifted columns settles each of them where it is none or all. */
const columnsOf = (metrics: Metric[]): Columns => {
  const counts = metrics.filter(({ type }) => type === 'DriftedColumnsCount');
  const drifted = counts.length === 1 ? toCount(valueAt(counts[0]?.value, 'count')) : null;
  const columns = metrics.filter(({ type }) => type === 'ValueDrift').length;
  const share = toNumber(valueAt(counts[0]?.value, 'share'));
  if (drifted === null || isTorn(drifted, share)) return null;
  if (drifted === 0) return 'none drifted';
  return drifted === columns ? 'all drifted' : 'some drifted';
};

/**
 * A report of Evidently 0.7 and later (`snapshot.json()`), with or without `config` on its metrics.
 * Tests decide where there are any; else a column is judged by the direction of its method. A method
 * that is not stated leaves the direction, and so the column, unknown.
 */
export const evidently = defineFormat({
  id: ID,
  title: 'an Evidently report',
  marks: (document) => {
    const metrics = isTree(document) ? listAt(document.value, 'metrics') : [];
    const some = metrics.find((metric) => isObject(metric) && Object.keys(metric).length > 0);
    return [
      [
        mark('metrics[].metric_name', isText(valueAt(some, 'metric_name'))),
        mark('metrics[].value', has(some, 'value')),
        mark('metrics[].config', isObject(valueAt(some, 'config'))),
      ],
      [
        mark('metrics[].metric_id', isText(valueAt(some, 'metric_id'))),
        mark('metrics[].value', has(some, 'value')),
      ],
    ];
  },
  parse: ({ value }) => {
    const report = checked(reportSchema, value, 'an Evidently report');
    const metrics = report.metrics.map(toMetric);
    const tests = report.tests ?? [];
    const rows =
      metrics
        .map((m) => (m.type === 'RowCount' ? toCount(m.value) : null))
        .find((n) => n !== null) ?? null;
    const values = new Map(metrics.map(({ id, value: measured }) => [id, measured]));
    const read: Read = {
      signals: tests.map((test) =>
        testSignal(test, values.get(test.metric_config?.metric_id ?? '')),
      ),
      ...{ results: [], notes: [], columns: columnsOf(metrics) },
    };
    const tested = new Set(
      tests.map((test) => test.metric_config?.metric_id).filter((id) => id != null),
    );
    for (const metric of metrics) readMetric(metric, tested, rows, read);
    const isEarly = metrics.some((metric) => metric.isEarly);
    if (isEarly)
      read.notes.push(
        'Written by an early Evidently 0.7, which leaves out the settings of its metrics.',
      );
    const blocks =
      read.results.length === 0 ? [] : [block('Evidently report', makeRun(SOURCE, read.results))];
    read.notes.push(...disagreement(read.signals, metrics));
    const lists = [
      ...(tests.length > 0 ? [TESTS] : []),
      ...(metrics.some(({ type }) => type === 'ValueDrift') ? [`${ID}:column:`] : []),
    ];
    return evidence(ID, { blocks, signals: read.signals, lists, notes: read.notes });
  },
});

export const { detect, parse } = evidently;

/** Columns that are judged one by one and the count of drifted ones say the same, or it is said. */
const disagreement = (signals: Signal[], metrics: Metric[]): string[] => {
  const columns = signals.filter(({ fingerprint }) => fingerprint.startsWith(`${ID}:column:`));
  const count = metrics.find(({ type }) => type === 'DriftedColumnsCount');
  const stated = toCount(valueAt(count?.value, 'count'));
  const drifted = columns.filter(({ state }) => state === 'firing').length;
  const all = metrics.filter(({ type }) => type === 'ValueDrift').length;
  const isWhole =
    all > 0 && columns.length === all && columns.every(({ level }) => level !== 'unknown');
  return stated === null || !isWhole || stated === drifted
    ? []
    : [
        `Contradiction: the file counts ${stated} drifted columns, and by their own values ${drifted} drifted. Each column is judged by its own.`,
      ];
};

const SOURCE = { format: ID, tool: 'Evidently' };

/** `ValueDrift(column=age,method=psi)` as type and settings; a comma inside a value stays in it. */
const parseName = (name: string): { type: string; config: Record<string, unknown> } => {
  const match = /^([A-Za-z0-9_]+)\((.*)\)$/s.exec(name);
  const parts = (match?.[2] ?? '').split(/,(?=[A-Za-z_]+=)/).filter((part) => part.includes('='));
  const pairs = parts.map((part): [string, string] => [
    part.slice(0, part.indexOf('=')),
    part.slice(part.indexOf('=') + 1),
  ]);
  return { type: match?.[1] ?? name, config: Object.fromEntries(pairs) };
};

const toMetric = (metric: z.infer<typeof metricSchema>): Metric => {
  const named = parseName(metric.metric_name ?? metric.metric_id ?? '');
  const type = metric.config?.['type'];
  return {
    id: metric.id,
    type: isText(type) ? (type.split(':').at(-1) ?? named.type) : named.type,
    config: { ...named.config, ...metric.config },
    value: metric.value,
    isEarly: metric.config == null,
  };
};

const textAt = (config: Record<string, unknown>, key: string): string | null => {
  const value = config[key];
  return isText(value) && value !== '' ? value : null;
};

const readMetric = (
  metric: Metric,
  tested: Set<string | null>,
  rows: number | null,
  read: Read,
): void => {
  if (metric.type === 'ValueDrift') {
    if (!tested.has(metric.id)) read.signals.push(columnSignal(metric, read.columns));
  } else if (metric.type === 'DriftedColumnsCount') {
    if (!tested.has(metric.id)) read.signals.push(datasetSignal(metric));
  } else {
    qualityResults(metric, rows, read);
  }
};

const columnSignal = (metric: Metric, columns: Columns): Signal => {
  const column = textAt(metric.config, 'column') ?? 'unknown column';
  const method = textAt(metric.config, 'method');
  const threshold = toNumber(metric.config['threshold']);
  const value = toNumber(metric.value);
  const rule = driftRule(method);
  const judged = rule !== null && threshold !== null && value !== null;
  const drifted = judged && rule.drifted(value, threshold);
  const byCount = columns === 'none drifted' ? CLEAN : columns === 'all drifted' ? ALARM : UNCLEAR;
  const why = judged
    ? `${column}: ${method ?? ''} ${value} against ${threshold}, ${drifted ? 'drift' : 'no drift'}`
    : byCount !== UNCLEAR
      ? `${column}: ${value ?? 'no value'}; of all columns, ${columns ?? ''} by the count of the file`
      : `${column}: ${value ?? 'no value'}, but ${rule === null ? 'the method is not stated, so it may be a p-value or a distance' : 'no threshold is stated'}`;
  return signal({
    name: column,
    fingerprint: `${ID}:column:${column}`,
    ...(judged ? (drifted ? ALARM : CLEAN) : byCount),
    method,
    value,
    threshold,
    direction: rule?.direction ?? 'unknown',
    summary: why,
    source: SOURCE,
  });
};

/** Columns are none and a share of none, or some and a share of some. */
const isTorn = (drifted: number | null, share: number | null): boolean =>
  share !== null && (share < 0 || share > 1 || (drifted !== null && drifted > 0 !== share > 0));

const datasetSignal = (metric: Metric): Signal => {
  const share = toNumber(objectAt(metric, 'value')['share']);
  const drifted = toNumber(objectAt(metric, 'value')['count']);
  const torn = isTorn(drifted, share);
  const limit = toNumber(metric.config['drift_share']);
  const judged = share !== null && limit !== null && !torn;
  const isDrift = judged && share >= limit;
  return signal({
    name: 'data set drift',
    fingerprint: `${ID}:dataset`,
    ...(judged ? (isDrift ? { state: 'firing', level: 'critical' } : CLEAN) : UNCLEAR),
    method: 'share of drifted columns',
    value: share,
    threshold: limit,
    direction: 'high-alarms',
    summary: `${torn ? 'Contradiction: ' : ''}${drifted ?? '?'} columns drifted, a share of ${share ?? '?'}; drift of the data set begins at ${limit ?? 'a share that is not stated'}`,
    source: SOURCE,
  });
};

/** Quality of the model; everything else in a report describes data and decides nothing. */
const QUALITY: Record<string, string> = {
  Accuracy: 'accuracy',
  Precision: 'precision',
  Recall: 'recall',
  F1Score: 'f1',
  RocAuc: 'roc_auc',
  LogLoss: 'log_loss',
  TPR: 'tpr',
  TNR: 'tnr',
  FPR: 'fpr',
  FNR: 'fnr',
  RMSE: 'rmse',
  R2Score: 'r2_score',
  MAE: 'mae',
  MAPE: 'mape',
  MeanError: 'mean_error',
};

const qualityResults = (metric: Metric, rows: number | null, read: Read): void => {
  const name = Object.hasOwn(QUALITY, metric.type) ? QUALITY[metric.type] : undefined;
  if (name === undefined) return;
  const value = toNumber(metric.value);
  const mean = toNumber(objectAt(metric, 'value')['mean']);
  const deviation = toNumber(objectAt(metric, 'value')['std']);
  if (value !== null) {
    read.results.push(
      result(name, name === 'accuracy' ? countOrPoint(value, rows) : point(value, rows)),
    );
  } else if (mean !== null && deviation !== null && rows !== null && deviation >= 0) {
    read.results.push(
      result(name, { kind: 'mean', mean, standardDeviation: deviation, trials: rows }),
    );
  } else if (mean !== null) {
    read.results.push(result(name, point(mean, rows)));
  } else {
    read.notes.push(`Not a number and left out: ${listed([name])}.`);
  }
};
