import { describe, expect, it } from 'vitest';
import type { PolicyRule } from '../../../../../src/contract/types';
import { decideGate } from '../../../../../src/domain/gate/decide-gate';
import { starterPolicy } from '../../../../../src/domain/gate/policy';
import { rulesFor } from '../../../../../src/domain/gate/rules-for';
import type { Item } from '../../../../../src/domain/item/item';
import { sevenStages } from '../../../../../src/domain/lifecycle/presets';
import { aCount, anEvaluation, anItem, daysAgo, NOW } from '../../../../support/builders/builders';
import { aWaiver, outcomeOf } from '../../../../support/builders/governance-builders';
import { aPlan, watching } from '../../../../support/builders/monitoring-builders';

type Plan = NonNullable<Item['monitoring']['plan']>;

const CRITERION = 'accuracy >= 90% @95% n>=50';

describe('a monitoring plan', () => {
  const told = (override: Partial<Plan>) =>
    outcomeOf(
      'monitoring-plan-complete',
      anItem('', [], { monitoring: watching({ plan: aPlan(override) }) }),
    );

  it('lacks an owner and a decider where only spaces stand for them', () => {
    expect(told({}).state).toBe('met');
    expect(told({ owner: ' ' })).toMatchObject({ state: 'unmet' });
    expect(told({ owner: '' }).observed).toContain('an owner');
    const { retraining } = aPlan();
    expect(told({ retraining: { ...retraining, decider: ' ' } }).observed).toContain(
      'somebody who decides on retraining',
    );
  });

  it('needs an alarm on one of its watches, not on all of them', () => {
    const [watch] = aPlan().watches;
    const silent = { name: 'cost', kind: 'cost' as const, reference: null, alert: null };
    const watches = [silent, ...(watch === undefined ? [] : [watch])];
    expect(told({ watches })).toMatchObject({ state: 'met' });
    expect(told({ watches }).observed).toContain('2 watches');
    expect(told({ watches: [silent] }).state).toBe('unmet');
  });
});

describe('the trade-off of exceptions', () => {
  const without = { gain: '', cost: '', waiting: '', decider: '' };
  const state = (override: Parameters<typeof aWaiver>[0]) =>
    outcomeOf('tradeoff-recorded', anItem('', [], { waivers: [aWaiver(override)] })).state;

  it('is asked of waivers that hold at this stage alone', () => {
    expect(state({ tradeOff: without })).toBe('unmet');
    expect(state({ tradeOff: without, stage: 'monitoring' })).toBe('not-applicable');
    expect(state({ tradeOff: without, expiresAt: daysAgo(1) })).toBe('not-applicable');
    expect(state({ tradeOff: without, approvedBy: null })).toBe('not-applicable');
  });
});

describe('a waiver that is over', () => {
  it('is made good by one of the same check that holds, and by no other', () => {
    const over = aWaiver({ id: 'over', expiresAt: daysAgo(1) });
    const state = (check: string) =>
      outcomeOf('waivers-valid', anItem('', [], { waivers: [over, aWaiver({ id: 'new', check })] }))
        .state;
    expect(state('evidence-fresh')).toBe('met');
    expect(state('criteria-met')).toBe('unmet');
  });
});

describe('rules of a policy for one check', () => {
  const rules = (...all: PolicyRule[]) =>
    rulesFor({ ...starterPolicy, gates: { deployment: all } }, 'deployment', 'high', 'agent');

  it('ask for the roles of all of them, each once', () => {
    const check = 'approvals-complete';
    expect(
      rules({ check, roles: ['risk'] }, { check, roles: ['model-owner', 'risk'] }, { check }),
    ).toEqual([{ check, roles: ['risk', 'model-owner'] }]);
    expect(rules({ check }, { check, roles: ['risk'] })).toEqual([{ check, roles: ['risk'] }]);
    expect(rules({ check }, { check })).toEqual([{ check }]);
  });

  it('ask for the fields of all of them to match and to be stated, and for none where none does', () => {
    const check = 'conditions-match';
    expect(
      rules(
        { check, match: ['seed'], stated: ['commit'] },
        { check, match: ['judge', 'seed'], stated: ['seed'] },
      ),
    ).toEqual([{ check, match: ['seed', 'judge'], stated: ['commit', 'seed'] }]);
    expect(rules({ check, match: ['seed'] }, { check, stated: ['commit'] })).toEqual([
      { check, match: ['seed'], stated: ['commit'] },
    ]);
  });

  it('hold from the milder level of drift on, and let by who satisfies each', () => {
    const check = 'drift-within-limits';
    expect(rules({ check, level: 'critical' }, { check, level: 'warning' })).toEqual([
      { check, level: 'warning' },
    ]);
    expect(rules({ check, level: 'warning' }, { check })).toEqual([{ check, level: 'warning' }]);
    const credentials = (...ids: ('CAIG' | 'PMP')[]) => ({ check, credentials: ids });
    expect(rules(credentials('CAIG'), credentials('PMP'))).toEqual([credentials()]);
    expect(rules({ check }, credentials('PMP'))).toEqual([credentials('PMP')]);
  });

  it('of a system type do not hold for an item without one', () => {
    const rule = { check: 'agent-safeguards', systemTypes: ['agent' as const] };
    const policy = { ...starterPolicy, gates: { deployment: [rule] } };
    expect(rulesFor(policy, 'deployment', null, null)).toEqual([]);
    expect(rulesFor(policy, 'deployment', null, 'agent')).toEqual([rule]);
    expect(rulesFor(policy, 'shipping', null, 'agent')).toEqual([]);
  });
});

describe('what a decision says', () => {
  const decide = (startedAt: string) =>
    decideGate({
      item: anItem(CRITERION, [anEvaluation([aCount('accuracy', 970, 1000)], { startedAt })]),
      ...{ policy: starterPolicy, lifecycle: sevenStages, from: 'validation', to: 'deployment' },
      ...{ evidenceMaxAgeDays: 90, now: NOW },
    });

  it('tells a run from before the lock from one behind it', () => {
    expect(decide(daysAgo(9)).criteria[0]?.evidence?.postHoc).toBe(true);
    expect(decide(daysAgo(1.1)).criteria[0]?.evidence?.postHoc).toBe(false);
  });

  it('is no answer without records, and names the controls and the reasons of what is open', () => {
    const open = decide(daysAgo(1.1));
    expect(open).toMatchObject({ degraded: false, reasons: [] });
    const met = open.checks.find(({ id }) => id === 'criteria-met');
    expect(met?.controls).toContain('EU-AI-Act:9(8)');
  });
});
