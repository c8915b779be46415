import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkInfos } from '../../../../../src/domain/gate/check-infos';
import { allChecks } from '../../../../../src/domain/gate/checks';
import { policyPresets, starterPolicy } from '../../../../../src/domain/gate/policy';
import { sevenStages } from '../../../../../src/domain/lifecycle/presets';

describe('the registry of checks', () => {
  it('has each id once, with everything a reader needs', () => {
    const ids = allChecks.map(({ id }) => id);
    expect(ids).toHaveLength(28);
    expect(new Set(ids).size).toBe(ids.length);
    for (const check of allChecks) {
      expect(check.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(check.title.length).toBeGreaterThan(5);
      expect(check.who.length).toBeGreaterThan(3);
      expect(check.controls.length).toBeGreaterThan(0);
    }
  });

  it.each(allChecks.map(({ id }) => id))('has a test of %s', (id) => {
    const texts = ['evidence', 'decisions', 'records', 'safety', 'drift'].map((part) =>
      readFileSync(new URL(`checks-of-${part}.test.ts`, import.meta.url), 'utf8'),
    );
    expect(texts.join()).toContain(`'${id}'`);
  });

  it('lets no check be waived that watches over waivers and approvals, or carries the promise', () => {
    const held = checkInfos.filter(({ waivable }) => !waivable).map(({ id }) => id);
    expect(held.sort()).toEqual([
      'approval-current',
      'approvals-complete',
      ...['criteria-defined', 'criteria-locked-before-run', 'criteria-met', 'evidence-present'],
      'stage-order',
      'tradeoff-recorded',
      'waivers-valid',
    ]);
  });
});

describe('the presets', () => {
  it.each(policyPresets)('$name names known stages and known checks only', ({ gates }) => {
    const known = allChecks.map(({ id }) => id);
    const stages = sevenStages.stages.map(({ id }) => id);
    for (const [stage, rules] of Object.entries(gates)) {
      expect(stages).toContain(stage);
      for (const { check } of rules) expect(known).toContain(check);
    }
  });

  it('grow from one to the next: what the lighter asks for, the stricter asks for too', () => {
    for (const [index, policy] of policyPresets.slice(1).entries()) {
      for (const [stage, rules] of Object.entries(policyPresets[index]?.gates ?? {})) {
        const asked = policy.gates[stage]?.map(({ check }) => check);
        expect(asked).toEqual(expect.arrayContaining(rules.map(({ check }) => check)));
      }
    }
  });

  it('starter holds just its nine checks', () => {
    const used = new Set(
      Object.values(starterPolicy.gates)
        .flat()
        .map(({ check }) => check),
    );
    expect([...used].sort()).toEqual([
      'conditions-match',
      'criteria-defined',
      'criteria-locked-before-run',
      'criteria-met',
      'evidence-fresh',
      'evidence-matches-model',
      'evidence-present',
      'monitoring-plan-complete',
      'stage-order',
    ]);
  });
});
