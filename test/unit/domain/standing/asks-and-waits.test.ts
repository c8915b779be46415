import { describe, expect, it } from 'vitest';
import type { CheckResult, GateDecision, Role, Step } from '../../../../src/contract/types';
import type { Item } from '../../../../src/domain/item/item';
import { gateStep } from '../../../../src/domain/standing/gate-step';
import { asksOf, openSteps, waitsFor } from '../../../../src/domain/standing/standing';
import { forViewer, type OpenStep, type Whose } from '../../../../src/domain/standing/step';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { aChallenge, aFinding, aWaiver } from '../../../support/builders/governance-builders';
import { aDecision, aPlan, watching } from '../../../support/builders/monitoring-builders';
import {
  aHandoff,
  aReview,
  aSheet,
  keeping,
  someData,
} from '../../../support/builders/records-builders';
import { standingInput, viewer } from './stand';

const kindsOf = (item: Item): Step['kind'][] =>
  openSteps(standingInput(item)).map(({ kind }) => kind);

/** An item that asks for all that an item without approvals can. */
const asking = (): Item =>
  keeping(
    {
      sheets: [aSheet('model-card', { reviewBy: daysAgo(1) })],
      ...{ handoffs: [aHandoff()], dependencies: [someData()] },
    },
    {
      findings: [aFinding({ accountId: 'ds' })],
      challenges: [aChallenge({ id: 'later' }), aChallenge({ id: 'first', askedAt: daysAgo(3) })],
      proposal: {
        ...{ text: 'accuracy >= 85%', reason: 'The data is harder.' },
        ...{ proposedBy: 'ds', proposedAt: daysAgo(2) },
      },
      tierRequest: {
        ...{ impacts: [], tier: 'low', reason: 'two people use it' },
        ...{ requestedBy: 'ds', requestedAt: daysAgo(1) },
      },
      waivers: [
        aWaiver({ expiresAt: daysAgo(-3) }),
        aWaiver({ id: 'waiver-2', approvedBy: null, approvedAt: null, requestedBy: 'ds' }),
      ],
      monitoring: watching({
        ...{ plan: aPlan(), owedSince: daysAgo(20), decisions: [aDecision({ decider: 'pm' })] },
        reviews: [aReview('risk', 'r')],
        incidents: [
          {
            ...{ id: 'i1', kind: 'serious', awareAt: daysAgo(2), dueAt: daysAgo(-13) },
            ...{ description: 'a claim was refused', openedBy: 'pm', openedAt: daysAgo(2) },
            ...{ report: null, closed: null },
          },
        ],
      }),
    },
  );

describe('everything that an item asks for', () => {
  it('stands by what hurts most, with the gate before what can wait a day', () => {
    expect(kindsOf(asking())).toEqual([
      ...['incident', 'retrain', 'finding', 'overdue', 'challenge', 'challenge', 'criteria'],
      ...['tier', 'waiver-request', 'gate', 'waiver-ending', 'handoff', 'data', 'review'],
      'artifact',
    ]);
  });

  it('stands by what waits longest where it is of one kind', () => {
    const steps = openSteps(standingInput(asking())).filter(({ kind }) => kind === 'challenge');
    expect(steps.map(({ ref }) => ref)).toEqual(['first', 'later']);
  });

  it('is told to the report by kind, person and dates, without the gate', () => {
    const asks = asksOf(openSteps(standingInput(asking())));
    expect(asks).toHaveLength(14);
    expect(asks.slice(0, 3)).toEqual([
      { kind: 'incident', who: null, since: daysAgo(2), due: daysAgo(-13) },
      { kind: 'retrain', who: 'pm', since: daysAgo(1), due: daysAgo(-4) },
      { kind: 'finding', who: null, since: daysAgo(1), due: null },
    ]);
  });
});

const aStep = (whose: Whose, kind: Step['kind'] = 'challenge'): OpenStep => ({
  ...{ kind, ref: null, place: 'challenge', title: '', why: '', next: '', whose },
  ...{ whoElse: null, since: daysAgo(1), due: null },
});

const butFor = (...accounts: string[]): Whose => ({ kind: 'editors', butFor: accounts });

describe('whom an item waits for', () => {
  const nobody = (): string[] => [];
  const waits = (
    steps: OpenStep[],
    holders: (role: Role) => string[] = nobody,
    item = anItem(''),
  ) => waitsFor(item, steps, holders);

  it('are those who are named, each once', () => {
    const person = aStep({ kind: 'person', accountId: 'pm' });
    expect(waits([person, person])).toEqual({ accounts: ['pm'], kinds: [], barred: [] });
  });

  it('are those who hold a role by name and are no author', () => {
    const roles: Whose = { kind: 'roles', roles: ['risk', 'model-owner'] };
    const holders = (role: Role): string[] =>
      role === 'risk' ? ['r1', 'author'] : role === 'model-owner' ? ['m1', 'r1'] : ['other'];
    expect(waits([aStep(roles)], holders, anItem('', [], { writers: ['author'] }))).toEqual({
      ...{ accounts: ['r1', 'm1'], kinds: [], barred: [] },
    });
  });

  it('are whoever may edit, by the kinds of what they can do, the gravest first', () => {
    const steps = [
      ...[aStep(butFor(), 'review'), aStep(butFor('ds'), 'finding'), aStep(butFor(), 'review')],
      aStep({ kind: 'administrators' }, 'retrain'),
    ];
    expect(waits(steps)).toEqual({ accounts: [], kinds: ['finding', 'review'], barred: [] });
  });

  it('are not those who may do none of it', () => {
    const barred = (...all: Whose[]) => waits(all.map((whose) => aStep(whose))).barred;
    expect(barred(butFor('ds', 'pm', 'ds'), butFor('pm', 'ds', 'x'))).toEqual(['ds', 'pm']);
    expect(barred(butFor('ds', 'pm'), butFor('pm'))).toEqual(['pm']);
    expect(barred(butFor('ds'), butFor())).toEqual([]);
    expect(barred({ kind: 'administrators' })).toEqual([]);
    // What waits for a person by name is for nobody else, and lets nobody in.
    const named: Whose = { kind: 'person', accountId: 'x' };
    expect(barred(named, butFor('ds'), named)).toEqual(['ds']);
  });

  it('are not asked for what the gate lacks: the gate says that', () => {
    expect(
      waits([aStep(butFor('ds'), 'gate'), aStep({ kind: 'person', accountId: 'x' }, 'gate')]),
    ).toEqual({ accounts: [], kinds: [], barred: [] });
  });
});

describe('a step', () => {
  it.each([
    ['the person who is named', { kind: 'person', accountId: 'pm' }, {}, true],
    ['another person', { kind: 'person', accountId: 'ds' }, {}, false],
    [
      'who holds one of its roles',
      { kind: 'roles', roles: ['risk', 'model-owner'] },
      { approvesAs: ['model-owner'] },
      true,
    ],
    [
      'who holds another role',
      { kind: 'roles', roles: ['risk'] },
      { approvesAs: ['approver'] },
      false,
    ],
    ['who may edit', { kind: 'editors', butFor: ['ds'] }, {}, true],
    ['who may edit and is barred', { kind: 'editors', butFor: ['ds', 'pm'] }, {}, false],
    ['who may not edit', { kind: 'editors', butFor: [] }, { edit: false }, false],
    ['who administers', { kind: 'administrators' }, { administer: true }, true],
    ['who does not administer', { kind: 'administrators' }, {}, false],
  ] as [string, Whose, Parameters<typeof viewer>[0], boolean][])(
    'can be done or not by %s',
    (_who, whose, over, mine) => {
      expect(forViewer(aStep(whose), viewer(over)).mine).toBe(mine);
    },
  );

  it('names the person, and nobody where nobody in particular is waited for', () => {
    expect(forViewer(aStep({ kind: 'person', accountId: 'ds' }), viewer()).who).toEqual(['ds']);
    expect(forViewer(aStep({ kind: 'administrators' }), viewer()).who).toEqual([]);
    expect(forViewer(aStep(butFor('ds')), viewer())).not.toHaveProperty('whose');
  });
});

describe('what the next gate lacks', () => {
  const item = anItem('', [], { stageSince: daysAgo(8) });
  const check = (id: string, over: Partial<CheckResult> = {}): CheckResult => ({
    ...{ id, title: id, state: 'unmet', observed: '', needed: '', next: `Mend ${id}.` },
    ...{ who: `whoever mends ${id}`, controls: [], ...over },
  });
  const lacks = (
    checks: CheckResult[],
    next = '',
    decision: GateDecision['decision'] = 'refuse',
  ) => {
    const { gate } = standingInput(item);
    if (gate === null) throw new Error('no gate ahead');
    return gateStep({ gate: { ...gate, decision, checks, next, why: 'It is held.' }, item });
  };

  it('is told as one step: the check whose answer the gate tells', () => {
    const checks = [check('criteria-met'), check('impact-tier-set'), check('evidence-fresh')];
    expect(lacks(checks, 'Mend impact-tier-set.')).toEqual([
      {
        ...{ kind: 'gate', ref: 'impact-tier-set', place: 'model', due: null },
        ...{ title: 'Deployment gate: held', why: 'It is held.', next: 'Mend impact-tier-set.' },
        ...{ whose: { kind: 'editors', butFor: [] }, whoElse: 'whoever mends impact-tier-set' },
        since: daysAgo(8),
      },
    ]);
  });

  it('is its first open check where the gate tells of none by name', () => {
    const met = check('criteria-defined', { state: 'met', next: '' });
    const of = (...checks: CheckResult[]) => lacks([met, ...checks], '')[0]?.ref;
    expect(of(check('evidence-fresh'), check('criteria-met'))).toBe('evidence-fresh');
    expect(of(check('criteria-met', { state: 'inconclusive' }))).toBe('criteria-met');
    for (const state of ['waived', 'not-applicable'] as const) {
      expect(of(check('evidence-fresh', { state }), check('criteria-met'))).toBe('criteria-met');
    }
  });

  it('leads to where the check is worked on, else to the checks', () => {
    const placeOf = (id: string) => lacks([check(id)])[0]?.place;
    expect(placeOf('criteria-defined')).toBe('criteria');
    expect(placeOf('evidence-present')).toBe('evidence');
    expect(placeOf('monitoring-plan-complete')).toBe('monitoring');
    expect(placeOf('handoff-accepted')).toBe('record');
    expect(placeOf('challenges-answered')).toBe('challenge');
    expect(placeOf('drift-within-limits')).toBe('checks');
  });

  it('is nothing where only approvals are missing, which are asked for by themselves', () => {
    const approvals = ['approvals-complete', 'approval-current'].map((id) => check(id));
    expect(lacks(approvals)).toEqual([]);
    expect(lacks([...approvals, check('evidence-fresh')])).toHaveLength(1);
  });

  it('is nothing where the gate is open, or there is none', () => {
    expect(lacks([check('evidence-fresh')], '', 'allow')).toEqual([]);
    expect(lacks([])).toEqual([]);
    expect(gateStep({ gate: null, item })).toEqual([]);
  });
});
