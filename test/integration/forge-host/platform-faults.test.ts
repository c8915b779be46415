import { asApp, route } from '@forge/api';
import { Queue, type AsyncEvent } from '@forge/events';
import { kvs } from '@forge/kvs';
import { describe, expect, it } from 'vitest';
import { createFixture } from './support';

const push = (n: number) => new Queue({ key: 'work' }).push({ body: { n } });

/** A host whose consumer and trigger note what they are given. */
const listening = () => {
  const taken: AsyncEvent[] = [];
  const heard: unknown[] = [];
  const fixture = createFixture({
    functions: {
      consume: (event: AsyncEvent) => {
        taken.push(event);
      },
      event: ({ n }: { n: number }) => {
        heard.push(n);
      },
    },
  });
  return { ...fixture, taken, heard };
};

describe('deliveries', () => {
  it('come twice as the same event, which its job counts once', async () => {
    const { host, inside, taken, heard } = listening();
    host.setFaults({ deliveries: [{ of: 'all', fault: 'double' }] });
    const { jobId } = await inside(() => push(1));
    await host.deliverEvent('avi:jira:updated:issue', { n: 1 });
    expect(heard).toEqual([1]);
    await host.drain();
    expect(heard).toEqual([1, 1]);
    expect(taken).toHaveLength(2);
    expect(new Set(taken.map(({ eventId }) => eventId)).size).toBe(1);
    const stats = await inside(() => new Queue({ key: 'work' }).getJob(jobId).getStats());
    expect(stats).toEqual({ success: 1, inProgress: 0, failed: 0 });
  });

  it('come late, when their time is there', async () => {
    const { host, inside, clock, taken, heard } = listening();
    host.setFaults({ deliveries: [{ of: 'all', fault: 'delay', seconds: 90 }] });
    await inside(() => push(1));
    await host.deliverEvent('avi:jira:updated:issue', { n: 1 });
    clock.advance(89_000);
    await host.drain({ includeDelayed: false });
    expect([taken, heard]).toEqual([[], []]);
    clock.advance(1000);
    await host.drain({ includeDelayed: false });
    expect([taken.length, heard]).toEqual([1, [1]]);
  });

  it('come out of order, none of them lost', async () => {
    const { host, inside, taken, heard } = listening();
    host.setFaults({ deliveries: [{ of: 'all', fault: 'shuffle', seconds: 60 }] });
    const numbers = Array.from({ length: 20 }, (_, n) => n);
    for (const n of numbers) {
      await inside(() => push(n));
      await host.deliverEvent('avi:jira:updated:issue', { n });
    }
    await host.drain();
    const order = taken.map(({ body }) => body['n']);
    for (const seen of [order, heard]) {
      expect(seen).not.toEqual(numbers);
      expect([...seen].sort((one, other) => Number(one) - Number(other))).toEqual(numbers);
    }
  });
});

describe('a function that dies', () => {
  const writeTwice = async (): Promise<void> => {
    await kvs.set('first', 1);
    await kvs.set('second', 2);
    await asApp().requestJira(route`/rest/api/3/issue/1`);
  };
  const stored = async ({ inside }: Pick<ReturnType<typeof createFixture>, 'inside'>) =>
    await inside(() => Promise.all([kvs.get('first'), kvs.get('second')]));

  it.each([
    [1, 'before', [undefined, undefined]],
    [1, 'after', [1, undefined]],
    [2, 'before', [1, undefined]],
    [2, 'after', [1, 2]],
  ])('at call %i, %s it took effect, leaves what it did so far', async (atCall, when, left) => {
    const fixture = createFixture();
    const { host, inside, jiraCalls } = fixture;
    host.setFaults({ deaths: [{ match: { function: 'probe' }, atCall, when, times: 1 }] });
    await expect(inside(writeTwice)).rejects.toMatchObject({ code: 'FUNCTION_DIED' });
    expect(host.metrics.list()).toMatchObject([{ ok: false, errorName: 'FUNCTION_DIED' }]);
    expect(jiraCalls).toEqual([]);
    expect(await stored(fixture)).toEqual(left);
  });

  it('is called again as a consumer, and not as a trigger', async () => {
    const calls: string[] = [];
    const { host, inside } = createFixture({
      functions: {
        consume: async () => {
          calls.push('consumer');
          await kvs.set('a', 1);
        },
        event: async () => {
          calls.push('trigger');
          await kvs.set('a', 1);
        },
      },
    });
    await inside(() => push(1));
    host.setFaults({
      deaths: ['consumer', 'trigger'].map((moduleType) => ({
        ...{ match: { moduleType }, atCall: 1, times: 1 },
      })),
    });
    await host.deliverEvent('avi:jira:updated:issue', {});
    expect(await host.drain()).toMatchObject({ processed: 1, failed: 0 });
    expect(calls).toEqual(['trigger', 'consumer', 'consumer']);
  });
});
