import { describe, expect, it } from 'vitest';
import {
  createFaultInjector,
  faultPlanSchema,
  type FaultPlanInput,
} from '../../../../local/forge/faults';
import { createRandom } from '../../../../local/forge/random';

const call = { kind: 'kvs', method: 'POST', path: '/api/v1/transaction' };
const injector = (rule: object, match: object = {}) =>
  createFaultInjector(
    faultPlanSchema.parse({ rules: [{ match: { kind: 'kvs', ...match }, status: 500, ...rule }] }),
  );
const hits = (plan: ReturnType<typeof injector>, calls: number) =>
  Array.from({ length: calls }, () => plan.pick(call) !== undefined);

describe('createFaultInjector', () => {
  it('hits the share of calls that was asked for, the same ones for the same seed', () => {
    const first = hits(injector({ probability: 0.25, seed: 7 }), 4000);
    expect(hits(injector({ probability: 0.25, seed: 7 }), 4000)).toEqual(first);
    expect(hits(injector({ probability: 0.25, seed: 8 }), 4000)).not.toEqual(first);
    const share = first.filter(Boolean).length / 4000;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.28);
  });

  it('matches by kind, path and method and stops after its times', () => {
    expect(injector({}, { pathIncludes: '/set' }).pick(call)).toBeUndefined();
    expect(injector({}, { method: 'GET' }).pick(call)).toBeUndefined();
    expect(injector({}, { method: 'post' }).pick(call)).toBeDefined();
    expect(injector({}).pick({ ...call, kind: 'jira' })).toBeUndefined();
    expect(hits(injector({ times: 2 }), 4)).toEqual([true, true, false, false]);
  });

  it('answers with the body, or the code, that the rule gives', async () => {
    const answered = async (rule: object): Promise<unknown> =>
      await injector(rule).pick(call)?.response?.().json();
    expect(await answered({ body: { any: 1 } })).toEqual({ any: 1 });
    expect(await answered({ code: 'KEY_CONFLICT' })).toMatchObject({ code: 'KEY_CONFLICT' });
  });
});

describe('faultPlanSchema', () => {
  it.each<[string, FaultPlanInput]>([
    ['neither status nor delay', { rules: [{ match: { kind: 'kvs' } }] }],
    ['a success', { rules: [{ match: { kind: 'kvs' }, status: 200 }] }],
    [
      'a probability above one',
      { rules: [{ match: { kind: 'kvs' }, status: 500, probability: 2 }] },
    ],
  ])('refuses %s', (_, plan) => {
    expect(faultPlanSchema.safeParse(plan).success).toBe(false);
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
