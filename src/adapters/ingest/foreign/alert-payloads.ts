import { toText } from '../assemble/numbers';
import { has, isText, listAt, valueAt } from '../format';
import type { Foreign } from './foreign';
import { alertToFill } from './skeletons';

/** Alerts and queries of services whose payloads are not read. */
export const alertPayloads: readonly Foreign[] = [
  {
    title: 'an alert of Azure Monitor',
    isIt: ({ value }) => valueAt(value, 'schemaId') === 'azureMonitorCommonAlertSchema',
    wayIn: 'Let a Logic App or a function turn it into the form of Alertmanager.',
    skeleton: ({ value }) =>
      alertToFill(toText(valueAt(value, 'data', 'essentials', 'alertRule')) ?? 'alert'),
  },
  {
    title: 'an incident of Google Cloud Monitoring',
    isIt: ({ value }) => has(value, 'incident', 'policy_name'),
    wayIn: 'Let a function turn it into the form of Alertmanager.',
    skeleton: ({ value }) =>
      alertToFill(toText(valueAt(value, 'incident', 'policy_name')) ?? 'alert'),
  },
  {
    title: 'an alert of Opsgenie',
    isIt: ({ value }) => has(value, 'alert', 'alertId') && isText(valueAt(value, 'action')),
    wayIn: 'Send what raised the alert, or fill in the form of Alertmanager.',
    skeleton: ({ value }) => alertToFill(toText(valueAt(value, 'alert', 'message')) ?? 'alert'),
  },
  {
    title: 'a PagerDuty webhook of version 1 or 2',
    isIt: ({ value }) => {
      const [message] = listAt(value, 'messages');
      return has(message, 'incident', 'status') || has(message, 'data', 'incident', 'status');
    },
    tell: () => 'PagerDuty has ended these versions.',
    wayIn: 'Add a webhook subscription of version 3 (Integrations, Generic Webhooks).',
    skeleton: () => alertToFill('<incident>'),
  },
  {
    title: 'a PagerDuty event that is not of an incident',
    isIt: ({ value }) =>
      isText(valueAt(value, 'event', 'event_type')) && has(value, 'event', 'occurred_at'),
    tell: ({ value }) =>
      `It is "${toText(valueAt(value, 'event', 'event_type')) ?? ''}", and no incident changes by it.`,
    wayIn:
      'Subscribe the webhook to incident.triggered, incident.acknowledged, incident.reopened and incident.resolved.',
    skeleton: () => alertToFill('<incident>'),
  },
  {
    title: 'a notification of legacy alerting of Grafana',
    isIt: ({ value }) => Array.isArray(valueAt(value, 'evalMatches')) && has(value, 'ruleName'),
    tell: ({ value }) =>
      `"${toText(valueAt(value, 'ruleName')) ?? 'rule'}" is ${toText(valueAt(value, 'state')) ?? 'of no stated state'}. It states no time and no id of the alert, so nothing could end it.`,
    wayIn:
      'Move the rule to unified alerting (Grafana 8 and later), with a contact point of type webhook.',
    skeleton: ({ value }) => alertToFill(toText(valueAt(value, 'ruleName')) ?? 'alert'),
  },
  {
    title: 'an answer of the Prometheus API',
    isIt: ({ value }) =>
      isText(valueAt(value, 'data', 'resultType')) && has(value, 'data', 'result'),
    tell: () => 'It holds numbers at a time, not an alert: nothing fires.',
    wayIn: 'Write an alerting rule, and let Alertmanager send its webhook.',
    skeleton: () => alertToFill('<alert>'),
  },
  {
    title: 'a Grafana dashboard',
    isIt: ({ value }) =>
      [value, valueAt(value, 'dashboard')].some(
        (one) =>
          Array.isArray(valueAt(one, 'panels')) && (has(one, 'schemaVersion') || has(one, 'title')),
      ),
    tell: () => 'It says what is shown, and holds no observation.',
    wayIn: 'Send the notification of an alert rule by a contact point of type webhook.',
    skeleton: () => alertToFill('<alert>'),
  },
  {
    title: 'alerting rules of Prometheus',
    isIt: ({ value }) => {
      const [rule] = listAt(listAt(value, 'groups')[0], 'rules');
      return has(rule, 'alert') && has(rule, 'expr');
    },
    tell: () => 'They are definitions: nothing fires by them.',
    wayIn: 'Let Alertmanager send its webhook.',
    skeleton: () => alertToFill('<alert>'),
  },
];
