import { isObject, isText, listAt, objectAt, valueAt, type JsonObject } from '../../format';

/** An alarm as SNS carries it (`AlarmName`, `NewStateValue`), out of whatever it was sent in. */
export const cloudwatchAlarms = (value: unknown): JsonObject[] => {
  if (!isObject(value)) return [];
  const records = listAt(value, 'Records').map((record) => valueAt(record, 'Sns'));
  const messages = [value, ...records].map((one) => unwrapped(valueAt(one, 'Message')));
  return [value, ...messages].filter(
    (one): one is JsonObject => isObject(one) && isText(one['AlarmName']),
  );
};

/** An event of EventBridge in the names of the SNS message; null for any other event. */
export const eventBridgeAlarm = (value: unknown): JsonObject | null => {
  if (valueAt(value, 'detail-type') !== 'CloudWatch Alarm State Change') return null;
  const detail = objectAt(value, 'detail');
  return {
    AlarmName: detail['alarmName'],
    AlarmArn: listAt(value, 'resources')[0],
    AlarmDescription: valueAt(detail, 'configuration', 'description'),
    NewStateValue: valueAt(detail, 'state', 'value'),
    NewStateReason: valueAt(detail, 'state', 'reason'),
    OldStateValue: valueAt(detail, 'previousState', 'value'),
    StateChangeTime: valueAt(detail, 'state', 'timestamp') ?? valueAt(value, 'time'),
  };
};

const unwrapped = (message: unknown): unknown => {
  if (!isText(message)) return message;
  if (!message.trimStart().startsWith('{') || message.length > 100_000) return null;
  try {
    const parsed: unknown = JSON.parse(message);
    return parsed;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};
