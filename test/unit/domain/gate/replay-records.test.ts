import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../../src/contract/types';
import { replayRecords } from '../../../../src/domain/gate/replay-records';
import { noRecords } from '../../../../src/domain/item/item';
import { daysAgo } from '../../../support/builders';
import { anArtifact, aRisk, safeguards, someData } from '../../../support/records-builders';

const entry = (kind: LedgerEntry['kind'], body: LedgerEntry['body']): LedgerEntry => ({
  ...{ issueId: '1', seq: 1, at: daysAgo(1), kind, body, previous: '', hash: '' },
  actor: { kind: 'person', accountId: 'pm' },
});

/** The records behind these entries. @throws where one of them cannot be read. */
const behind = (...entries: LedgerEntry[]) =>
  entries.reduce((records, one) => {
    const next = replayRecords(records, one);
    if (next === null) throw new Error(`unreadable: ${one.kind}`);
    return next;
  }, noRecords());

const offered = (id: string) =>
  entry('handoff-offered', {
    ...{ id, kind: 'data-model', giver: 'ds', receiver: 'dev' },
    ...{ acceptance: 'labels checked', did: 'offered it' },
  });

describe('the records of an earlier day', () => {
  it('hold hand-offs with their answers; one that nobody answered gives way', () => {
    const { handoffs } = behind(
      offered('h1'),
      offered('h2'),
      entry('handoff-answered', { id: 'h2', accepted: true, note: '' }),
    );
    expect(handoffs).toMatchObject([
      { id: 'h2', offeredAt: daysAgo(1), answer: { accepted: true, by: 'pm', at: daysAgo(1) } },
    ]);
  });

  it('hold data as it was set last, ready or not, and nothing that was removed', () => {
    const set = entry('dependency-set', { record: someData() });
    const ready = entry('dependency-ready', { id: 'd1', ready: true });
    expect(behind(set, ready).dependencies).toMatchObject([{ ready: { by: 'pm' } }]);
    expect(behind(set, ready, set).dependencies).toMatchObject([{ ready: null }]);
    const removed = entry('dependency-removed', { id: 'd1', reason: 'not needed' });
    const none = entry('dependency-set', { reason: 'a bought model', did: 'declared' });
    expect(behind(set, removed, none)).toMatchObject({
      dependencies: [],
      needsNoData: { reason: 'a bought model', by: 'pm' },
    });
    expect(behind(none, set).needsNoData).toBeNull();
  });

  it('hold documents, risks, safeguards, judge and the plan for its end', () => {
    const card = anArtifact('model-card');
    const risk = aRisk('standard');
    const { autonomy, killSwitch, escalation, tools } = safeguards;
    const to = { autonomy, killSwitch, escalation, tools };
    const records = behind(
      entry('artifact-set', { record: card }),
      entry('artifact-set', { record: { ...card, version: '2.0' } }),
      entry('risk-set', { record: risk }),
      entry('risk-closed', { id: risk.id, note: 'gone' }),
      entry('safeguards-set', { to }),
      entry('judge-set', { to: { name: 'judge', kappa: 0.7, items: 90 } }),
      entry('decommission-planned', {
        ...{ successor: 'none', dataDisposal: 'deleted', notice: 'by mail' },
      }),
    );
    expect(records).toMatchObject({
      artifacts: [{ version: '2.0' }],
      risks: [{ closedAt: daysAgo(1) }],
      safeguards: { ...to, setBy: 'pm' },
      judge: { kappa: 0.7, setAt: daysAgo(1) },
      decommission: { successor: 'none' },
    });
    const removed = entry('artifact-removed', { id: card.id, reason: 'wrong' });
    expect(behind(entry('artifact-set', { record: card }), removed).artifacts).toEqual([]);
  });

  it('are unknown where an entry is of another form, and the same behind any other entry', () => {
    expect(replayRecords(noRecords(), entry('artifact-set', { id: 'x' }))).toBeNull();
    const none = noRecords();
    expect(replayRecords(none, entry('demo-marked', { note: 'shown' }))).toBe(none);
  });
});
