import { describe, expect, it } from 'vitest';
import type { Budget } from '../../../../src/contract/types';
import { aBudget } from '../../../support/builders/budget-builders';
import {
  aCount,
  anEvaluation,
  anItem,
  daysAgo,
  someLocked,
} from '../../../support/builders/builders';
import { appliedTo, toldOf, WRITTEN } from '../../../support/builders/ledger-entries';

const digest = 'c'.repeat(64);
const request = (askedBy: string): NonNullable<Budget['request']> => ({
  ...{ id: 'n1', dataset: digest, reason: 'a fresh quarter of claims', askedBy },
  ...{ plan: { kind: 'equal', looks: 2 }, askedAt: daysAgo(3) },
});

const accuracy = aBudget('accuracy >= 90%', { id: 'b1', looked: 2, spent: 1 });
const recall = aBudget('recall >= 80%', { id: 'b2', looked: 1, spent: 1 });
const item = anItem('accuracy >= 90%', [], { budgets: [accuracy, recall] });

/** The item with another first budget, and all else as it was. */
const with1 = (part: Partial<Budget>) => ({ ...item, budgets: [{ ...accuracy, ...part }, recall] });

describe('criteria in words', () => {
  it('tells a version of one line', () => {
    expect(toldOf('criteria-locked', { version: 1, text: 'a >= 1' })).toEqual({
      sentence: 'PM locked version 1 of the criteria',
      details: ['a >= 1'],
    });
  });

  it('tells proposals and what came of them', () => {
    expect(toldOf('criteria-proposed')).toEqual({
      sentence: 'PM proposed a new version of the criteria',
      details: ['the target was a guess'],
    });
    expect(toldOf('criteria-rejected')).toEqual({
      sentence: 'PM turned the proposed criteria down',
      details: [],
    });
  });

  it('tells what of a draft is another since its demo, by the line that stands now or the metric', () => {
    const line = { metric: 'recall', slice: null, details: [] };
    const changes = [
      { ...line, kind: 'added' as const, before: null, after: 'recall >= 80%' },
      { ...line, kind: 'changed' as const, before: 'recall >= 80%', after: 'recall >= 70%' },
      { ...line, kind: 'removed' as const, before: 'recall >= 70%', after: null },
      { ...line, kind: 'changed' as const, before: null, after: null },
    ];
    expect(toldOf('draft-changed-after-demo', { changes })).toEqual({
      sentence: 'PM changed the draft of the criteria after the demo of 18 Nov 2026',
      details: [
        ...['added: recall >= 80%', 'changed: recall >= 70%', 'removed: recall >= 70%'],
        'changed: recall',
      ],
    });
  });

  it.each([
    ['fixed', 'sample size fixed before'],
    ['always-valid', 'bounds that hold at every look'],
  ] as const)('tells the rule %s of earlier versions', (rule, words) => {
    expect(toldOf('looks-declared', { rule })).toEqual({
      sentence: `PM declared the looks at the data: ${words}`,
      details: [],
    });
  });

  it.each([
    [null, 'as it is by default'],
    [{ kind: 'equal', looks: 3 }, '3 equal looks'],
    [{ kind: 'equal', looks: 1 }, '1 equal look'],
    [{ kind: 'last-80', looks: 4 }, '4 looks at a growing sample, the last with 80% of it'],
  ] as const)('tells the plan %j', (plan, words) => {
    expect(toldOf('budget-planned', { plan, slice: 'age>60' })).toEqual({
      sentence: `PM dealt the error budget of accuracy (age>60): ${words}`,
      details: [],
    });
  });

  it('tells of a renewal from the question to its end', () => {
    expect(toldOf('renewal-asked')).toEqual({
      sentence: 'PM asked to renew the error budget of accuracy on the data set cccccccccccc…',
      details: ['a fresh quarter of claims'],
    });
    expect(toldOf('renewal-granted', { slice: 'age>60' })).toEqual({
      sentence:
        'PM renewed the error budget of accuracy (age>60) on the data set cccccccccccc…, which no run had used',
      details: [],
    });
    expect(toldOf('renewal-withdrawn')).toEqual({
      sentence: 'PM took back the request to renew the error budget of accuracy',
      details: [],
    });
  });

  it('tells of challenges and their answers', () => {
    expect(toldOf('challenge-asked')).toEqual({
      sentence: 'PM challenged a criterion',
      details: ['Who chose the samples?'],
    });
    expect(toldOf('challenge-answered')).toEqual({
      sentence: 'PM answered a challenge',
      details: ['The claims team did.'],
    });
  });
});

describe('an item behind an entry about criteria', () => {
  it('holds the version that was locked, with the runs that are known', () => {
    const before = anItem('');
    const criteria = [
      someLocked('accuracy >= 90%'),
      { ...someLocked('recall >= 80%'), version: 2 },
    ];
    const run = anEvaluation([aCount('recall', 990, 1000)], {
      ...{ startedAt: daysAgo(9), finishedAt: daysAgo(9), recordedAt: daysAgo(9) },
    });
    const after = appliedTo(before, 'criteria-locked', { version: 2 }, { criteria, runs: [run] });
    expect(after?.locked).toEqual(criteria[1]);
    expect(after?.budgets.map(({ metric }) => metric)).toEqual(['recall']);
    expect(after?.latest).toMatchObject([{ digest: run.digest, prior: true }]);
    expect(appliedTo(before, 'criteria-locked', { version: 3 }, { criteria })).toBeNull();
  });

  it('deals only the budget that is meant', () => {
    const plan = { kind: 'last-80' as const, looks: 4 };
    expect(appliedTo(item, 'budget-planned', { plan })).toEqual(with1({ plan }));
    expect(appliedTo(item, 'budget-planned', { id: 'b9', plan })).toEqual(item);
  });

  it('asks to renew only the budget that is meant, and takes it back', () => {
    const asked = with1({ request: request('ds') });
    expect(appliedTo(item, 'renewal-asked', { request: request('ds') })).toEqual(asked);
    expect(appliedTo(asked, 'renewal-withdrawn')).toEqual(item);
    expect(appliedTo(asked, 'renewal-withdrawn', { budget: 'b2' })).toEqual(asked);
  });

  it('begins the budget anew where another person grants it', () => {
    const { plan, dataset, reason } = request('ds');
    expect(appliedTo(with1({ request: request('ds') }), 'renewal-granted')).toEqual(
      with1({
        ...{ sha256: digest, plan, looked: 0, spent: 0, request: null },
        renewals: [{ dataset, reason, plan, askedBy: 'ds', grantedBy: 'pm', at: WRITTEN.at }],
      }),
    );
  });

  it('does not begin it anew for who asked for it', () => {
    const asked = with1({ request: request('pm') });
    expect(appliedTo(asked, 'renewal-granted')).toEqual(asked);
  });

  it('is asked and answered only what was', () => {
    const asked = appliedTo(item, 'challenge-asked', { criterionId: 'x' });
    const challenge = { id: 'q1', criterionId: 'x', question: 'Who chose the samples?' };
    const open = { ...challenge, askedBy: 'pm', askedAt: WRITTEN.at, answer: null };
    const other = { ...open, id: 'q0' };
    expect(asked).toEqual({ ...item, challenges: [open] });
    expect(appliedTo({ ...item, challenges: [other, open] }, 'challenge-answered')).toEqual({
      ...item,
      challenges: [other, { ...open, answer: { text: 'The claims team did.', ...WRITTEN } }],
    });
  });

  it('is what it was where nothing came into force', () => {
    for (const kind of ['criteria-proposed', 'criteria-rejected', 'looks-declared'] as const) {
      expect(appliedTo(item, kind), kind).toEqual(item);
    }
  });
});
