import type { Clock } from '../../state/clock';
import { ForgePlatformError, messageOf } from '../errors';
import {
  ERROR_RETRIES,
  ERROR_RETRY_SECONDS,
  LONGEST_DELAY_SECONDS,
  PRODUCT_EVENT_RETRIES,
  RETRY_DATA_BYTES,
  byteLength,
} from '../limits';
import { retryRequestSchema, type QueuedEvent } from './event';

/** How a delivery ended: taken, to be tried again as the event given, or given up. */
export type Settlement =
  | { kind: 'done' }
  | { kind: 'retry'; event: QueuedEvent }
  | { kind: 'given-up'; reason: string };

const again = (
  event: QueuedEvent,
  clock: Clock,
  options: { seconds: number; reason: string; data?: unknown; errorRetries: number },
): Settlement => {
  // A delayed event that a drain runs ahead of its time counts from when it was due.
  const dueAt = Math.max(clock.now(), event.dueAt) + options.seconds * 1000;
  if (dueAt > event.expiresAt) return { kind: 'given-up', reason: 'older than its retention' };
  const retryContext = {
    retryCount: (event.retryContext?.retryCount ?? 0) + 1,
    retryReason: options.reason,
    retryData: options.data,
  };
  const { errorRetries } = options;
  return { kind: 'retry', event: { ...event, dueAt, errorRetries, retryContext } };
};

/** After the function returned: an `InvocationError` asks for another try, anything else ends it. */
export const settleResult = (event: QueuedEvent, result: unknown, clock: Clock): Settlement => {
  const request = retryRequestSchema.safeParse(result);
  if (!request.success) return { kind: 'done' };
  const { retryAfter = 1, retryReason, retryData } = request.data.retryOptions ?? {};
  const dataBytes = byteLength(JSON.stringify(retryData ?? null));
  if (dataBytes > RETRY_DATA_BYTES) {
    return { kind: 'given-up', reason: `retryData has more than ${RETRY_DATA_BYTES} bytes` };
  }
  const retries = event.retryContext?.retryCount ?? 0;
  if (event.target.kind === 'trigger' && retries >= PRODUCT_EVENT_RETRIES) {
    return { kind: 'given-up', reason: `retried ${PRODUCT_EVENT_RETRIES} times` };
  }
  return again(event, clock, {
    seconds: Math.min(LONGEST_DELAY_SECONDS, Math.max(1, retryAfter)),
    reason: retryReason ?? 'FUNCTION_RETRY_REQUEST',
    data: retryData,
    errorRetries: event.errorRetries,
  });
};

/** After the function threw or ran out of time: a bounded number of tries, further and further apart. */
export const settleError = (event: QueuedEvent, error: unknown, clock: Clock): Settlement => {
  if (event.target.kind === 'trigger') return { kind: 'given-up', reason: messageOf(error) };
  if (event.errorRetries >= ERROR_RETRIES) {
    return { kind: 'given-up', reason: `failed ${ERROR_RETRIES + 1} times: ${messageOf(error)}` };
  }
  const timedOut = error instanceof ForgePlatformError && error.code === 'FUNCTION_TIME_OUT';
  return again(event, clock, {
    seconds: ERROR_RETRY_SECONDS * 2 ** event.errorRetries,
    reason: timedOut ? 'FUNCTION_TIME_OUT' : 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
    data: event.retryContext?.retryData,
    errorRetries: event.errorRetries + 1,
  });
};
