import { describe, expect, it } from 'vitest';
import { ledgerKinds } from '../../../../../src/contract/ledger';
import type { LedgerEntry } from '../../../../../src/contract/types';
import { sevenStages } from '../../../../../src/domain/lifecycle/presets';
import { nameActor, tellEntry } from '../../../../../static/components/words/ledger-sentences';

const names = { people: { pm: 'P. Manager' }, lifecycle: sevenStages };

const entry = (kind: LedgerEntry['kind'], body: LedgerEntry['body']): LedgerEntry => ({
  ...{ issueId: '1', seq: 1, at: '2026-11-20T12:00:00Z', kind, body, previous: '', hash: '' },
  actor: { kind: 'person', accountId: 'pm' },
});

const tell = (kind: LedgerEntry['kind'], body: LedgerEntry['body']) =>
  tellEntry(entry(kind, body), names);

describe('the history in sentences', () => {
  it('tells a lock with its lines', () => {
    expect(tell('criteria-locked', { version: 2, text: 'a >= 1\nb >= 2' })).toEqual({
      sentence: 'P. Manager locked version 2 of the criteria',
      details: ['a >= 1', 'b >= 2'],
    });
  });

  it('tells a decision with its reasons, and that it was made without records', () => {
    const body = { stage: 'deployment', decision: 'refuse', degraded: false, reasons: ['too few'] };
    expect(tell('gate-decided', body)).toEqual({
      sentence: 'Deployment gate: held',
      details: ['too few'],
    });
    expect(tell('gate-decided', { ...body, decision: 'allow', degraded: true }).sentence).toBe(
      'Deployment gate: open, decided without its records',
    );
  });

  it('tells runs, moves and changes by their names', () => {
    const model = { name: 'triage', version: '1.4.0' };
    expect(tell('evaluation-recorded', { model, dataset: { id: 'd1' }, results: 3 }).sentence).toBe(
      'P. Manager handed in a run of triage 1.4.0 on d1: 3 results',
    );
    expect(tell('stage-moved', { from: null, to: 'data', status: 'Doing' }).sentence).toBe(
      'P. Manager moved it from no stage to Data by the status Doing',
    );
    expect(tell('model-changed', { from: { name: null, version: null }, to: model }).sentence).toBe(
      'P. Manager changed the model from nothing to triage 1.4.0',
    );
    expect(tell('system-type-changed', { from: null, to: 'agent' }).sentence).toBe(
      'P. Manager changed the kind of system from not stated to Agent',
    );
  });

  it('tells decisions of people with their details', () => {
    expect(tell('criteria-locked', { version: 2, approvedBy: 'pm' }).sentence).toBe(
      'P. Manager approved version 2 of the criteria',
    );
    expect(tell('impact-set', { to: { tier: 'high', impacts: ['money', 'safety'] } })).toEqual({
      sentence: 'P. Manager set the impact to high tier',
      details: ['money, safety'],
    });
    expect(tell('looks-declared', { rule: 'fixed' }).sentence).toBe(
      'P. Manager declared the looks at the data: sample size fixed before',
    );
    const approval = { stage: 'deployment', role: 'model-owner', comment: '' };
    expect(tell('approval-given', approval)).toEqual({
      sentence: 'P. Manager approved the Deployment gate as model owner',
      details: [],
    });
  });

  it.each(ledgerKinds)('has a sentence for %s also where the body says nothing', (kind) => {
    const { sentence } = tell(kind, {});
    expect(sentence.length).toBeGreaterThan(10);
    expect(sentence).not.toMatch(/undefined|null|\[object/);
  });

  it('names who did it', () => {
    expect(nameActor({ kind: 'pipeline' }, {})).toBe('A pipeline');
    expect(nameActor({ kind: 'person', accountId: 'gone' }, {})).toBe(
      'Somebody who is no longer known',
    );
  });
});
