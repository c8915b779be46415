import * as z from 'zod';
import type { Signal } from '../../../../contract/types';
import { lenientCount, lenientFlag, lenientNumber, lenientText } from '../../assemble/numbers';
import { block, evidence, listed, makeRun } from '../../assemble/run';
import { ALARM, CLEAN, signal, UNCLEAR } from '../../assemble/signals';
import { agrees } from '../../assemble/twice';
import { toIso } from '../../assemble/times';
import type { Parse } from '../../family';
import { isObject, isText, objectAt } from '../../format';
import { checked, refuse } from '../../problem';
import { judgedCounts } from './evidently-counts';
import { legacyQuality } from './evidently-legacy-quality';
import { driftRule } from './evidently-method';

const ID = 'evidently-legacy-report';
const SOURCE = { format: ID, tool: 'Evidently' };

const COLUMNS = 'evidently:column:';

const metricSchema = z.object({
  metric: z.string(),
  result: z.record(z.string(), z.unknown()).catch({}),
});
const reportSchema = z.object({ timestamp: lenientText, metrics: z.array(metricSchema) });

/** Of the data set: `drift_share` is the limit that was set, `share_of_drifted_columns` what was found. */
const datasetSchema = z.object({
  drift_share: lenientNumber,
  number_of_columns: lenientCount,
  number_of_drifted_columns: lenientCount,
  share_of_drifted_columns: lenientNumber,
  dataset_drift: lenientFlag,
});

const columnSchema = z.object({
  column_name: z.string(),
  stattest_name: lenientText,
  stattest_threshold: lenientNumber,
  drift_score: lenientNumber,
  drift_detected: lenientFlag,
});

/**
 * A report of Evidently before 0.7 (`report.json()`): drift of the data set and of its columns. The tool
 * itself states what drifted, so no direction has to be worked out.
 */
export const parseEvidentlyLegacyReport: Parse = ({ value }) => {
  const report = checked(reportSchema, value, 'an Evidently report');
  const signals = new Map<string, Signal>();
  const others: string[] = [];
  const quality = legacyQuality(report.metrics);
  for (const { metric, result } of report.metrics) {
    const found = signalsOf(result);
    if (found.length === 0 && !quality.read.has(metric)) others.push(metric);
    for (const item of found)
      if (!signals.has(item.fingerprint)) signals.set(item.fingerprint, item);
  }
  const judged = judgedCounts(
    ID,
    report.metrics.flatMap(({ result }) => columnsOf(result)),
  );
  const found = [...signals.values(), ...judged.signals];
  if (found.length + quality.results.length === 0) {
    return refuse('The Evidently report holds neither drift nor model quality that is read.', {
      where: 'metrics',
      hint: `It holds: ${listed([...new Set(others)])}. Add a drift or a quality preset to the report.`,
    });
  }
  const blocks =
    quality.results.length === 0
      ? []
      : [
          block(
            'Evidently report',
            makeRun(SOURCE, quality.results, { finishedAt: toIso(report.timestamp) }),
          ),
        ];
  return evidence(ID, {
    blocks,
    signals: found.map((one) => ({ ...one, observedAt: toIso(report.timestamp) })),
    lists: found.some(({ fingerprint }) => fingerprint.startsWith(COLUMNS)) ? [COLUMNS] : [],
    notes: [
      ...quality.notes,
      ...judged.notes,
      ...(others.length === 0
        ? []
        : [
            `Left out, because it describes data and states no drift: ${listed([...new Set(others)])}.`,
          ]),
    ],
  });
};

const columnsOf = (result: Record<string, unknown>): unknown[] =>
  Object.values(objectAt(result, 'drift_by_columns'));

const signalsOf = (result: Record<string, unknown>): Signal[] => {
  const columns = result['drift_by_columns'];
  return [
    ...(Object.hasOwn(result, 'dataset_drift')
      ? [datasetSignal(checked(datasetSchema, result, 'an Evidently report'))]
      : []),
    ...(isObject(columns)
      ? Object.values(columns).map((column) =>
          columnSignal(checked(columnSchema, column, 'an Evidently report')),
        )
      : []),
    ...(Object.hasOwn(result, 'drift_detected') && isText(result['column_name'])
      ? [columnSignal(checked(columnSchema, result, 'an Evidently report'))]
      : []),
  ];
};

const datasetSignal = (found: z.infer<typeof datasetSchema>): Signal => {
  const { dataset_drift: isDrift, drift_share: limit, share_of_drifted_columns: share } = found;
  const { number_of_columns: columns, number_of_drifted_columns: drifted } = found;
  const torn =
    (share !== null && columns !== null && columns > 0 && drifted !== null
      ? !agrees(share, drifted / columns)
      : false) ||
    (isDrift === false && share !== null && limit !== null && share >= limit);
  return signal({
    name: 'data set drift',
    fingerprint: 'evidently:dataset',
    ...(isDrift === null || torn
      ? UNCLEAR
      : isDrift
        ? { state: 'firing', level: 'critical' }
        : CLEAN),
    method: 'share of drifted columns',
    value: share,
    threshold: limit,
    direction: 'high-alarms',
    summary: `${torn ? 'Contradiction: ' : ''}${drifted ?? '?'} of ${columns ?? '?'} columns drifted, a share of ${share ?? '?'}; drift of the data set begins at ${limit ?? '?'}`,
    source: SOURCE,
  });
};

const columnSignal = (column: z.infer<typeof columnSchema>): Signal => {
  const {
    stattest_name: method,
    stattest_threshold: threshold,
    drift_score: value,
    drift_detected: isDrift,
  } = column;
  const rule = driftRule(method);
  const against =
    isDrift === false &&
    rule !== null &&
    value !== null &&
    threshold !== null &&
    rule.drifted(value, threshold);
  return signal({
    name: column.column_name,
    fingerprint: `${COLUMNS}${column.column_name}`,
    ...(isDrift === null || against ? UNCLEAR : isDrift ? ALARM : CLEAN),
    method,
    value,
    threshold,
    direction: rule?.direction ?? 'unknown',
    summary: `${column.column_name}: ${method ?? 'method not stated'} ${value ?? '?'} against ${threshold ?? '?'}, ${isDrift === null ? 'not judged' : isDrift ? 'drift' : against ? 'which the file calls no drift: a contradiction' : 'no drift'}`,
    source: SOURCE,
  });
};
