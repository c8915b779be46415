import { describe, expect, it } from 'vitest';
import { lifecycles } from '../../../../src/domain/lifecycle/presets';
import { isInUse } from '../../../../src/domain/monitoring/in-use';
import { isInUseAt } from '../../../../src/domain/monitoring/in-use-at';
import { owingUntil } from '../../../../src/domain/monitoring/owed-since';
import { noMonitoring } from '../../../../src/domain/item/item';
import { anItem } from '../../../support/builders/builders';

const stages = lifecycles.flatMap((lifecycle) =>
  lifecycle.stages.map((stage) => [lifecycle.id, stage.id, stage.kind] as const),
);

describe('an item', () => {
  it.each(stages)('of %s in %s is in use by the kind of the stage', (_lifecycle, stage, kind) => {
    const isRelied = kind === 'deployment' || kind === 'monitoring';
    expect(isInUse({ stage, monitoring: noMonitoring() })).toBe(isRelied);
    const owing = { ...noMonitoring(), owedSince: '2026-11-01T00:00:00.000Z' };
    expect(isInUse({ stage, monitoring: owing })).toBe(kind !== 'decommission');
  });

  it('has stages whose ids are of one kind in every lifecycle', () => {
    const kinds = new Map<string, Set<string>>();
    for (const [, id, kind] of stages) kinds.set(id, (kinds.get(id) ?? new Set()).add(kind));
    expect([...kinds.values()].every((one) => one.size === 1)).toBe(true);
  });
});

const day = (n: number): string => new Date(Date.UTC(2026, 10, n)).toISOString();

describe('an item at a time', () => {
  const moved = {
    ...{ stage: 'data', stageSince: day(6), monitoring: noMonitoring() },
    moves: [
      { to: 'validation', at: day(2) },
      { to: 'monitoring', at: day(4) },
      { to: 'data', at: day(6) },
    ],
  };
  const at = (item: typeof moved, ...days: number[]) => days.map((n) => isInUseAt(item, day(n)));

  it('is in use while it stood where people rely on it', () => {
    expect(at(moved, 3, 4, 5, 6)).toEqual([false, true, true, false]);
  });

  it('is in use from when reports were owed, not before, and not once it is retired', () => {
    const owed = { ...moved, monitoring: { ...noMonitoring(), owedSince: day(4) } };
    expect(at(owed, 3, 4, 7)).toEqual([false, true, true]);
    const later = { ...moved, monitoring: { ...noMonitoring(), owedSince: day(6) } };
    expect(at(later, 6)).toEqual([true]);
    const retired = { ...owed, stage: 'decommission', stageSince: day(8) };
    const moves = [...owed.moves, { to: 'decommission', at: day(8) }];
    expect(at({ ...retired, moves }, 7, 8)).toEqual([true, false]);
  });
});

describe('reports that are owed', () => {
  const plan = {
    ...{ watches: [], cadenceDays: 7, graceDays: 1, owner: 'a', setBy: 'a' },
    retraining: { decider: 'a', withinDays: 10, answers: ['retrain' as const, 'accept' as const] },
  };
  const standing = (stage: string, setAt: string, owedSince: string | null = null) => ({
    ...anItem(''),
    ...{ stage, stageSince: day(4) },
    monitoring: { ...noMonitoring(), plan: { ...plan, setAt }, owedSince },
  });
  const owed = (item: ReturnType<typeof standing>) => owingUntil(item, day(6)).monitoring.owedSince;

  it('count from a stage in use that was left since, and end with retirement', () => {
    expect(owed(standing('monitoring', day(1)))).toBe(day(4));
    expect(owed(standing('monitoring', day(5)))).toBe(day(5));
    expect(owed(standing('decommission', day(1), day(3)))).toBeNull();
  });

  it('are asked by no plan that was set later', () => {
    expect(owed(standing('monitoring', day(6)))).toBeNull();
    expect(owed(standing('data', day(1)))).toBeNull();
  });
});
