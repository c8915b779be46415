import { describe, expect, it } from 'vitest';
import type { QueuedEvent } from '../../../../local/forge/queue/event';
import { settleError, settleResult } from '../../../../local/forge/queue/settle';

const HOUR_MS = 3_600_000;
const clock = { now: () => 1_000_000 };
const event: QueuedEvent = {
  eventId: 'e',
  sequence: 1,
  target: { kind: 'queue', queueName: 'work' },
  jobId: 'j',
  body: {},
  originId: 'o',
  pushedAt: clock.now(),
  dueAt: clock.now(),
  expiresAt: clock.now() + 24 * HOUR_MS,
  errorRetries: 0,
};
const retry = (retryOptions: object) => ({ _retry: true, retryOptions });

describe('settleResult', () => {
  it('takes anything but an InvocationError for success', () => {
    for (const result of [undefined, null, {}, { _retry: false }, 'again']) {
      expect(settleResult(event, result, clock)).toEqual({ kind: 'done' });
    }
  });

  it.each([
    [60, 60],
    [0, 1],
    [5000, 900],
  ])('waits %d s as %d s', (asked, seconds) => {
    const settlement = settleResult(event, retry({ retryAfter: asked }), clock);
    expect(settlement).toMatchObject({
      kind: 'retry',
      event: { dueAt: clock.now() + seconds * 1000, errorRetries: 0 },
    });
  });

  it('gives up on more than 4 KB of retry data and beyond the retention', () => {
    const data = (bytes: number) => retry({ retryAfter: 1, retryData: 'x'.repeat(bytes - 2) });
    expect(settleResult(event, data(4096), clock).kind).toBe('retry');
    expect(settleResult(event, data(4097), clock).kind).toBe('given-up');
    const old = { ...event, expiresAt: clock.now() + 59_000 };
    expect(settleResult(old, retry({ retryAfter: 60 }), clock).kind).toBe('given-up');
  });
});

describe('settleError', () => {
  it('waits longer each time', () => {
    const waits = [0, 1, 2, 3].map((errorRetries) => {
      const settlement = settleError({ ...event, errorRetries }, new Error('x'), clock);
      return settlement.kind === 'retry' ? settlement.event.dueAt - clock.now() : undefined;
    });
    expect(waits).toEqual([10_000, 20_000, 40_000, 80_000]);
    expect(settleError({ ...event, errorRetries: 4 }, new Error('x'), clock).kind).toBe('given-up');
  });
});
