import { describe, expect, it } from 'vitest';
import type { Policy, PolicyRule } from '../../../../src/contract/types';
import { policyDifferences } from '../../../../src/domain/gate/policy-differences';

const policy = (gates: Policy['gates'], part: Partial<Policy> = {}): Policy => ({
  ...{ name: 'own', version: 1, gates, ...part },
});
const check = 'approvals-complete';
const deployment = (...rules: PolicyRule[]): Policy => policy({ deployment: rules });

describe('how one policy differs from another', () => {
  it('is nothing where all is the same, in whatever order', () => {
    const rules = [{ check }, { check: 'criteria-met' }];
    expect(policyDifferences(deployment(...rules), deployment(...rules.reverse()))).toEqual([]);
  });

  it('is its name or its version', () => {
    const own = policy({});
    expect(policyDifferences(own, policy({}, { version: 2 }))).toEqual(['policy: own 1 → own 2']);
    expect(policyDifferences(own, policy({}, { name: 'standard' }))).toEqual([
      'policy: own 1 → standard 1',
    ]);
  });

  it('is what a gate asks for and asked for, gate by gate', () => {
    const before = policy({ data: [{ check: 'impact-tier-set' }], deployment: [{ check }] });
    const after = policy({
      deployment: [{ check: 'criteria-met' }, { check: 'evidence-fresh' }],
      monitoring: [{ check: 'no-open-incident' }],
    });
    expect(policyDifferences(before, after)).toEqual([
      'data gate: no longer asks for impact-tier-set',
      'deployment gate: no longer asks for approvals-complete; now asks for criteria-met, evidence-fresh',
      'monitoring gate: now asks for no-open-incident',
    ]);
  });

  it.each<[Partial<PolicyRule>, string]>([
    [{ tiers: ['medium', 'high'] }, 'at medium, high tier'],
    [{ systemTypes: ['agent', 'generative'] }, 'for agent, generative'],
    [{ roles: ['risk', 'model-owner'] }, 'by risk, model-owner'],
    [{ credentials: ['CAIG'] }, 'holding one of CAIG'],
    [{ level: 'warning' }, 'from drift warning'],
    [
      { agreement: { kappa: 0.7, items: 80, by: 'interval' } },
      'with kappa of at least 0.7 on at least 80 answers that people scored too (by interval)',
    ],
    [{ match: ['judge', 'dataset'] }, 'with the same judge, dataset'],
    [{ stated: ['seed'] }, 'stating seed'],
    [{ waivable: true }, 'may be waived'],
  ])('tells %j', (part, words) => {
    expect(policyDifferences(deployment({ check }), deployment({ check, ...part }))).toEqual([
      `deployment gate: no longer asks for ${check}; now asks for ${check} ${words}`,
    ]);
  });

  it('is nothing where a rule says that it may not be waived, as without a word', () => {
    expect(
      policyDifferences(deployment({ check }), deployment({ check, waivable: false })),
    ).toEqual([]);
  });

  it('tells all parts of a rule one after another', () => {
    const rule: PolicyRule = { check, tiers: ['high'], roles: ['risk'], waivable: true };
    expect(policyDifferences(deployment(), deployment(rule))).toEqual([
      `deployment gate: now asks for ${check} at high tier by risk may be waived`,
    ]);
  });

  it('is who moves an item into a stage', () => {
    const moves = (...personMoves: string[]): Policy => policy({}, { personMoves });
    expect(policyDifferences(moves(), moves('deployment', 'monitoring'))).toEqual([
      'stages that a person moves to: none → deployment, monitoring',
    ]);
    expect(policyDifferences(moves('deployment'), policy({}))).toEqual([
      'stages that a person moves to: deployment → none',
    ]);
    expect(policyDifferences(moves(), policy({}))).toEqual([]);
  });
});
