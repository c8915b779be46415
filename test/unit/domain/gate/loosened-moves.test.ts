import { describe, expect, it } from 'vitest';
import type { Approval, Policy, PolicyRule } from '../../../../src/contract/types';
import { basisOf, gateOfPolicy } from '../../../../src/domain/gate/approval';
import { loosenedFor } from '../../../../src/domain/gate/loosened';
import type { Item } from '../../../../src/domain/item/item';
import { sevenStages as lifecycle } from '../../../../src/domain/lifecycle/presets';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../support/builders/builders';

type Settings = Parameters<typeof loosenedFor>[0];

const asking = (...deployment: PolicyRule[]): Policy => ({
  ...{ name: 'own', version: 1, gates: { deployment } },
});
const open = asking();
const strict = asking({ check: 'criteria-defined' });

const rules = (policy: Policy, evidenceMaxAgeDays = 30) => ({ policy, evidenceMaxAgeDays });
const until = (days: number, policy: Policy, by = 'admin') => ({
  ...{ ...rules(policy), until: daysAgo(days), by },
});

const at = daysAgo(1);
const move = (settings: Settings, item: Item = anItem('')) =>
  loosenedFor(settings, {
    ...{ item, lifecycle, from: 'validation', to: 'deployment', at },
    how: 'moved to Deployment',
  });

describe('a move that went through because rules were loosened', () => {
  it('is a finding about who loosened them', () => {
    const finding = move({ ...rules(open), former: [until(3, strict)] });
    expect(finding).toEqual({
      ...{ id: `loosened-deployment-${Date.parse(at)}`, kind: 'policy-loosened', at },
      ...{ accountId: 'admin', reverted: false, resolvedBy: null, resolvedAt: null },
      sentence: expect.stringMatching(
        /^moved to Deployment; the rules before 17 Nov 2026 would have held it: .*criteria/u,
      ) as string,
    });
  });

  it('is one where the rules were put back since', () => {
    const former = [until(3, strict, 'loosener'), until(0.5, open, 'tightener')];
    expect(move({ ...rules(strict), former })?.accountId).toBe('loosener');
  });

  it('is one where evidence may be older than before', () => {
    const item = anItem('accuracy >= 90%', [
      anEvaluation([aCount('accuracy', 970, 1000)], { finishedAt: daysAgo(4) }),
    ]);
    const fresh = asking({ check: 'evidence-fresh' });
    const former = [{ ...until(3, fresh), evidenceMaxAgeDays: 1 }];
    expect(move({ ...rules(fresh), former }, item)?.kind).toBe('policy-loosened');
    expect(move({ ...rules(fresh), former: [until(3, fresh)] }, item)).toBeNull();
  });

  it('names the last change behind which it would have been held', () => {
    const former = [until(5, strict, 'first'), until(4, strict, 'second'), until(3, open, 'third')];
    expect(move({ ...rules(open), former })?.accountId).toBe('second');
  });
});

describe('a move that did not', () => {
  it('is one through rules that stayed, or of which nothing was kept', () => {
    expect(move(rules(open))).toBeNull();
    expect(move({ ...rules(open), former: [] })).toBeNull();
    expect(move({ ...rules(open), former: [until(3, open)] })).toBeNull();
  });

  it('is one that the rules in force then held themselves', () => {
    expect(move({ ...rules(strict), former: [until(3, strict)] })).toBeNull();
    const former = [until(3, strict), until(0.5, strict)];
    expect(move({ ...rules(open), former })).toBeNull();
  });

  it('is one before the change, or more than a week behind it', () => {
    expect(move({ ...rules(open), former: [until(0.9, strict)] })).toBeNull();
    expect(move({ ...rules(open), former: [until(1, strict)] })).not.toBeNull();
    expect(move({ ...rules(open), former: [until(8, strict)] })).not.toBeNull();
    expect(move({ ...rules(open), former: [until(8.001, strict)] })).toBeNull();
  });

  it('is one that was approved under the rules of its day', () => {
    const approvals: PolicyRule = { check: 'approvals-complete', roles: ['risk'] };
    const now = asking(approvals);
    const item = anItem('');
    const given: Approval = {
      ...{ id: 'a1', stage: 'deployment', role: 'risk', accountId: 'risk', at, comment: '' },
      basis: basisOf(item, gateOfPolicy(now, 'deployment')),
    };
    const approved = { ...item, approvals: [given] };
    const before = asking(approvals, { check: 'stage-order' });
    expect(move({ ...rules(now), former: [until(3, before)] }, approved)).toBeNull();
    const asked = asking(approvals, { check: 'criteria-defined' });
    expect(move({ ...rules(now), former: [until(3, asked)] }, approved)).not.toBeNull();
  });
});
