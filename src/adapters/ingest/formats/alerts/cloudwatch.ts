import * as z from 'zod';
import type { Signal } from '../../../../contract/types';
import { lenientText, toNumber, toText } from '../../assemble/numbers';
import { firstOf, issueKeyOf, MODEL_NAMES, VERSION_NAMES } from '../../assemble/routing';
import { evidence } from '../../assemble/run';
import { signal, UNCLEAR } from '../../assemble/signals';
import { toIso } from '../../assemble/times';
import type { Parse } from '../../family';
import { isObject, listAt, type JsonObject } from '../../format';
import { checked } from '../../problem';
import { cloudwatchAlarms, eventBridgeAlarm } from './cloudwatch-alarms';

const ID = 'cloudwatch';

const alarmSchema = z.object({
  AlarmName: z.string().min(1),
  AlarmArn: lenientText,
  AlarmDescription: lenientText,
  AWSAccountId: lenientText,
  Region: lenientText,
  NewStateValue: z.enum(['ALARM', 'OK', 'INSUFFICIENT_DATA']),
  OldStateValue: lenientText,
  NewStateReason: lenientText,
  StateChangeTime: z.unknown().optional(),
  Trigger: z.record(z.string(), z.unknown()).nullish().catch(null),
});

type Alarm = z.infer<typeof alarmSchema>;

/**
 * A CloudWatch alarm as SNS or EventBridge sends it. CloudWatch has no severity, so the level of a firing
 * alarm is unknown; INSUFFICIENT_DATA is no recovery. The value is only in the sentence of the reason.
 */
export const parseCloudwatch: Parse = ({ value }) => {
  const event = eventBridgeAlarm(value);
  const found = event === null ? cloudwatchAlarms(value) : [event];
  const alarms = found.map((alarm) => checked(alarmSchema, alarm, 'a CloudWatch alarm'));
  const labels = Object.assign({}, ...found.map(dimensionsOf)) as Record<string, unknown>;
  return evidence(
    ID,
    {
      signals: alarms.map(toSignal),
      issueKey: issueKeyOf(labels),
      notes: [
        'The measured value is only in the words of CloudWatch, and is shown as such.',
        'CloudWatch states no severity, so the level is unknown.',
        ...(isObject(value) && 'Signature' in value
          ? ['The signature of SNS is not checked here: what sent the message is a claim.']
          : []),
        ...(alarms.some((one) => one.NewStateValue === 'INSUFFICIENT_DATA')
          ? ['INSUFFICIENT_DATA says that CloudWatch cannot judge; it ends no alarm.']
          : []),
      ],
    },
    { model: firstOf(labels, MODEL_NAMES), version: firstOf(labels, VERSION_NAMES) },
  );
};

/** `[{name, value}]` of a metric as a record; SNS writes them so in the alarm. */
const dimensionsOf = (alarm: JsonObject): Record<string, unknown> =>
  Object.fromEntries(
    listAt(alarm, 'Trigger', 'Dimensions').flatMap((one) => {
      const name = isObject(one) ? toText(one['name']) : null;
      return name === null || !isObject(one) ? [] : [[name, one['value']] as const];
    }),
  );

const stateOf = (alarm: Alarm): Pick<Signal, 'state' | 'level'> =>
  alarm.NewStateValue === 'OK' ? { state: 'resolved', level: 'none' } : UNCLEAR;

const directionOf = (operator: string | null): Signal['direction'] => {
  if (operator === null) return 'unknown';
  if (/^GreaterThan(?:OrEqualTo)?Threshold$/.test(operator)) return 'high-alarms';
  return /^LessThan(?:OrEqualTo)?Threshold$/.test(operator) ? 'low-alarms' : 'unknown';
};

const toSignal = (alarm: Alarm): Signal => {
  const { AlarmName: name, NewStateValue: now, OldStateValue: before } = alarm;
  const identity =
    alarm.AlarmArn ??
    [alarm.AWSAccountId, alarm.Region, name].filter((part) => part !== null).join('/');
  const told = alarm.NewStateReason ?? alarm.AlarmDescription ?? name;
  return signal({
    ...stateOf(alarm),
    name,
    fingerprint: `cloudwatch:${identity}`,
    method: toText(alarm.Trigger?.['MetricName']),
    threshold: toNumber(alarm.Trigger?.['Threshold']),
    direction: directionOf(toText(alarm.Trigger?.['ComparisonOperator'])),
    observedAt: toIso(alarm.StateChangeTime),
    summary: `${now}${before === null ? '' : ` (was ${before})`}: ${told}`,
    source: { format: ID, tool: 'CloudWatch' },
  });
};
