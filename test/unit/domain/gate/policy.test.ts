import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../../src/contract/types';
import { decideGate } from '../../../../src/domain/gate/decide-gate';
import { presetOf, regulatedPolicy } from '../../../../src/domain/gate/policy';
import { rulesFor } from '../../../../src/domain/gate/rules-for';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { anItem, NOW } from '../../../support/builders/builders';

const policy: Policy = {
  name: 'own',
  version: 3,
  gates: {
    deployment: [
      { check: 'criteria-defined' },
      { check: 'slices-covered', tiers: ['high'] },
      { check: 'baseline-compared', tiers: ['medium', 'high'] },
      { check: 'agent-safeguards', systemTypes: ['agent'] },
      { check: 'judge-validated', tiers: ['high'], systemTypes: ['rag-chatbot', 'generative'] },
    ],
  },
};

const asked = (
  tier: Parameters<typeof rulesFor>[2],
  type: Parameters<typeof rulesFor>[3],
): string[] => rulesFor(policy, 'deployment', tier, type).map(({ check }) => check);

describe('the rules of a policy', () => {
  it('follow the tier', () => {
    expect(asked('low', 'classifier')).toEqual(['criteria-defined']);
    expect(asked('medium', 'classifier')).toEqual(['criteria-defined', 'baseline-compared']);
    expect(asked('high', 'classifier')).toEqual([
      'criteria-defined',
      'slices-covered',
      'baseline-compared',
    ]);
  });

  it('are those of every tier where nobody has set one: leaving it out makes nothing easier', () => {
    expect(asked(null, 'classifier')).toEqual(asked('high', 'classifier'));
  });

  it('follow the system type, and both conditions where a rule has both', () => {
    expect(asked('low', 'agent')).toEqual(['criteria-defined', 'agent-safeguards']);
    expect(asked('low', 'generative')).toEqual(['criteria-defined']);
    expect(asked('high', 'generative')).toContain('judge-validated');
    expect(asked('low', null)).toEqual(['criteria-defined']);
  });

  it('are none for a stage that the policy does not name', () => {
    expect(rulesFor(policy, 'data', 'high', 'agent')).toEqual([]);
  });

  it('that ask for the same check are one, with the roles of all that hold', () => {
    const twice: Policy = {
      ...policy,
      gates: {
        deployment: [
          { check: 'approvals-complete', roles: ['model-owner'] },
          { check: 'approvals-complete', roles: ['risk', 'model-owner'], tiers: ['high'] },
        ],
      },
    };
    const roles = (tier: 'low' | 'high') => rulesFor(twice, 'deployment', tier, null)[0]?.roles;
    expect(roles('low')).toEqual(['model-owner']);
    expect(roles('high')).toEqual(['model-owner', 'risk']);
    expect(rulesFor(twice, 'deployment', 'high', null)).toHaveLength(1);
  });
});

describe('a decision', () => {
  it('asks what holds for the item and names the policy it was made by', () => {
    const impact = { impacts: [], tier: 'low' as const };
    const asked = {
      item: anItem('accuracy >= 90%', [], { impact, systemType: 'agent' }),
      ...{ policy, lifecycle: sevenStages, from: 'validation', to: 'deployment' },
      ...{ evidenceMaxAgeDays: 90, now: NOW },
    };
    const decision = decideGate(asked);
    expect(decision.checks.map(({ id }) => id)).toEqual(['criteria-defined', 'agent-safeguards']);
    expect(decision.policy).toMatchObject({ name: 'own', version: 3 });
    const other = { ...policy, gates: { ...policy.gates, data: [] } };
    expect(decideGate({ ...asked, policy: other }).policy.digest).not.toBe(decision.policy.digest);
  });
});

describe('presets', () => {
  it('are found by name, and the lightest stands in for one that is gone', () => {
    expect(presetOf('regulated')).toBe(regulatedPolicy);
    expect(presetOf('no such').name).toBe('starter');
  });

  it('regulated asks two roles for release', () => {
    const rules = rulesFor(regulatedPolicy, 'deployment', null, null);
    expect(rules.find(({ check }) => check === 'approvals-complete')?.roles).toEqual([
      'model-owner',
      'risk',
    ]);
  });
});
