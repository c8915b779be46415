import { describe, expect, it } from 'vitest';
import { lifecycles } from '../../../../src/domain/lifecycle/presets';
import { isInUse } from '../../../../src/domain/monitoring/in-use';
import { noMonitoring } from '../../../../src/domain/item/item';

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
