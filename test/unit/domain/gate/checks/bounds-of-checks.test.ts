import { describe, expect, it } from 'vitest';
import type { Approval, Role } from '../../../../../src/contract/types';
import { eachByAnother, voidReason } from '../../../../../src/domain/gate/approval';
import { coversMove, isBypass, type Move } from '../../../../../src/domain/gate/bypass';
import { starterPolicy } from '../../../../../src/domain/gate/policy';
import type { Item } from '../../../../../src/domain/item/item';
import { sevenStages } from '../../../../../src/domain/lifecycle/presets';
import { aCount, anEvaluation, anItem, NOW } from '../../../../support/builders/builders';
import { anApproval, boundTo, outcomeOf } from '../../../../support/builders/governance-builders';
import { aSheet, keeping, safeguards } from '../../../../support/builders/records-builders';

const proven = anItem('accuracy >= 90%', [anEvaluation([aCount('accuracy', 970, 1000)])]);
const by = (accountId: string, role: Role): Approval =>
  anApproval(proven, { id: `${role} by ${accountId}`, accountId, role });

describe('an approval', () => {
  it('in each role comes from another person', () => {
    const both: Role[] = ['model-owner', 'risk'];
    expect(eachByAnother(both, [by('a', 'model-owner'), by('b', 'risk')])).toBe(true);
    expect(eachByAnother(both, [by('a', 'model-owner'), by('a', 'risk')])).toBe(false);
    expect(eachByAnother(both, [by('a', 'model-owner'), by('b', 'approver')])).toBe(false);
    // The first who approved as owner stands for risk, so the second has to stand for the owner.
    const three = [by('a', 'model-owner'), by('b', 'model-owner'), by('a', 'risk')];
    expect(eachByAnother(both, three)).toBe(true);
    expect(eachByAnother([], [])).toBe(true);
  });

  it('of an earlier day is bound to what was kept of it then', () => {
    const { modelName: _, tier: __, impacts: ___, ...kept } = boundTo(proven);
    const old = anApproval(proven, { basis: kept });
    const renamed = { ...proven, model: { ...proven.model, name: 'another' } };
    expect(voidReason(renamed, old, null)).toBeNull();
    expect(voidReason({ ...proven, impact: { impacts: [], tier: 'low' } }, old, null)).toBeNull();
  });

  it('is bound to its evidence in whatever order the criteria hold it', () => {
    const runs = ['accuracy', 'recall', 'precision', 'specificity'].map((metric, index) =>
      anEvaluation([aCount(metric, 900 + index, 1000)]),
    );
    const item = anItem(
      'accuracy >= 80%\nrecall >= 80%\nprecision >= 80%\nspecificity >= 80%',
      runs,
    );
    const { evidence } = boundTo(item);
    expect(evidence).toEqual([...evidence].sort());
    expect(evidence).toHaveLength(4);
    expect(boundTo({ ...item, latest: [...item.latest].reverse() }).evidence).toEqual(evidence);
  });

  it('that is void for another stage does not hold this one', () => {
    const changed = { ...proven, model: { ...proven.model, version: '1.5.0' } };
    const elsewhere = { ...by('a', 'model-owner'), stage: 'monitoring' };
    expect(outcomeOf('approval-current', { ...changed, approvals: [elsewhere] })).toMatchObject({
      state: 'not-applicable',
    });
  });

  it('names every role that is missing', () => {
    expect(
      outcomeOf('approvals-complete', proven, { roles: ['model-owner', 'business-owner'] }),
    ).toMatchObject({
      state: 'unmet',
      observed: '0 of 2 approvals, none that counts by the model owner and the business owner',
      needed: 'approval by the model owner and the business owner',
    });
  });
});

describe('a move', () => {
  const at = new Date(NOW).toISOString();
  const move: Move = { from: 'validation', to: 'deployment', at, isFirstSight: false };
  const rules = { policy: starterPolicy, lifecycle: sevenStages };
  const past = (item: Partial<Item>, made: Partial<Move> = {}, by = rules): boolean =>
    isBypass(anItem('', [], item), by, { ...move, ...made });

  it('within a stage went past no gate', () => {
    expect(past({}, { from: 'deployment' })).toBe(false);
  });

  it('past stages into one without rules went past no gate', () => {
    const none = { ...rules, policy: { ...starterPolicy, gates: {} } };
    expect(past({}, { from: 'data' }, none)).toBe(false);
  });

  it('is held by a rule of its own tier alone', () => {
    const gates = { deployment: [{ check: 'criteria-met', tiers: ['high' as const] }] };
    const tiered = { ...rules, policy: { ...starterPolicy, gates } };
    expect(past({ impact: { impacts: [], tier: 'low' } }, {}, tiered)).toBe(false);
    expect(past({ impact: { impacts: [], tier: 'high' } }, {}, tiered)).toBe(true);
    expect(past({ impact: null }, {}, tiered)).toBe(true);
  });

  it('is covered by a decision from the moment of the last move on, or where there was none', () => {
    const decisions = [{ ref: 'd', stage: 'deployment', at, allowed: true }];
    expect(past({ decisions, stageSince: at })).toBe(false);
    expect(past({ decisions, stageSince: new Date(NOW + 1).toISOString() })).toBe(true);
    expect(past({ decisions, stageSince: null })).toBe(false);
    const refused = decisions.map((one) => ({ ...one, allowed: false }));
    expect(past({ decisions: refused, stageSince: at })).toBe(true);
  });

  it('is covered by a decision up to five seconds behind it, for clocks that differ', () => {
    const decidedAt = (milliseconds: number): string => new Date(NOW + milliseconds).toISOString();
    const covers = (milliseconds: number): boolean =>
      coversMove({ moves: [] }, decidedAt(milliseconds), at);
    expect([5000, 5001].map(covers)).toEqual([true, false]);
    expect([-600_000, -600_001].map(covers)).toEqual([true, false]);
  });
});

describe('the margin to the model in use', () => {
  const baseline = {
    name: 'champion',
    measure: { kind: 'count' as const, successes: 89, trials: 100 },
  };
  const compared = { ...aCount('accuracy', 90, 100), baseline };
  const twoMargins = 'accuracy within 2% of champion\nrecall within 2% of champion';

  it('asks for a result of each criterion with a margin', () => {
    const one = anItem(twoMargins, [anEvaluation([compared])]);
    expect(outcomeOf('baseline-compared', one)).toMatchObject({ state: 'unmet' });
    expect(outcomeOf('baseline-compared', one).observed).toContain('recall');
  });

  it('asks nothing of criteria without one', () => {
    const other = anItem('accuracy within 2% of champion\nrecall >= 80%', [
      anEvaluation([compared]),
    ]);
    expect(outcomeOf('baseline-compared', other)).toMatchObject({ state: 'met' });
  });
});

describe('records at their bounds', () => {
  it('an agent that acts at all names its tools', () => {
    const agent = (autonomy: 0 | 1) =>
      keeping({ safeguards: { ...safeguards, autonomy, tools: ' ' } }, { systemType: 'agent' });
    expect(outcomeOf('agent-safeguards', agent(1)).state).toBe('unmet');
    expect(outcomeOf('agent-safeguards', agent(0)).state).toBe('met');
  });

  const due = (reviewBy: string) =>
    (['model-card', 'bias-checklist', 'risk-register'] as const).map((kind) =>
      aSheet(kind, { reviewBy }),
    );

  it('a sheet is past its date at the very instant', () => {
    const at = (milliseconds: number) =>
      outcomeOf(
        'artifacts-complete',
        keeping({ sheets: due(new Date(NOW + milliseconds).toISOString()) }),
      ).state;
    expect(at(0)).toBe('unmet');
    expect(at(1)).toBe('met');
  });
});
