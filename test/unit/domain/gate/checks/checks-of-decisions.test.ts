import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../../src/domain/item/item';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../../support/builders/builders';
import { nothing, testChecks, type CheckCase } from '../../../../support/builders/check-cases';
import { aPlan, watching } from '../../../../support/builders/monitoring-builders';
import {
  aChallenge,
  anApproval,
  aWaiver,
  outcomeOf,
} from '../../../../support/builders/governance-builders';

const CRITERION = 'accuracy >= 90% @95% n>=50';
const good = (override: Parameters<typeof anEvaluation>[1] = {}) =>
  anEvaluation([aCount('accuracy', 970, 1000)], override);
const proven = (override: Partial<Item> = {}): Item => anItem(CRITERION, [good()], override);
const planned = (override: Parameters<typeof aPlan>[0]): Item =>
  proven({ monitoring: watching({ plan: aPlan(override) }) });
const roles = ['model-owner', 'risk'] as const;

const cases: CheckCase[] = [
  ['stage-order', 'the next stage', proven(), 'met', /skips none/, nothing],
  [
    'stage-order',
    'a skip',
    proven({ stage: 'data' }),
    'unmet',
    /Data to Deployment skips Experimentation, Validation/,
    /Pass Experimentation first/,
  ],
  ['stage-order', 'a return', proven({ stage: 'monitoring' }), 'met', /a return/, nothing],
  [
    'stage-order',
    'retirement',
    proven({ stage: 'data' }),
    'unmet',
    /retires it early, before Experimentation/,
    /Decide it with a reason/,
    { to: 'decommission' },
  ],
  [
    'monitoring-plan-complete',
    'no plan',
    proven(),
    'unmet',
    /nobody has said how it is to be watched/,
    /Write the monitoring plan/,
  ],
  [
    'monitoring-plan-complete',
    'a plan that never alarms',
    planned({
      watches: [{ name: 'cost', kind: 'cost', reference: null, alert: null }],
    }),
    'unmet',
    /lacks an alert rule on any watch/,
    /Complete the monitoring plan/,
  ],
  [
    'monitoring-plan-complete',
    'a watch that tools judge',
    planned({
      watches: [{ name: 'age', kind: 'input-feature', reference: null, alert: null }],
    }),
    'met',
    /1 watch, a report every 7 days/,
    nothing,
  ],
  ['monitoring-plan-complete', 'a plan', planned({}), 'met', /1 watch/, nothing],
  [
    'monitoring-plan-complete',
    'a plan with a report a day',
    planned({ cadenceDays: 1 }),
    'met',
    /1 watch, a report every day$/,
    nothing,
  ],
  [
    'monitoring-plan-complete',
    'a plan without people',
    planned({ owner: ' ', watches: [] }),
    'unmet',
    /lacks an alert rule on any watch and an owner$/,
    /Complete the monitoring plan/,
  ],
  ['impact-tier-set', 'nothing set', proven(), 'unmet', /nobody has set/, /Set the impact/],
  [
    'impact-tier-set',
    'a tier',
    proven({ impact: { impacts: ['money'], tier: 'high' } }),
    'met',
    /high tier, touches money/,
    nothing,
  ],
  [
    'impact-tier-set',
    'a tier, touching nobody',
    proven({ impact: { impacts: [], tier: 'low' } }),
    'met',
    /nobody outside/,
    nothing,
  ],
  [
    'challenges-answered',
    'an open one',
    proven({ challenges: [aChallenge()] }),
    'unmet',
    /1 open: "Why ninety/,
    /Answer the question/,
  ],
  [
    'challenges-answered',
    'an answered one',
    proven({ challenges: [aChallenge({ answer: { text: 'law', by: 'b', at: daysAgo(0) } })] }),
    'met',
    /1 asked, none open/,
    nothing,
  ],
  ['waivers-valid', 'no waiver', proven(), 'not-applicable', /nothing is waived/, nothing],
  ['waivers-valid', 'one in force', proven({ waivers: [aWaiver()] }), 'met', /1 in force/, nothing],
  [
    'waivers-valid',
    'one that waits',
    proven({ waivers: [aWaiver({ approvedBy: null, approvedAt: null })] }),
    'not-applicable',
    /nothing is waived/,
    nothing,
  ],
  [
    'waivers-valid',
    'one approved by who asked',
    proven({ waivers: [aWaiver({ approvedBy: 'account-pm' })] }),
    'unmet',
    /evidence-fresh was approved by who asked/,
    /Revoke it/,
  ],
  [
    'waivers-valid',
    'one that has expired',
    proven({ waivers: [aWaiver({ expiresAt: daysAgo(1) })] }),
    'unmet',
    /evidence-fresh expired on 19 Nov 2026/,
    /revoke the waiver, or ask for a new one/,
  ],
  [
    'waivers-valid',
    'one that has expired, with a new one',
    proven({ waivers: [aWaiver({ expiresAt: daysAgo(1) }), aWaiver({ id: 'waiver-2' })] }),
    'met',
    /1 in force/,
    nothing,
  ],
  [
    'waivers-valid',
    'one that was revoked',
    proven({ waivers: [aWaiver({ revokedAt: daysAgo(0), expiresAt: daysAgo(1) })] }),
    'not-applicable',
    /nothing is waived/,
    nothing,
  ],
  [
    'waivers-valid',
    'one for another stage',
    proven({ waivers: [aWaiver({ stage: 'monitoring', expiresAt: daysAgo(1) })] }),
    'not-applicable',
    /nothing is waived/,
    nothing,
  ],
  ['tradeoff-recorded', 'no waiver', proven(), 'not-applicable', /nothing is waived/, nothing],
  [
    'tradeoff-recorded',
    'a whole one',
    proven({ waivers: [aWaiver()] }),
    'met',
    /1 recorded/,
    nothing,
  ],
  [
    'tradeoff-recorded',
    'one without its cost',
    proven({ waivers: [aWaiver({ tradeOff: { ...aWaiver().tradeOff, cost: ' ' } })] }),
    'unmet',
    /evidence-fresh says too little: what it costs/,
    /ask again/,
  ],
  [
    'approvals-complete',
    'no roles in the policy',
    proven(),
    'not-applicable',
    /names no role/,
    nothing,
  ],
  [
    'approvals-complete',
    'none of two',
    proven(),
    'unmet',
    /0 of 2 approvals, none that counts by the model owner and risk/,
    /Ask the model owner and risk/,
    { roles: [...roles] },
  ],
  ['approval-current', 'none', proven(), 'not-applicable', /nobody has approved/, nothing],
];

testChecks(cases);

describe('approvals-complete', () => {
  const item = proven();
  const by = (role: 'model-owner' | 'risk' | 'data-owner', accountId: string) =>
    anApproval(item, { id: `${role}-${accountId}`, role, accountId });
  const ask = (...approvals: ReturnType<typeof anApproval>[]) =>
    outcomeOf('approvals-complete', { ...item, approvals }, { roles: [...roles] });

  it('is met by two people in two roles', () => {
    expect(ask(by('model-owner', 'a'), by('risk', 'b')).state).toBe('met');
  });

  it('counts roles, not approvals: two model owners are not risk', () => {
    expect(ask(by('model-owner', 'a'), by('model-owner', 'b'))).toMatchObject({
      state: 'unmet',
      observed: '1 of 2 approvals, none that counts by risk',
    });
  });

  it('wants another person in each role, and a role that was not asked for does not help', () => {
    const one = ask(by('model-owner', 'a'), by('risk', 'a'));
    expect(one).toMatchObject({ state: 'unmet', observed: 'one person approved in several roles' });
    expect(ask(by('model-owner', 'a'), by('risk', 'a'), by('data-owner', 'b')).state).toBe('unmet');
    expect(ask(by('model-owner', 'a'), by('model-owner', 'b'), by('risk', 'a')).state).toBe('met');
  });
});
