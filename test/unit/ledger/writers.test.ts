import { describe, expect, it } from 'vitest';
import { newItem } from '../../../src/domain/item/item';
import { catalogue, type LedgerKind } from '../../../src/ledger/catalogue';
import { emptyHead } from '../../../src/ledger/chain';
import { replayItem } from '../../../src/ledger/fold';
import { personOf, writersOf } from '../../../src/ledger/writers';
import { ledgerBodies } from '../../support/builders/ledger-bodies';
import { anEntry } from '../../support/builders/ledger-entries';

/** Kinds whose own work is approved, by who wrote the entry. */
const writing: readonly LedgerKind[] = [
  ...(['model-changed', 'system-type-changed', 'impact-set', 'tier-requested'] as const),
  ...(['criteria-locked', 'looks-declared', 'evaluation-recorded'] as const),
  ...(['conditions-taken-over', 'waiver-requested', 'safeguards-set', 'judge-set'] as const),
];

const kinds = Object.keys(ledgerBodies) as LedgerKind[];

describe('people whose work is approved', () => {
  it.each(kinds)('are named by %s where it is work and not an answer to it', (kind) => {
    const expected = writing.includes(kind) ? ['pm'] : [];
    expect(catalogue[kind].writers(anEntry(kind), 'pm')).toEqual(expected);
    expect(writersOf([anEntry(kind)])).toEqual(expected);
  });

  it('are all who wrote on a version of criteria, and not who let it come into force', () => {
    const change = { lockedBy: 'ds', writers: ['dev', 'ds'], approvedBy: 'pm' };
    expect(writersOf([anEntry('criteria-locked', change)])).toEqual(['ds', 'dev']);
  });

  it('are named once each, in the order of what they did', () => {
    const by = (accountId: string) => ({ kind: 'person' as const, accountId });
    expect(
      writersOf([
        anEntry('judge-set', {}, by('ds')),
        anEntry('approval-given', {}, by('risk')),
        anEntry('impact-set', {}, by('pm')),
        anEntry('model-changed', {}, by('ds')),
      ]),
    ).toEqual(['ds', 'pm']);
  });

  it('are nobody where no person did it', () => {
    expect(personOf({ actor: { kind: 'person', accountId: 'pm' } })).toBe('pm');
    for (const actor of [{ kind: 'app' }, { kind: 'agent', accountId: 'bot' }] as const) {
      expect(personOf({ actor })).toBe('');
      expect(writersOf([anEntry('evaluation-recorded', {}, actor)])).toEqual([]);
    }
  });

  it('are nobody where an entry cannot be read', () => {
    const entry = anEntry('judge-set');
    expect(writersOf([{ ...entry, body: {} }])).toEqual([]);
    expect(writersOf([{ ...entry, kind: 'teleported' }])).toEqual([]);
    expect(writersOf([])).toEqual([]);
  });

  it('are remembered by an item that is made anew, and forgotten with approvals', () => {
    const empty = newItem({ id: '1', key: 'AI-1', projectId: '2' }, emptyHead);
    const none = { criteria: [], evaluations: [] };
    const set = anEntry('judge-set');
    const moved = anEntry('stage-moved', { isApproved: true });
    expect(replayItem(empty, [set], none).item.writers).toEqual(['pm']);
    expect(replayItem(empty, [set, moved], none).item.writers).toEqual([]);
  });
});
