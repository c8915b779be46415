import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createCallFaults } from '../../../../local/forge/faults/calls';
import { createDeaths } from '../../../../local/forge/faults/deaths';
import { createDeliveryFaults } from '../../../../local/forge/faults/deliveries';
import { faultCatalogue, faultPlanSchema } from '../../../../local/forge/faults/plan';
import { createRandom } from '../../../../local/forge/random';

const START = Date.parse('2026-03-01T09:00:00Z');

const createTime = () => {
  let now = START;
  return {
    now: () => now,
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
  };
};

const call = { kind: 'kvs', method: 'POST', path: '/api/v1/transaction' };
const injector = (rule: object, match: object = {}, time = createTime()) =>
  createCallFaults(
    faultPlanSchema.parse({ rules: [{ match: { kind: 'kvs', ...match }, status: 500, ...rule }] }),
    time,
  );
const hits = (pick: ReturnType<typeof injector>, calls: number) =>
  Array.from({ length: calls }, () => pick(call) !== undefined);

describe('a fault of calls', () => {
  it('hits the share of calls that was asked for, the same ones for the same seed', () => {
    const first = hits(injector({ probability: 0.25, seed: 7 }), 4000);
    expect(hits(injector({ probability: 0.25, seed: 7 }), 4000)).toEqual(first);
    expect(hits(injector({ probability: 0.25, seed: 8 }), 4000)).not.toEqual(first);
    const share = first.filter(Boolean).length / 4000;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.28);
  });

  it('matches by kind, path and method and stops after its times', () => {
    expect(injector({}, { pathIncludes: '/set' })(call)).toBeUndefined();
    expect(injector({}, { method: 'GET' })(call)).toBeUndefined();
    expect(injector({}, { method: 'post' })(call)).toBeDefined();
    expect(injector({})({ ...call, kind: 'jira' })).toBeUndefined();
    expect(hits(injector({ times: 2 }), 4)).toEqual([true, true, false, false]);
  });

  it('ends when its time is over', () => {
    const time = createTime();
    const pick = injector({ forSeconds: 60 }, {}, time);
    time.pass(59);
    expect(pick(call)).toBeDefined();
    time.pass(1);
    expect(pick(call)).toBeUndefined();
  });

  it('answers with the body, or the code, that the rule gives', async () => {
    const answered = async (rule: object): Promise<unknown> =>
      await injector(rule)(call)?.response?.().json();
    expect(await answered({ body: { any: 1 } })).toEqual({ any: 1 });
    expect(await answered({ code: 'KEY_CONFLICT' })).toMatchObject({ code: 'KEY_CONFLICT' });
  });
});

describe('a fault of deliveries', () => {
  const ofDelivery = (deliveries: object[]) =>
    createDeliveryFaults(faultPlanSchema.parse({ deliveries }), createTime());

  it('puts off, doubles and shuffles what it is meant for, and adds up', () => {
    const late = ofDelivery([{ of: 'queue', fault: 'delay', seconds: 30 }]);
    expect(late('queue')).toEqual({ delayMs: 30_000, copies: [] });
    expect(late('events')).toEqual({ delayMs: 0, copies: [] });
    const all = ofDelivery([
      { of: 'all', fault: 'delay', seconds: 30 },
      { of: 'events', fault: 'shuffle', seconds: 10 },
      { of: 'events', fault: 'double', seconds: 5 },
    ])('events');
    expect(all.delayMs).toBeGreaterThan(30_000);
    expect(all.delayMs).toBeLessThan(40_000);
    expect(all.copies).toHaveLength(1);
    expect(all.copies[0]).toBeLessThan(5000);
  });

  it('lets deliveries overtake each other', () => {
    const shuffled = ofDelivery([{ of: 'all', fault: 'shuffle', seconds: 60 }]);
    const delays = Array.from({ length: 50 }, () => shuffled('events').delayMs);
    expect(delays).not.toEqual([...delays].sort((one, other) => one - other));
  });
});

describe('a death', () => {
  const consumer = {
    ...{ functionKey: 'on-work', moduleKey: 'work', moduleType: 'consumer' },
    call: undefined,
  };
  const deathOf = (death: object) =>
    createDeaths(faultPlanSchema.parse({ deaths: [death] }), createTime());

  it('strikes at its call only, those it is meant for, as often as it is told', () => {
    const strike = deathOf({ match: { module: 'work' }, atCall: 2, when: 'after', times: 1 });
    expect(strike(consumer, 1)).toBeUndefined();
    expect(strike({ ...consumer, moduleKey: 'hourly' }, 2)).toBeUndefined();
    expect(strike(consumer, 2)).toBe('after');
    expect(strike(consumer, 2)).toBeUndefined();
  });

  it('strikes any invocation where nothing is said, before its call', () => {
    expect(deathOf({ atCall: 1 })({ ...consumer, call: 'item.get' }, 1)).toBe('before');
  });
});

describe('a plan', () => {
  it.each<[string, unknown, string]>([
    ['neither status nor delay', { rules: [{ match: { kind: 'kvs' } }] }, 'needs a status'],
    ['a success', { rules: [{ match: { kind: 'kvs' }, status: 200 }] }, 'rules[0].status'],
    [
      'a probability above one',
      { rules: [{ match: { kind: 'kvs' }, status: 500, probability: 2 }] },
      'rules[0].probability',
    ],
    ['an unknown part', { storage: [] }, 'storage'],
    ['an unknown fault', { deliveries: [{ of: 'queue', fault: 'lose' }] }, 'deliveries[0].fault'],
    ['no call to die at', { deaths: [{ match: {} }] }, 'deaths[0].atCall'],
    ['a call before the first', { deaths: [{ atCall: 0 }] }, 'deaths[0].atCall'],
  ])('with %s is refused, and the place is named', (_, plan, place) => {
    const { error } = faultPlanSchema.safeParse(plan);
    expect(error === undefined ? '' : z.prettifyError(error)).toContain(place);
  });

  it('can be put together from the catalogue, whose examples are whole', () => {
    const catalogue = faultCatalogue();
    expect(Object.keys(catalogue)).toEqual(Object.keys(faultPlanSchema.shape));
    for (const [name, { example, schema }] of Object.entries(catalogue)) {
      expect(faultPlanSchema.safeParse({ [name]: [example] }).success).toBe(true);
      expect(schema).toHaveProperty('properties');
    }
  });
});

describe('createRandom', () => {
  it('spreads over the unit interval', () => {
    const random = createRandom(42);
    const draws = Array.from({ length: 10_000 }, random);
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
  });
});
