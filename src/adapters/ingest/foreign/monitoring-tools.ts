import { toNumber, toText } from '../assemble/numbers';
import { cloudwatchAlarms } from '../formats/alerts/cloudwatch-alarms';
import { isCsvTable } from '../formats/assay/assay-csv';
import { has, isText, listAt, valueAt } from '../format';
import type { Foreign } from './foreign';
import { alertToFill } from './skeletons';

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
];
