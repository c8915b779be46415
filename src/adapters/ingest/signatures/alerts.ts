import { cloudwatchAlarms, eventBridgeAlarm } from '../formats/alerts/cloudwatch-alarms';
import type { Signature } from '../family';
import { has, isText, isTree, mark, valueAt } from '../format';

/** A note, a workflow or a responder of an incident, which has an id and a life of its own. */
const isOfSomethingElse = (type: unknown): boolean => isText(type) && type !== 'incident';

/** Notifications of alerting services. */
export const alertSignatures = [
  {
    id: 'cloudwatch',
    title: 'a CloudWatch alarm',
    marks: (document) => {
      const event = eventBridgeAlarm(document.value);
      const alarm = event ?? cloudwatchAlarms(document.value)[0];
      return [
        [
          mark('AlarmName', isTree(document) && alarm !== undefined),
          mark('NewStateValue', isText(valueAt(alarm, 'NewStateValue'))),
          mark('StateChangeTime', has(alarm, 'StateChangeTime')),
        ],
      ];
    },
  },
  {
    id: 'datadog',
    title: 'a Datadog webhook',
    marks: (document) => [
      [
        mark(
          'alert_transition',
          isTree(document) && isText(valueAt(document.value, 'alert_transition')),
        ),
        mark(
          'alert_id or monitor_id',
          has(document.value, 'alert_id') || has(document.value, 'monitor_id'),
        ),
      ],
    ],
  },
  {
    id: 'pagerduty',
    title: 'a PagerDuty webhook',
    marks: (document) => {
      const type = valueAt(document.value, 'event', 'event_type');
      return [
        [
          mark(
            'event.event_type',
            isTree(document) && isText(type) && type.startsWith('incident.'),
          ),
          mark('event.occurred_at', has(document.value, 'event', 'occurred_at')),
          mark('event.data.id', isText(valueAt(document.value, 'event', 'data', 'id'))),
          mark(
            'event.data.type "incident"',
            has(document.value, 'event', 'data') &&
              !isOfSomethingElse(valueAt(document.value, 'event', 'data', 'type')),
          ),
        ],
      ];
    },
  },
] as const satisfies readonly Signature[];
