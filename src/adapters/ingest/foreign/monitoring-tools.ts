import { toNumber, toText } from '../assemble/numbers';
import { cloudwatchAlarms } from '../formats/cloudwatch-alarms';
import { isCsvTable } from '../formats/assay-csv';
import { has, isObject, isText, listAt, valueAt, type JsonObject } from '../format';
import type { Foreign } from './foreign';
import { alertToFill, RUN_TO_FILL } from './skeletons';

/** The first list of a file whose entries have a drift measure of a feature. */
const driftRows = (value: unknown): { rows: JsonObject[]; measure: string } | null => {
  if (!isObject(value)) return null;
  for (const list of Object.values(value)) {
    const rows = Array.isArray(list) ? list.filter(isObject) : [];
    const measure = ['psi', 'ks', 'js', 'kl', 'drift_score', 'p_value'].find((key) =>
      rows.some((row) => toNumber(row[key]) !== null),
    );
    if (measure !== undefined && rows.some((row) => featureOf(row) !== null))
      return { rows, measure };
  }
  return null;
};

const featureOf = (row: JsonObject): string | null =>
  toText(row['feature']) ?? toText(row['column']) ?? toText(row['feature_name']);

/** `distance_km 0.412 (over 0.25)`, for each row. */
const toldRows = (value: unknown): string => {
  const found = driftRows(value);
  const threshold = toNumber(valueAt(value, 'threshold'));
  return (found?.rows ?? [])
    .slice(0, 10)
    .map((row) => {
      const number = toNumber(row[found?.measure ?? '']);
      const side =
        number === null || threshold === null
          ? ''
          : ` (${number > threshold ? 'over' : 'not over'} ${threshold})`;
      return `${featureOf(row) ?? 'a feature'} ${number ?? 'no number'}${side}`;
    })
    .join(', ');
};

const monitorOf = (value: unknown): string =>
  toText(valueAt(value, 'monitor_id')) ?? toText(valueAt(value, 'id')) ?? 'monitor';

/** Alerting and drift files that say too little to be an observation. */
export const monitoringFiles: readonly Foreign[] = [
  {
    title: 'a Grafana alert rule',
    isIt: ({ value }) =>
      has(value, 'condition') &&
      (has(value, 'ruleGroup') || has(value, 'folderUID') || has(value, 'noDataState')) &&
      Array.isArray(valueAt(value, 'data')),
    tell: ({ value }) => {
      const limits = listAt(value, 'data')
        .flatMap((query) => listAt(query, 'model', 'conditions'))
        .flatMap((one) => {
          const limit = toNumber(listAt(one, 'evaluator', 'params')[0]);
          return limit === null
            ? []
            : [`${toText(valueAt(one, 'evaluator', 'type')) ?? ''} ${limit}`];
        });
      const wait = toText(valueAt(value, 'for_')) ?? toText(valueAt(value, 'for'));
      return `"${toText(valueAt(value, 'title')) ?? 'rule'}" is a definition${limits.length === 0 ? '' : `: ${limits.join(', ')}`}${wait === null ? '' : ` for ${wait}`}. It is not an alert: nothing fires.`;
    },
    wayIn:
      'Send the notification: add a contact point of type webhook with the address of the intake.',
    skeleton: ({ value }) => alertToFill(toText(valueAt(value, 'title')) ?? 'alert'),
  },
  {
    title: 'a Datadog monitor',
    isIt: ({ value }) =>
      isText(valueAt(value, 'query')) &&
      /alert|monitor/.test(toText(valueAt(value, 'type')) ?? '') &&
      !has(value, 'alert_transition'),
    tell: ({ value }) =>
      `Monitor ${monitorOf(value)} is a definition: ${toText(valueAt(value, 'query')) ?? ''}. It holds no state (alert or recovered), so nothing is taken as firing.`,
    wayIn:
      'Send the alert: in Integrations, Webhooks, use the payload of docs/formats.md with "$ALERT_TRANSITION" and "$LAST_UPDATED".',
    skeleton: ({ value }) => ({
      alert_id: toText(valueAt(value, 'monitor_id')) ?? '$ALERT_ID',
      ...{ alert_transition: '$ALERT_TRANSITION', alert_title: '$ALERT_TITLE' },
      ...{ alert_query: '$ALERT_QUERY', alert_priority: '$ALERT_PRIORITY' },
      ...{ alert_scope: '$ALERT_SCOPE', last_updated: '$LAST_UPDATED', tags: '$TAGS' },
    }),
  },
  {
    title: 'a CloudWatch alarm without its state',
    isIt: ({ value }) => {
      const [alarm] = cloudwatchAlarms(value);
      return (
        alarm !== undefined && (!has(alarm, 'NewStateValue') || !has(alarm, 'StateChangeTime'))
      );
    },
    tell: ({ value }) => {
      const [alarm] = cloudwatchAlarms(value);
      const threshold =
        toNumber(valueAt(alarm, 'Threshold')) ?? toNumber(valueAt(alarm, 'Trigger', 'Threshold'));
      return `Alarm ${toText(valueAt(alarm, 'AlarmName')) ?? ''}${threshold === null ? '' : `, threshold ${threshold}`}, states no NewStateValue or no StateChangeTime, so nothing is taken as firing.`;
    },
    wayIn: 'Send the message of SNS or the event of EventBridge as it is.',
    skeleton: ({ value }) => ({
      AlarmName: toText(valueAt(cloudwatchAlarms(value)[0], 'AlarmName')),
      NewStateValue: '<ALARM, OK or INSUFFICIENT_DATA>',
      StateChangeTime: '<2026-11-20T10:00:00Z>',
    }),
  },
  {
    title: 'a result of NannyML',
    isIt: ({ syntax, value }) => {
      const columns = syntax === 'csv' && isCsvTable(value) ? value.columns : [];
      return columns.some((name) => /(?:^|[._])chunk_?(?:index|key)$|^chunk/.test(name));
    },
    wayIn: 'Send each chunk that alerts as an alert.',
    skeleton: () => alertToFill('<metric and chunk>'),
  },
  {
    title: "a project's own drift report",
    isIt: ({ value }) =>
      driftRows(value) !== null &&
      isObject(value) &&
      Object.keys(value).some((key) => /drift/i.test(key)),
    tell: ({ value }) =>
      `It holds ${driftRows(value)?.measure ?? 'a measure'} by feature: ${toldRows(value)}. It names no tool, time, reference window or sample size, so nothing is flagged from it.`,
    wayIn:
      'Let `assay drift` judge the samples or histograms themselves, or send what a monitoring tool writes.',
    skeleton: ({ value }) => {
      const found = driftRows(value);
      return {
        ...RUN_TO_FILL,
        results: (found?.rows ?? []).slice(0, 20).map((row) => ({
          metric: found?.measure ?? 'psi',
          slice: `feature=${featureOf(row) ?? '<feature>'}`,
          value: toNumber(row[found?.measure ?? '']),
        })),
      };
    },
  },
];
