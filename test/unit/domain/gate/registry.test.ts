import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../../src/domain/gate/checks';
import { policyPresets, starterPolicy } from '../../../../src/domain/gate/policy';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';

describe('the registry of checks', () => {
  it('has each id once, with everything a reader needs', () => {
    const ids = allChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const check of allChecks) {
      expect(check.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(check.title.length).toBeGreaterThan(5);
      expect(check.who.length).toBeGreaterThan(3);
      expect(check.controls.length).toBeGreaterThan(0);
    }
  });
});

describe('the policies', () => {
  it.each(policyPresets)('$name names known stages and known checks only', ({ gates }) => {
    const known = new Set(allChecks.map(({ id }) => id));
    const stages = new Set(sevenStages.stages.map(({ id }) => id));
    for (const [stage, checks] of Object.entries(gates)) {
      expect(stages).toContain(stage);
      for (const { check } of checks) expect(known).toContain(check);
    }
  });

  it('starter holds just its seven checks', () => {
    const used = Object.values(starterPolicy.gates).flat();
    expect([...new Set(used.map(({ check }) => check))].sort()).toEqual([
      'criteria-defined',
      'criteria-locked-before-run',
      'criteria-met',
      'evidence-fresh',
      'evidence-matches-model',
      'evidence-present',
      'stage-order',
    ]);
  });
});
