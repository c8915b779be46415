import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../../src/domain/gate/checks';
import type { Item } from '../../../../src/domain/item/item';
import { aCount, anEvaluation, anItem, daysAgo, NOW } from '../../../support/builders';
import { aChallenge, anApproval, aWaiver, outcomeOf } from '../../../support/governance-builders';

const CRITERION = 'accuracy >= 90% @95% n>=50';
const good = (override: Parameters<typeof anEvaluation>[1] = {}) =>
  anEvaluation([aCount('accuracy', 970, 1000)], override);
const proven = (override: Partial<Item> = {}): Item => anItem(CRITERION, [good()], override);
const roles = ['model-owner', 'risk'] as const;
const now = { now: NOW };

const sliced = `${CRITERION}\nrecall >= 85% @95% where age>60`;
const overSixty = { ...aCount('recall', 950, 1000), slice: 'age > 60' };
const margin = 'accuracy within 2% of champion';
const challenger = {
  ...aCount('accuracy', 970, 1000),
  baseline: { name: 'champion', measure: aCount('accuracy', 960, 1000).measure },
};

/** Check, what is the case, the item, then state, what was observed, what to do next. */
type Case = [
  check: string,
  what: string,
  item: Item,
  state: string,
  observed: RegExp,
  next: RegExp,
  override?: Parameters<typeof outcomeOf>[2],
];

const nothing = /^$/;

const cases: Case[] = [
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
    'met',
    /skips none/,
    nothing,
    { to: 'decommission' },
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
    'criteria-defined',
    'none',
    anItem(''),
    'unmet',
    /no acceptance criteria/,
    /Write the first criterion/,
  ],
  [
    'criteria-defined',
    'a draft',
    anItem('', [], { draft: { text: CRITERION, updatedAt: daysAgo(1), updatedBy: 'a' } }),
    'unmet',
    /are a draft/,
    /Lock the draft/,
  ],
  ['criteria-defined', 'locked ones', proven(), 'met', /version 1 with 1 criterion/, nothing],
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
  [
    'criteria-locked-before-run',
    'no criteria',
    anItem(''),
    'not-applicable',
    /no criteria are locked/,
    nothing,
  ],
  [
    'criteria-locked-before-run',
    'no evidence',
    anItem(CRITERION),
    'not-applicable',
    /no evidence yet/,
    nothing,
  ],
  [
    'criteria-locked-before-run',
    'a run before the lock',
    anItem(CRITERION, [good({ startedAt: daysAgo(9) })]),
    'unmet',
    /post-hoc: locked 2 days after/,
    /Run the evaluation again/,
  ],
  [
    'criteria-locked-before-run',
    'a run that does not say when',
    anItem(CRITERION, [good({ startedAt: null })]),
    'unmet',
    /does not say when/,
    /state when it started/,
  ],
  [
    'criteria-locked-before-run',
    'a run behind the lock',
    proven(),
    'met',
    /locked 5 days before/,
    nothing,
  ],
  ['evidence-present', 'no criteria', anItem(''), 'not-applicable', /no criteria/, nothing],
  [
    'evidence-present',
    'a criterion without',
    anItem(sliced, [good()]),
    'unmet',
    /no result for: recall/,
    /./,
  ],
  ['evidence-present', 'all with', proven(), 'met', /1 of 1 have one/, nothing],
  [
    'evidence-fresh',
    'no evidence',
    anItem(CRITERION),
    'not-applicable',
    /no evidence yet/,
    nothing,
  ],
  [
    'evidence-fresh',
    'an old run',
    proven(),
    'unmet',
    /oldest result is 91 days old/,
    /Run the evaluation again/,
    { now: NOW + 90 * 86_400_000 },
  ],
  [
    'evidence-fresh',
    'a run of the last day that counts',
    proven(),
    'met',
    /90 days old/,
    nothing,
    { now: NOW + 89.9 * 86_400_000 },
  ],
  [
    'evidence-matches-model',
    'no evidence',
    anItem(CRITERION),
    'not-applicable',
    /no evidence yet/,
    nothing,
  ],
  [
    'evidence-matches-model',
    'no declared version',
    proven({ model: { name: 'm', version: null, setBy: null } }),
    'unmet',
    /declares no model version/,
    /Set the model version/,
  ],
  [
    'evidence-matches-model',
    'another version',
    proven({ model: { name: 'm', version: '1.5.0', setBy: null } }),
    'unmet',
    /tested model 1.4.0, the item says 1.5.0/,
    /Run it again on 1.5.0/,
  ],
  [
    'evidence-matches-model',
    'a run that does not say',
    anItem(CRITERION, [good({ model: { name: null, version: null } })]),
    'unmet',
    /does not say which model/,
    /./,
  ],
  ['evidence-matches-model', 'the same version', proven(), 'met', /all of 1.4.0/, nothing],
  [
    'looks-declared',
    'no evidence',
    anItem(CRITERION),
    'not-applicable',
    /no evidence yet/,
    nothing,
  ],
  [
    'looks-declared',
    'one look',
    proven({ looks: { rule: null, count: 1 } }),
    'met',
    /^1 run since/,
    nothing,
  ],
  [
    'looks-declared',
    'three looks',
    proven({ looks: { rule: null, count: 3 } }),
    'unmet',
    /^3 runs since/,
    /Declare in the Assay panel/,
  ],
  [
    'looks-declared',
    'three looks with a rule',
    proven({ looks: { rule: 'always-valid', count: 3 } }),
    'met',
    /rule: always-valid/,
    nothing,
  ],
  ['criteria-met', 'no criteria', anItem(''), 'not-applicable', /no criteria/, nothing],
  ['criteria-met', 'a pass', proven(), 'met', /1 of 1 pass/, nothing],
  [
    'criteria-met',
    'too few samples',
    anItem(CRITERION, [anEvaluation([aCount('accuracy', 91, 100)])]),
    'inconclusive',
    /0 of 1 pass/,
    /more labelled samples/,
  ],
  [
    'criteria-met',
    'a fail',
    anItem(CRITERION, [anEvaluation([aCount('accuracy', 50, 100)])]),
    'unmet',
    /0 of 1 pass/,
    /./,
  ],
  ['slices-covered', 'no criteria', anItem(''), 'not-applicable', /no criteria/, nothing],
  ['slices-covered', 'no group', proven(), 'unmet', /no criterion names a group/, /with "where"/],
  [
    'slices-covered',
    'a group without a result',
    anItem(sliced, [good()]),
    'unmet',
    /no result for age>60/,
    /reports recall for age>60/,
  ],
  [
    'slices-covered',
    'a group with one',
    anItem(sliced, [anEvaluation([aCount('accuracy', 970, 1000), overSixty])]),
    'met',
    /1 group criteria/,
    nothing,
  ],
  ['baseline-compared', 'no criteria', anItem(''), 'not-applicable', /no criteria/, nothing],
  [
    'baseline-compared',
    'no margin',
    proven(),
    'unmet',
    /no criterion compares/,
    /ask for a waiver/,
  ],
  [
    'baseline-compared',
    'a margin without a result',
    anItem(margin),
    'unmet',
    /no result for accuracy within/,
    /of both models/,
  ],
  [
    'baseline-compared',
    'a margin with one',
    anItem(margin, [anEvaluation([challenger])]),
    'met',
    /1 with a margin/,
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
    /evidence-fresh expired on 2026-11-19/,
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
    /evidence-fresh lacks a part/,
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

describe.each(cases)('%s, with %s', (check, _what, item, state, observed, next, override) => {
  it(`is ${state}, and says what is the case and what to do`, () => {
    const outcome = outcomeOf(check, item, { ...now, ...override });
    expect(outcome.state).toBe(state);
    expect(outcome.observed).toMatch(observed);
    expect(outcome.next).toMatch(next);
    expect(outcome.needed === '').toBe(state === 'not-applicable');
  });
});

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

describe('a check whose records are not kept yet', () => {
  it.each([
    'judge-validated',
    'handoff-accepted',
    'data-dependencies-ready',
    'monitoring-plan-complete',
    'artifacts-complete',
    'agent-safeguards',
    'declared-accuracy-matches',
  ])('%s is never met by their absence, and says so', (check) => {
    for (const item of [anItem(''), proven(), proven({ systemType: 'agent' })]) {
      expect(outcomeOf(check, item)).toMatchObject({
        state: 'not-applicable',
        observed: expect.stringMatching(/does not keep .* yet/),
      });
    }
  });
});

it('every check is tested above', () => {
  const tested = new Set(cases.map(([check]) => check));
  const awaiting = allChecks.filter(({ evaluate }) => {
    const { observed } = evaluate({
      ...{ item: anItem(''), lifecycle: { id: 'l', name: 'l', stages: [] }, from: null, to: 'x' },
      ...{ rule: { check: 'x' }, verdicts: [], evidenceMaxAgeDays: 1, now: NOW },
    });
    return observed.includes('does not keep');
  });
  expect(tested.size + awaiting.length).toBe(allChecks.length);
});
