import { describe, expect, it } from 'vitest';
import type { CheckState, ItemView } from '../../../../src/contract/types';
import { daysAgo, someLocked } from '../../../support/builders/builders';
import { aWaiver } from '../../../support/builders/governance-builders';
import { aShownGate, noGovernance } from '../../../support/builders/item-view';
import { linesUnder, missed, open, proven, saidUnder, unmeasured } from './sections';

const TRADED =
  'What are we trading off by shipping this version rather than waiting another sprint?';
const WAITING = 'What waiting would bring';
const CHANGED = 'What changed in the criteria';

const lock = { draft: null, locked: someLocked('accuracy >= 90% @95%') };
const locked = { criteria: { ...lock, draftFindings: [], draftPlans: [] } };

const aCheck = (state: CheckState) => ({
  ...{ id: state, title: `Check that is ${state}`, state, observed: 'Nobody has looked' },
  ...{ needed: '', next: '', who: '', controls: [] },
});

const waivers = [
  { ...aWaiver({ check: 'evidence-fresh' }), inForce: true, expired: false },
  { ...aWaiver({ check: 'reviews-done' }), inForce: false, expired: true },
];
const excepted = { governance: { ...noGovernance, waivers } };

type TradeOff = ItemView['records']['tradeOffs'][number];
const trading = (decision: TradeOff['decision'] = null, decider = 'pm') => ({
  records: {
    tradeOffs: [
      {
        ...{ id: 't', stage: 'deployment', gain: 'Claims are paid in May', cost: 'Two complaints' },
        ...{ waiting: '300 more labels', decider, by: 'ds', at: daysAgo(2), decision },
        mayDecide: false,
      },
    ],
  },
});
const decided = (choice: 'go-on' | 'wait') =>
  trading({ choice, note: '', by: 'pm', at: daysAgo(1) });

describe('what a sprint trades off by shipping now', () => {
  it('is first each criterion that is not proven, with the run of its number', () => {
    const nextGate = aShownGate({ criteria: [proven, missed, open, unmeasured] });
    const told = [
      ...[
        { word: 'Not met', one: missed },
        { word: 'Not decided', one: open },
      ],
      { word: 'No evidence', one: unmeasured },
    ].map(({ word, one: { line, sentence, evidence } }) => ({
      ...{ text: `${word}: ${line}. ${sentence}`, run: evidence?.digest ?? null },
    }));
    expect(linesUnder('sprint-review', TRADED, { nextGate })).toEqual(told);
  });

  it('is what the gate asks for and is not there, not what it lets pass or leaves open', () => {
    const states = ['met', 'unmet', 'inconclusive', 'not-applicable', 'waived'] as const;
    const nextGate = aShownGate({ checks: states.map(aCheck) });
    expect(saidUnder('sprint-review', TRADED, { nextGate })).toEqual([
      'Not there yet: Check that is unmet. Nobody has looked.',
    ]);
  });

  it('is what an exception in force was weighed against', () => {
    expect(saidUnder('sprint-review', TRADED, excepted)).toEqual([
      'By exception: Evidence is recent enough. Won by going on now: customers get it in May. Cost: two more complaints a week. Decided by steering committee.',
    ]);
  });

  it.each([
    [trading(), 'Maria Okafor decides.'],
    [trading(null, 'gone'), 'somebody decides.'],
    [decided('go-on'), 'Maria Okafor decided to go on on 19 Nov 2026.'],
    [decided('wait'), 'Maria Okafor decided to wait on 19 Nov 2026.'],
  ])('is a trade-off on record with who decides it: %#', (about, who) => {
    expect(saidUnder('sprint-review', TRADED, about)).toEqual([
      `Won by going on now: Claims are paid in May. Cost: Two complaints. ${who}`,
    ]);
  });

  it('is nothing by the records only where criteria are locked and all of it holds', () => {
    const nextGate = aShownGate({ criteria: [proven], checks: [aCheck('met')] });
    expect(saidUnder('sprint-review', TRADED, { nextGate, ...locked })).toEqual([
      'By the records nothing: what is asked holds, and no exception is in force.',
    ]);
    expect(saidUnder('sprint-review', TRADED, { nextGate: null })).toEqual([
      'Nobody can say: no criteria are locked.',
    ]);
  });
});

describe('what waiting would bring', () => {
  it('is what is next for each criterion that is not proven, by its group', () => {
    const quiet = { ...open, next: '' };
    const nextGate = aShownGate({
      criteria: [{ ...proven, next: 'Keep it' }, missed, quiet, { ...unmeasured, next: 'Run it' }],
    });
    expect(linesUnder('sprint-review', WAITING, { nextGate })).toEqual([
      { text: `recall (age>60): ${missed.next}`, run: missed.evidence?.digest },
      { text: 'precision: Run it.', run: null },
    ]);
    expect(missed.next).not.toBe('');
  });

  it('is what exceptions in force and trade-offs say of it', () => {
    expect(saidUnder('sprint-review', WAITING, { ...excepted, ...trading() })).toEqual([
      'Evidence is recent enough: one more sprint of labels.',
      'One more sprint: 300 more labels.',
    ]);
  });

  it('has no heading where nobody knows of anything', () => {
    expect(saidUnder('sprint-review', WAITING, { nextGate: null })).toBeUndefined();
  });
});

describe('what changed in the criteria', () => {
  type Version = ItemView['governance']['scopeChanges'][number];
  const aVersion = (version: number, more: Partial<Version> = {}): Version => ({
    ...{ version, lockedAt: daysAgo(20 - version), lockedBy: 'pm', approvedBy: null },
    ...{ reason: null, changes: [], afterDemo: null },
    ...more,
  });
  const under = (...scopeChanges: Version[]) =>
    saidUnder('sprint-review', CHANGED, { governance: { ...noGovernance, scopeChanges } });

  it('is the newest version with its reason, and each change by its group', () => {
    const changes: Version['changes'] = [
      {
        ...{ kind: 'loosened', metric: 'recall', slice: 'age>60', before: null, after: null },
        details: ['target 90% → 85%', 'n 300 → 200'],
      },
      { kind: 'removed', metric: 'auc', slice: null, before: null, after: null, details: [] },
    ];
    const newest = aVersion(2, { reason: 'Labels are late', changes });
    expect(under(aVersion(1), aVersion(1), newest)).toEqual([
      // Eighteen days before 20 Nov 2026.
      'Version 2 of 2 Nov 2026. Labels are late.',
      'loosened: recall (age>60), target 90% → 85%, n 300 → 200.',
      'removed: auc.',
    ]);
  });

  it('takes a draft that was saved after a demo for no version in force', () => {
    expect(under(aVersion(1), aVersion(2, { isDraft: true }))).toEqual([
      'Draft of version 2, saved on 2 Nov 2026.',
    ]);
  });

  it('has no heading before there is a second version', () => {
    expect(under()).toBeUndefined();
  });
});

describe('what a sprint shows', () => {
  it('is the model and each criterion', () => {
    const nextGate = aShownGate({ criteria: [proven] });
    const model = { name: 'ClaimsNet', version: '1.4.0' };
    expect(saidUnder('sprint-review', 'What we show', { nextGate, model })).toEqual([
      'Model ClaimsNet, version 1.4.0.',
      `Proven: ${proven.line}. ${proven.sentence}`,
    ]);
  });
});
