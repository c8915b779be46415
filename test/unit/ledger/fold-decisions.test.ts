import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/contract/types';
import { newItem } from '../../../src/domain/item/item';
import type { LedgerFact } from '../../../src/ledger/catalogue';
import { emptyHead } from '../../../src/ledger/chain';
import { replayItem } from '../../../src/ledger/fold';
import { aCount, anEvaluation, daysAgo, someLocked } from '../../support/builders/builders';
import { ledgerBodies } from '../../support/builders/ledger-bodies';
import { anEntry } from '../../support/builders/ledger-entries';
import { aRisk, someData } from '../../support/builders/records-builders';

const empty = newItem({ id: '1', key: 'AI-1', projectId: '2' }, emptyHead);
const at = daysAgo(1);

const stored = (fact: LedgerFact, actor?: LedgerEntry['actor']): LedgerEntry => ({
  ...{ issueId: '1', seq: 1, at, ...fact, previous: '', hash: '' },
  actor: actor ?? { kind: 'person', accountId: 'pm' },
});

const locked = [someLocked('accuracy >= 90%', daysAgo(7))];

const past = (...facts: LedgerFact[]) =>
  replayItem(
    empty,
    facts.map((fact) => stored(fact)),
    { criteria: locked, evaluations: [] },
  );

const asked = (id: string): LedgerFact => ({
  kind: 'challenge-asked',
  body: { ...ledgerBodies['challenge-asked'], id },
});
const approved = (id: string): LedgerFact => ({
  kind: 'approval-given',
  body: { ...ledgerBodies['approval-given'], id },
});
const requested = (id: string): LedgerFact => ({
  kind: 'waiver-requested',
  body: { ...ledgerBodies['waiver-requested'], id },
});
const offered = (id: string, kind: 'data-model' | 'model-application'): LedgerFact => ({
  kind: 'handoff-offered',
  body: { ...ledgerBodies['handoff-offered'], id, kind },
});
const data = (id: string, name = id): LedgerFact => ({
  kind: 'dependency-set',
  body: { record: someData({ id, name }), changes: [], isNew: true },
});
describe('an item made anew from its ledger', () => {
  it('answers only the challenge that was answered', () => {
    const { item } = past(asked('q1'), asked('q2'), {
      kind: 'challenge-answered',
      body: { id: 'q2', text: 'the law asks for it' },
    });
    expect(item.challenges).toEqual([
      expect.objectContaining({ id: 'q1', askedBy: 'pm', askedAt: at, answer: null }),
      expect.objectContaining({
        id: 'q2',
        question: 'Who chose the samples?',
        answer: { text: 'the law asks for it', by: 'pm', at },
      }),
    ]);
  });

  it('takes back only the approval that was withdrawn', () => {
    const { item } = past(approved('a1'), approved('a2'), {
      kind: 'approval-withdrawn',
      body: { ...ledgerBodies['approval-withdrawn'], id: 'a1' },
    });
    expect(item.approvals).toMatchObject([{ id: 'a2', accountId: 'pm', at }]);
  });

  it('approves and ends only the waiver that was meant', () => {
    const of = (id: string) => ({ ...ledgerBodies['waiver-approved'], id });
    const { item } = past(
      requested('w1'),
      requested('w2'),
      { kind: 'waiver-approved', body: of('w2') },
      { kind: 'waiver-revoked', body: of('w2') },
    );
    expect(item.waivers).toMatchObject([
      { id: 'w1', approvedBy: null, revokedBy: null },
      { id: 'w2', check: 'evidence-fresh', approvedBy: 'pm', revokedBy: 'pm', revokedAt: at },
    ]);
  });

  it('keeps the plan with who made it, and all else of the monitoring', () => {
    const body = ledgerBodies['monitoring-planned'];
    const { item } = past({ kind: 'monitoring-planned', body });
    expect(item.monitoring).toEqual({
      ...empty.monitoring,
      plan: { ...body.plan, setBy: 'pm', setAt: at },
    });
  });

  it('changes, closes and removes only the record that was meant', () => {
    const { dependencies } = past(data('d1'), data('d2'), data('d2', 'newer'), {
      kind: 'dependency-ready',
      body: { id: 'd2', name: 'newer', ready: true },
    }).item.records;
    expect(dependencies).toMatchObject([
      { id: 'd1', ready: null },
      { id: 'd2', name: 'newer', ready: { by: 'pm', at } },
    ]);
    const body = { id: 'd1', removed: someData({ id: 'd1' }), reason: 'not needed' };
    const left = past(data('d1'), data('d2'), { kind: 'dependency-removed', body });
    expect(left.item.records.dependencies).toMatchObject([{ id: 'd2' }]);
    const risk = (id: string): LedgerFact => ({
      kind: 'risk-set',
      body: { record: aRisk('standard', { id }), changes: [], isNew: true },
    });
    const closed = past(risk('r1'), risk('r2'), {
      kind: 'risk-closed',
      body: { id: 'r1', title: 'a risk', note: 'gone' },
    });
    expect(closed.item.records.risks).toMatchObject([
      { id: 'r1', closedAt: at },
      { id: 'r2', closedAt: null },
    ]);
  });

  it('replaces an unanswered hand-off of its own kind, and no other', () => {
    const answered: LedgerFact = {
      kind: 'handoff-answered',
      body: { id: 'h1', kind: 'data-model', accepted: false, note: 'no labels' },
    };
    const ids = (...facts: LedgerFact[]): string[] =>
      past(...facts).item.records.handoffs.map(({ id }) => id);
    expect(ids(offered('h1', 'data-model'), offered('h2', 'model-application'))).toEqual([
      'h1',
      'h2',
    ]);
    expect(ids(offered('h1', 'data-model'), offered('h2', 'data-model'))).toEqual(['h2']);
    expect(ids(offered('h1', 'data-model'), answered, offered('h2', 'data-model'))).toEqual([
      'h1',
      'h2',
    ]);
  });

  it('names nobody where the app did it', () => {
    const fact: LedgerFact = { kind: 'no-data-declared', body: { reason: 'a bought model' } };
    const { item } = replayItem(empty, [stored(fact, { kind: 'app' })], {
      ...{ criteria: [], evaluations: [] },
    });
    expect(item.records.needsNoData?.by).toBe('');
  });

  it('is whole without any run, and has a gap where a run is gone', () => {
    expect(past(asked('q1')).isComplete).toBe(true);
    const body = ledgerBodies['evaluation-recorded'];
    expect(past({ kind: 'evaluation-recorded', body }).isComplete).toBe(false);
  });
});

describe('an item made anew with its runs', () => {
  const measured = (successes: number, day: number) =>
    anEvaluation([aCount('accuracy', successes, 1000)], {
      ...{ startedAt: daysAgo(day), finishedAt: daysAgo(day), recordedAt: daysAgo(day) },
    });
  const [first, second] = [measured(900, 4), measured(990, 3)];
  const recorded = ({ digest }: typeof first) => anEntry('evaluation-recorded', { digest });
  const replay = (...entries: LedgerEntry[]) =>
    replayItem(empty, entries, { criteria: locked, evaluations: [second, first] });

  it('looks at each run when its entry comes, and at none that has no entry', () => {
    const { item, isComplete } = replay(
      anEntry('criteria-locked', { version: 1 }),
      recorded(first),
    );
    expect(isComplete).toBe(true);
    expect(item.latest).toMatchObject([{ digest: first.digest, prior: false }]);
    expect(item.budgets).toMatchObject([{ looked: 1, spent: 1 }]);
  });

  it('holds runs from before the lock against it, and shows the newest', () => {
    const { item } = replay(
      recorded(first),
      recorded(second),
      anEntry('criteria-locked', { version: 1 }),
    );
    expect(item.latest).toMatchObject([{ digest: second.digest, prior: true }]);
    expect(item.budgets).toMatchObject([{ looked: 0, spent: 0 }]);
  });
});
