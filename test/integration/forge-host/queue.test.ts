import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  InvocationError,
  InvocationErrorCode,
  InvocationLimitReachedError,
  JobDoesNotExistError,
  PayloadTooBigError,
  Queue,
  RateLimitError,
  type AsyncEvent,
} from '@forge/events';
import { describe, expect, it } from 'vitest';
import { openTables } from '../../../local/state/table';
import { createFixture } from './support';

const soon = { retryAfter: 1, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST };
const push = (body: Record<string, unknown>, more: object = {}) =>
  new Queue({ key: 'work' }).push({ body, ...more });

/** A host whose consumer notes every event and then does what the test says. */
const withConsumer = (consume: (event: AsyncEvent) => unknown, tables = openTables()) => {
  const seen: AsyncEvent[] = [];
  const fixture = createFixture({
    tables,
    functions: {
      consume: (event: AsyncEvent) => {
        seen.push(event);
        return consume(event);
      },
    },
  });
  return { ...fixture, seen };
};

describe('a queue', () => {
  it('delivers what was pushed, once, and counts it for its job', async () => {
    const { inside, host, seen } = withConsumer(() => undefined);
    const { jobId } = await inside(() =>
      new Queue({ key: 'work' }).push([{ body: { n: 1 } }, { body: { n: 2 } }]),
    );
    expect(await inside(() => new Queue({ key: 'work' }).getJob(jobId).getStats())).toEqual({
      success: 0,
      inProgress: 2,
      failed: 0,
    });
    expect(await host.drain()).toEqual({ processed: 2, failed: 0, delayed: 0 });
    expect(seen.map(({ body }) => body)).toEqual([{ n: 1 }, { n: 2 }]);
    expect(seen[0]).toMatchObject({ jobId, queueName: 'work' });
    expect(new Set(seen.map(({ eventId }) => eventId)).size).toBe(2);
    expect(await inside(() => new Queue({ key: 'work' }).getJob(jobId).getStats())).toEqual({
      success: 2,
      inProgress: 0,
      failed: 0,
    });
    expect(await host.drain()).toEqual({ processed: 0, failed: 0, delayed: 0 });
  });

  it('holds delayed events back until their time, unless told to run them', async () => {
    const { inside, host, seen, clock } = withConsumer(() => undefined);
    await inside(() => push({ n: 1 }, { delayInSeconds: 900 }));
    expect(await host.drain({ includeDelayed: false })).toMatchObject({ processed: 0, delayed: 1 });
    clock.advance(900_000);
    expect(await host.drain({ includeDelayed: false })).toMatchObject({ processed: 1 });
    await inside(() => push({ n: 2 }, { delayInSeconds: 900 }));
    expect(await host.drain()).toMatchObject({ processed: 1, delayed: 0 });
    expect(seen).toHaveLength(2);
  });

  it('delivers again when an InvocationError is returned, with its data', async () => {
    const { inside, host, seen, clock } = withConsumer((event) =>
      (event.retryContext?.retryCount ?? 0) < 2
        ? new InvocationError({
            retryAfter: 60,
            retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
            retryData: { step: (event.retryContext?.retryCount ?? 0) + 1 },
          })
        : undefined,
    );
    await inside(() => push({ n: 1 }));
    expect(await host.drain({ includeDelayed: false })).toMatchObject({ processed: 0, delayed: 1 });
    clock.advance(59_000);
    await host.drain({ includeDelayed: false });
    expect(seen).toHaveLength(1);
    expect(await host.drain()).toMatchObject({ processed: 1, failed: 0 });
    expect(seen.map(({ retryContext }) => retryContext)).toMatchObject([
      undefined,
      { retryCount: 1, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { step: 1 } },
      { retryCount: 2, retryData: { step: 2 } },
    ]);
    expect(new Set(seen.map(({ eventId }) => eventId)).size).toBe(1);
  });

  it('gives up after a bounded number of errors, and says so', async () => {
    const { inside, host, seen, lines } = withConsumer(() => {
      throw new Error('still broken');
    });
    const { jobId } = await inside(() => push({ n: 1 }));
    expect(await host.drain()).toEqual({ processed: 0, failed: 1, delayed: 0 });
    expect(seen).toHaveLength(5);
    expect(seen[1]?.retryContext).toMatchObject({
      retryCount: 1,
      retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
    });
    expect(lines.join('\n')).toContain('gave up event');
    expect(await inside(() => new Queue({ key: 'work' }).getJob(jobId).getStats())).toMatchObject({
      failed: 1,
    });
  });

  it('forgets an event after 24 hours', async () => {
    const { inside, host, seen, clock } = withConsumer(() => undefined);
    await inside(() => push({ n: 1 }));
    clock.advance(24 * 3_600_000 + 1);
    expect(await host.drain()).toMatchObject({ processed: 0, failed: 1 });
    expect(seen).toEqual([]);
  });

  it('ends a drain although a consumer asks for a retry for ever', async () => {
    const { inside, host, seen } = withConsumer(() => new InvocationError(soon));
    await inside(() => push({ n: 1 }));
    expect(await host.drain()).toEqual({ processed: 0, failed: 0, delayed: 1 });
    expect(seen).toHaveLength(12);
  });

  it('runs events of one concurrency key as many at once as its limit says', async () => {
    const active = { a: 0, b: 0 };
    const most = { a: 0, b: 0 };
    const { inside, host } = withConsumer(async ({ body }) => {
      const key = body['key'] === 'a' ? 'a' : 'b';
      active[key] += 1;
      most[key] = Math.max(most[key], active[key]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      active[key] -= 1;
    });
    const events = (key: string, limit: number) =>
      Array.from({ length: 6 }, () => ({ body: { key }, concurrency: { key, limit } }));
    await inside(() => new Queue({ key: 'work' }).push([...events('a', 1), ...events('b', 2)]));
    expect(await host.drain()).toMatchObject({ processed: 12 });
    expect(most).toEqual({ a: 1, b: 2 });
  });

  it('loses nothing when the process dies between push and consumption', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'forge-queue-'));
    const before = withConsumer(() => undefined, openTables(directory));
    await before.inside(() => push({ n: 1 }));
    // Dies in the middle of the consumer: the delivery never ends.
    const dying = withConsumer(() => new Promise(() => undefined), openTables(directory));
    void dying.host.drain();
    await expect.poll(() => dying.seen.length).toBe(1);
    const after = withConsumer(() => undefined, openTables(directory));
    expect(await after.host.drain()).toMatchObject({ processed: 1 });
    expect(after.seen.map(({ body }) => body)).toEqual([{ n: 1 }]);
    const again = withConsumer(() => undefined, openTables(directory));
    expect(await again.host.drain()).toMatchObject({ processed: 0 });
  });

  it('takes what consumers push on the way', async () => {
    const { inside, host, seen } = withConsumer(async ({ body }) => {
      const n = Number(body['n']);
      if (n < 3) await push({ n: n + 1 });
    });
    await inside(() => push({ n: 1 }));
    expect(await host.drain()).toMatchObject({ processed: 3 });
    expect(seen.map(({ body }) => body['n'])).toEqual([1, 2, 3]);
  });

  it('holds pushes to the limits of the platform', async () => {
    const { inside, clock } = withConsumer(() => undefined);
    const long = new Queue({ key: 'long' });
    await expect(
      inside(() => long.push({ body: { text: 'x'.repeat(110_000) } })),
    ).rejects.toBeInstanceOf(PayloadTooBigError);
    await expect(inside(() => new Queue({ key: 'nobody' }).push({ body: {} }))).rejects.toThrow(
      'No consumer',
    );
    const fifty = Array.from({ length: 50 }, () => ({ body: {} }));
    for (let pushed = 0; pushed < 500; pushed += 50) {
      await inside(() => new Queue({ key: 'work' }).push(fifty));
    }
    await expect(inside(() => push({}))).rejects.toBeInstanceOf(RateLimitError);
    clock.advance(60_000);
    await inside(() => push({}));
  });

  it('stops a chain of events that never ends after 1000 pushes', async () => {
    let refused: unknown;
    const { inside, host, clock, seen } = withConsumer(async () => {
      clock.advance(1000);
      try {
        await push({});
      } catch (error) {
        refused = error;
      }
    });
    await inside(() => push({}));
    await host.drain();
    expect(seen).toHaveLength(1000);
    expect(refused).toBeInstanceOf(InvocationLimitReachedError);
  });

  it('cancels the waiting events of a job', async () => {
    const { inside, host, seen } = withConsumer(() => undefined);
    const { jobId } = await inside(() => push({ n: 1 }));
    await inside(() => push({ n: 2 }));
    await inside(() => new Queue({ key: 'work' }).cancel(jobId));
    await host.drain();
    expect(seen.map(({ body }) => body)).toEqual([{ n: 2 }]);
    await expect(inside(() => new Queue({ key: 'work' }).cancel('none'))).rejects.toBeInstanceOf(
      JobDoesNotExistError,
    );
  });

  it('is worked by a worker when events are due', async () => {
    const { inside, host, seen } = withConsumer(() => undefined);
    const stop = host.startQueueWorker(5);
    await inside(() => push({ n: 1 }));
    await expect.poll(() => seen.length).toBe(1);
    stop();
  });
});
