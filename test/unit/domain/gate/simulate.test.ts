import { describe, expect, it } from 'vitest';
import type { LedgerEntry, Policy } from '../../../../src/contract/types';
import { regulatedPolicy, starterPolicy } from '../../../../src/domain/gate/policy';
import { simulatePolicy, type SimulatedItem } from '../../../../src/domain/gate/simulate';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import {
  aCount,
  anEvaluation,
  anItem,
  daysAgo,
  someLocked,
} from '../../../support/builders/builders';
import { aWaiver, boundTo } from '../../../support/builders/governance-builders';
import { ledgerBodies } from '../../../support/builders/ledger-bodies';

const CRITERION = 'accuracy >= 90% @95% n>=50';
const locked = someLocked(CRITERION, daysAgo(7));
const run = anEvaluation([aCount('accuracy', 970, 1000)], { recordedAt: daysAgo(1) });
const item = { issueId: '10001', issueKey: 'AI-1', projectId: '10000' };

type Happening = [
  kind: LedgerEntry['kind'],
  daysAgo: number,
  body: LedgerEntry['body'],
  who?: string,
];

/** What a happening does not say of itself is as in a whole entry of its kind. */
const whole: Readonly<Record<string, LedgerEntry['body']>> = ledgerBodies;

const ledger = (...happenings: Happening[]): LedgerEntry[] =>
  happenings.map(([kind, days, body, who], index) => ({
    issueId: '10001',
    seq: index + 1,
    at: daysAgo(days),
    actor: who === undefined ? { kind: 'jira' } : { kind: 'person', accountId: who },
    kind,
    body: { ...whole[kind], ...body },
    previous: '',
    hash: '',
  }));

const model: Happening = [
  'model-changed',
  8,
  { to: { name: 'claims-doc', version: '1.4.0', setBy: 'account-ds' } },
  'account-ds',
];
const changes = [
  { kind: 'added', metric: 'accuracy', slice: null, before: null, after: CRITERION, details: [] },
];
const lock: Happening = ['criteria-locked', 7, { version: 1, changes }, 'account-pm'];
const evaluated: Happening = ['evaluation-recorded', 1, { digest: run.digest }];
const moved = (days: number, from: string | null, to: string): Happening => [
  'stage-moved',
  days,
  { from, to, status: null },
];

const simulate = (
  entries: LedgerEntry[],
  policy: Policy = starterPolicy,
  history: Partial<SimulatedItem> = {},
) =>
  simulatePolicy({ item, entries, criteria: [locked], evaluations: [run], ...history }, policy, {
    lifecycle: sevenStages,
    evidenceMaxAgeDays: 90,
  });

const only = (...checks: Policy['gates'][string]): Policy => ({
  name: 'own',
  version: 1,
  gates: { deployment: checks },
});

describe('a policy held against what was done', () => {
  it('lets pass what had its records at the time', () => {
    const moves = simulate(ledger(model, lock, evaluated, moved(0.5, 'validation', 'deployment')));
    expect(moves).toEqual([
      {
        ...{ issueKey: 'AI-1', stage: 'deployment', at: daysAgo(0.5), outcome: 'allowed' },
        why: 'The criterion is proven and nothing else is missing.',
      },
    ]);
  });

  it('knows nothing of what came after the move', () => {
    const moves = simulate(
      ledger(
        model,
        moved(7.5, 'experimentation', 'validation'),
        lock,
        moved(3, 'validation', 'deployment'),
        evaluated,
      ),
    );
    expect(moves.map(({ stage, outcome, why }) => [stage, outcome, why])).toEqual([
      ['validation', 'refused', 'No acceptance criteria.'],
      ['deployment', 'refused', expect.stringContaining('no run has reported')],
    ]);
  });

  it('takes the version of the criteria that was in force', () => {
    const stricter = { ...someLocked('accuracy >= 99%', daysAgo(0.4)), version: 2 };
    const entries = ledger(
      ...[model, lock, evaluated, moved(0.5, 'validation', 'deployment')],
      ['criteria-locked', 0.4, { version: 2, changes }, 'account-pm'],
      moved(0.3, 'deployment', 'validation'),
      moved(0.2, 'validation', 'deployment'),
    );
    const policy = only({ check: 'criteria-met' });
    const moves = simulate(entries, policy, { criteria: [locked, stricter] });
    expect(moves.map(({ outcome }) => outcome)).toEqual(['allowed', 'refused']);
  });

  it('leaves out ways back, and asks the order of a skip', () => {
    const moves = simulate(
      ledger(moved(3, 'inception', 'experimentation'), moved(2, 'experimentation', 'data')),
    );
    expect(moves.map(({ outcome }) => outcome)).toEqual(['refused']);
    expect(moves[0]?.why).toContain('skips Data');
  });

  it('leaves out what stayed in its stage', () => {
    expect(simulate(ledger(moved(3, 'deployment', 'deployment')))).toEqual([]);
  });

  it.each([
    ['an evaluation', { evaluations: [] }],
    ['a version of the criteria', { criteria: [] }],
  ])('says that it does not know where %s of that time is gone', (_what, history) => {
    const entries = ledger(model, lock, evaluated, moved(0.5, 'validation', 'deployment'));
    expect(simulate(entries, starterPolicy, history)).toMatchObject([{ outcome: 'unknown' }]);
  });

  it('counts what regulated would have held back, with the reason', () => {
    const entries = ledger(model, lock, evaluated, moved(0.5, 'validation', 'deployment'));
    expect(simulate(entries, regulatedPolicy)).toMatchObject([
      { outcome: 'refused', why: 'Nobody has set the impact.' },
    ]);
  });
});

describe('what people decided, as it was', () => {
  const now = anItem(CRITERION, [run]);
  const basis = { ...boundTo(now), criteriaDigest: locked.digest };
  const approve = (days: number, id: string, who: string): Happening => [
    'approval-given',
    days,
    { id, stage: 'deployment', role: 'model-owner', comment: '', basis },
    who,
  ];
  const outcomes = (policy: Policy, ...happenings: Happening[]) =>
    simulate(ledger(model, lock, evaluated, ...happenings), policy).map(({ outcome }) => outcome);
  const out = moved(0.1, 'validation', 'deployment');
  const approvals = only({ check: 'approvals-complete', roles: ['model-owner'] });

  it('approvals count from when they were given until they were taken back, not by authors', () => {
    expect(outcomes(approvals, out)).toEqual(['refused']);
    expect(outcomes(approvals, approve(0.3, 'a', 'account-owner'), out)).toEqual(['allowed']);
    expect(outcomes(approvals, approve(0.3, 'a', 'account-ds'), out)).toEqual(['refused']);
    expect(
      outcomes(
        approvals,
        approve(0.3, 'a', 'account-owner'),
        ['approval-withdrawn', 0.2, { id: 'a' }, 'account-owner'],
        out,
      ),
    ).toEqual(['refused']);
  });

  it('waivers count once another person approved them, until they end or are revoked', () => {
    const { id, check, stage, reason, compensatingControl, tradeOff } = aWaiver({
      check: 'impact-tier-set',
    });
    const policy = only({ check: 'impact-tier-set' });
    const request = (ends: number): Happening => [
      'waiver-requested',
      0.5,
      { id, check, stage, reason, compensatingControl, tradeOff, expiresAt: daysAgo(ends) },
      'account-pm',
    ];
    const by = (who: string): Happening => ['waiver-approved', 0.4, { id }, who];
    expect(outcomes(policy, request(-1), out)).toEqual(['refused']);
    expect(outcomes(policy, request(-1), by('account-pm'), out)).toEqual(['refused']);
    expect(outcomes(policy, request(-1), by('account-risk'), out)).toEqual(['allowed']);
    expect(outcomes(policy, request(0.2), by('account-risk'), out)).toEqual(['refused']);
    expect(
      outcomes(
        policy,
        request(-1),
        by('account-risk'),
        ['waiver-revoked', 0.2, { id }, 'account-pm'],
        out,
      ),
    ).toEqual(['refused']);
  });

  it('challenges, impact, type', () => {
    const ask: Happening = [
      'challenge-asked',
      0.5,
      { id: 'c', criterionId: null, question: 'why ninety?' },
      'account-ds',
    ];
    const answer: Happening = ['challenge-answered', 0.4, { id: 'c', text: 'law' }, 'account-pm'];
    const challenges = only({ check: 'challenges-answered' });
    expect(outcomes(challenges, ask, out)).toEqual(['refused']);
    expect(outcomes(challenges, ask, answer, out)).toEqual(['allowed']);

    const low: Happening = ['impact-set', 0.5, { from: null, to: { impacts: [], tier: 'low' } }];
    const tiered = only({ check: 'slices-covered', tiers: ['high'] });
    expect(outcomes(tiered, out)).toEqual(['refused']);
    expect(outcomes(tiered, low, out)).toEqual(['allowed']);

    const agent: Happening = ['system-type-changed', 0.5, { from: null, to: 'agent' }];
    const typed = only({ check: 'slices-covered', systemTypes: ['agent'] });
    expect(outcomes(typed, out)).toEqual(['allowed']);
    expect(outcomes(typed, agent, out)).toEqual(['refused']);
  });

  it('is unknown where an entry has a form that nobody reads any more', () => {
    const broken: Happening = ['impact-set', 0.5, { to: { tier: 'enormous' } }];
    expect(outcomes(approvals, broken, out)).toEqual(['unknown']);
  });
});
