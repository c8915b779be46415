import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from '../../state/clock';
import type { QueueCase } from '../facts/modules';
import type { Answers } from '../facts/table';
import type { Faults } from '../faults/faults';
import type { Invocation } from '../invoke/invocation';
import {
  ASYNCHRONOUS_TIMEOUT_SECONDS,
  CYCLIC_PUSHES,
  EVENTS_PER_MINUTE,
  EVENT_RETENTION_MS,
  LONGEST_DELAY_SECONDS,
  LONG_RUNNING_EVENT_BYTES,
  PUSH_BYTES,
  PUSH_EVENTS,
  byteLength,
} from '../limits';
import { findFunction, type ForgeManifest } from '../manifest';
import { jsonResponse, type OutgoingCall } from '../remote/meta';
import { jobSchema, publishSchema } from './event';
import { placeEvent } from './place';
import type { QueueStore } from './store';

const MINUTE_MS = 60_000;

/** Counts what was pushed in the last minute and down each chain of events. */
const createPushLimits = (clock: Clock) => {
  let recent: { at: number; events: number }[] = [];
  const pushes = new Map<string, number>();
  return {
    overRate: (events: number): boolean => {
      recent = recent.filter(({ at }) => Math.abs(clock.now() - at) < MINUTE_MS);
      return recent.reduce((sum, push) => sum + push.events, events) > EVENTS_PER_MINUTE;
    },
    overCycle: (originId: string): boolean => (pushes.get(originId) ?? 0) >= CYCLIC_PUSHES,
    count: (originId: string, events: number): void => {
      recent.push({ at: clock.now(), events });
      pushes.set(originId, (pushes.get(originId) ?? 0) + 1);
    },
  };
};

type Push = z.infer<typeof publishSchema>;

/** What is wrong with the events themselves: the fact and a message, or nothing. */
const faultOf = (push: Push, longRunning: boolean): [QueueCase, string] | undefined => {
  const { payload } = push;
  if (payload.length > PUSH_EVENTS)
    return ['queue.push.too-many', `More than ${PUSH_EVENTS} events`];
  const delays = payload.map(({ delayInSeconds }) => delayInSeconds ?? 0);
  if (delays.some((delay) => delay < 0 || delay > LONGEST_DELAY_SECONDS)) {
    return ['queue.push.delay-too-long', `delayInSeconds is at most ${LONGEST_DELAY_SECONDS}`];
  }
  if (byteLength(JSON.stringify(payload)) > PUSH_BYTES) {
    return ['queue.push.too-large', `The events have more than ${PUSH_BYTES} bytes`];
  }
  const sizes = payload.map((event) => byteLength(JSON.stringify(event)));
  return longRunning && sizes.some((size) => size > LONG_RUNNING_EVENT_BYTES)
    ? [
        'queue.push.long-running-too-large',
        `An event for a long running consumer has more than ${LONG_RUNNING_EVENT_BYTES} bytes`,
      ]
    : undefined;
};

const isLongRunning = (manifest: ForgeManifest, functionKey: string | undefined): boolean =>
  functionKey !== undefined &&
  (findFunction(manifest, functionKey).timeoutSeconds ?? 0) > ASYNCHRONOUS_TIMEOUT_SECONDS;

/** Answers what `Queue` and `JobProgress` of `@forge/events` ask. */
export const createQueueRemote = (options: {
  manifest: ForgeManifest;
  store: QueueStore;
  clock: Clock;
  faults: () => Pick<Faults, 'ofDelivery'>;
  answers: Answers;
}) => {
  const { manifest, store, clock, faults, answers } = options;
  const refuse = (fact: QueueCase, message: string, headers?: Record<string, string>): Response =>
    jsonResponse(answers.refusal(fact).status, { message, errorMessage: message }, headers);
  const limits = createPushLimits(clock);
  const consumerOf = (queueName: string) =>
    manifest.modules.find(({ type, queue }) => type === 'consumer' && queue === queueName);

  const accept = (push: Push, invocation: Invocation): void => {
    const { queueName, jobId, payload } = push;
    const now = clock.now();
    store.openJob({ queueName, jobId, success: 0, inProgress: payload.length, failed: 0 });
    for (const { body, concurrency, delayInSeconds = 0 } of payload) {
      const event = {
        eventId: randomUUID(),
        target: { kind: 'queue' as const, queueName },
        jobId,
        body,
        concurrency,
        originId: invocation.originId,
        pushedAt: now,
        dueAt: now + delayInSeconds * 1000,
        expiresAt: now + EVENT_RETENTION_MS,
        errorRetries: 0,
      };
      placeEvent(store, event, faults().ofDelivery('queue'));
    }
  };

  const publish = (body: unknown, invocation: Invocation): Response => {
    const parsed = publishSchema.safeParse(body);
    if (!parsed.success) return refuse('queue.body.malformed', z.prettifyError(parsed.error));
    const push = parsed.data;
    const consumer = consumerOf(push.queueName);
    if (consumer === undefined) {
      if (answers.accepts('queue.push.no-consumer')) return jsonResponse(201, {});
      return refuse('queue.push.no-consumer', `No consumer takes the queue "${push.queueName}"`);
    }
    const fault = faultOf(push, isLongRunning(manifest, consumer.function));
    if (fault !== undefined) return refuse(...fault);
    if (limits.overCycle(invocation.originId)) {
      return refuse('queue.push.cyclic-limit', 'The chain of pushes is too long');
    }
    if (limits.overRate(push.payload.length)) {
      const headers = { 'retry-after': String(MINUTE_MS / 1000) };
      return refuse('queue.push.rate-limit', `More than ${EVENTS_PER_MINUTE} events`, headers);
    }
    limits.count(invocation.originId, push.payload.length);
    accept(push, invocation);
    return jsonResponse(201, {});
  };

  const progress = (operation: string, body: unknown): Response => {
    const parsed = jobSchema.safeParse(body);
    if (!parsed.success) return refuse('queue.body.malformed', z.prettifyError(parsed.error));
    const job = store.job(parsed.data.queueName, parsed.data.jobId);
    if (job === undefined) return refuse('queue.job.unknown', 'No such job');
    if (operation === 'stats') {
      const { success, inProgress, failed } = job;
      return jsonResponse(200, { success, inProgress, failed });
    }
    store.cancel(job);
    return new Response(null, { status: 204 });
  };

  return (call: OutgoingCall, invocation: Invocation): Response => {
    const operation = call.path.split('/')[3] ?? '';
    const body: unknown = typeof call.body === 'string' ? JSON.parse(call.body) : undefined;
    if (operation === 'publish') return publish(body, invocation);
    return ['stats', 'cancel'].includes(operation)
      ? progress(operation, body)
      : refuse('queue.operation.unknown', `No such operation ${operation}`);
  };
};
