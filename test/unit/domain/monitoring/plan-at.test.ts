import { describe, expect, it } from 'vitest';
import type { MonitoringState } from '../../../../src/contract/types';
import { planAt } from '../../../../src/domain/monitoring/plan-at';

const day = (n: number): string => new Date(Date.UTC(2026, 10, n)).toISOString();

const plan: MonitoringState['plan'] = {
  ...{ watches: [], cadenceDays: 7, graceDays: 1, owner: 'pm', setBy: 'pm', setAt: day(5) },
  retraining: { decider: 'ds', withinDays: 10, answers: ['retrain', 'accept'] },
};

describe('the plan that judges what came in at a time', () => {
  it.each([
    [4, null],
    [5, plan],
    [6, plan],
  ])('is the one set by then: day %i', (n, expected) => {
    expect(planAt({ plan, owedSince: null }, day(n))).toBe(expected);
  });

  it('is the newest where reports were owed by then, so that there was one', () => {
    const owed = { plan, owedSince: day(3) };
    expect([2, 3, 4].map((n) => planAt(owed, day(n)))).toEqual([null, plan, plan]);
  });

  it('is none where there is none', () => {
    expect(planAt({ plan: null, owedSince: day(1) }, day(5))).toBeNull();
  });
});
