import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/contract/types';
import { newItem } from '../../../src/domain/item/item';
import type { LedgerFact } from '../../../src/ledger/catalogue';
import { emptyHead } from '../../../src/ledger/chain';
import { replayItem } from '../../../src/ledger/fold';
import { daysAgo } from '../../support/builders/builders';
import { ledgerBodies } from '../../support/builders/ledger-bodies';
import { anArtifact, aRisk, someData } from '../../support/builders/records-builders';

const empty = newItem({ id: '1', key: 'AI-1', projectId: '2' }, emptyHead);

const stored = (fact: Pick<LedgerEntry, 'kind' | 'body'>): LedgerEntry => ({
  ...{ issueId: '1', seq: 1, at: daysAgo(1), ...fact, previous: '', hash: '' },
  actor: { kind: 'person', accountId: 'pm' },
});

/** The records behind these facts. @throws where one of them cannot be read. */
const behind = (...facts: LedgerFact[]) => {
  const past = replayItem(empty, facts.map(stored), { criteria: [], evaluations: [] });
  if (!past.isComplete) throw new Error('a fact cannot be read');
  return past.item.records;
};

const offered = (id: string): LedgerFact => ({
  kind: 'handoff-offered',
  body: { ...ledgerBodies['handoff-offered'], id },
});
const set: LedgerFact = { kind: 'dependency-set', body: ledgerBodies['dependency-set'] };

describe('the records of an earlier day', () => {
  it('hold hand-offs with their answers; one that nobody answered gives way', () => {
    const { handoffs } = behind(offered('h1'), offered('h2'), {
      kind: 'handoff-answered',
      body: { id: 'h2', kind: 'data-model', accepted: true, note: '' },
    });
    expect(handoffs).toMatchObject([
      { id: 'h2', offeredAt: daysAgo(1), answer: { accepted: true, by: 'pm', at: daysAgo(1) } },
    ]);
  });

  it('hold data as it was set last, ready or not, and nothing that was removed', () => {
    const ready: LedgerFact = { kind: 'dependency-ready', body: ledgerBodies['dependency-ready'] };
    expect(behind(set, ready).dependencies).toMatchObject([{ ready: { by: 'pm' } }]);
    expect(behind(set, ready, set).dependencies).toMatchObject([{ ready: null }]);
    const removed: LedgerFact = {
      kind: 'dependency-removed',
      body: { id: 'd1', removed: someData(), reason: 'not needed' },
    };
    const none: LedgerFact = { kind: 'no-data-declared', body: { reason: 'a bought model' } };
    expect(behind(set, removed, none)).toMatchObject({
      dependencies: [],
      needsNoData: { reason: 'a bought model', by: 'pm' },
    });
    expect(behind(none, set).needsNoData).toBeNull();
  });

  it('hold documents, risks, safeguards, judge and the plan for its end', () => {
    const card = anArtifact('model-card');
    const risk = aRisk('standard');
    const asNew = { changes: [], isNew: true };
    const records = behind(
      { kind: 'artifact-set', body: { record: card, ...asNew } },
      { kind: 'artifact-set', body: { record: { ...card, version: '2.0' }, ...asNew } },
      { kind: 'risk-set', body: { record: risk, ...asNew } },
      { kind: 'risk-closed', body: { id: risk.id, title: risk.title, note: 'gone' } },
      { kind: 'safeguards-set', body: ledgerBodies['safeguards-set'] },
      { kind: 'judge-set', body: ledgerBodies['judge-set'] },
      { kind: 'decommission-planned', body: ledgerBodies['decommission-planned'] },
    );
    expect(records).toMatchObject({
      artifacts: [{ version: '2.0' }],
      risks: [{ closedAt: daysAgo(1) }],
      safeguards: { ...ledgerBodies['safeguards-set'].to, setBy: 'pm' },
      judge: { kappa: 0.7, setAt: daysAgo(1) },
      decommission: { successor: 'none, the product ends' },
    });
    const removed: LedgerFact = {
      kind: 'artifact-removed',
      body: { id: card.id, removed: card, reason: 'wrong' },
    };
    const added: LedgerFact = { kind: 'artifact-set', body: { record: card, ...asNew } };
    expect(behind(added, removed).artifacts).toEqual([]);
  });

  it('are not known whole where an entry is of another form or of a later version', () => {
    const history = { criteria: [], evaluations: [] };
    const isComplete = (entry: LedgerEntry): boolean =>
      replayItem(empty, [entry], history).isComplete;
    expect(isComplete(stored({ kind: 'artifact-set', body: { id: 'x' } }))).toBe(false);
    expect(isComplete(stored({ kind: 'teleported', body: {} }))).toBe(false);
    const demo = stored({ kind: 'demo-marked', body: { note: 'shown' } });
    expect(isComplete(demo)).toBe(true);
    expect(replayItem(empty, [demo], history).item.records).toEqual(empty.records);
  });

  it('are not known whole where an entry cannot be read, though its kind changes nothing', () => {
    const unread = stored({ kind: 'demo-marked', body: { id: 'x' } });
    const { isComplete } = replayItem(empty, [unread], { criteria: [], evaluations: [] });
    expect(isComplete).toBe(false);
  });
});
