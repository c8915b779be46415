import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/contract/types';
import { sevenStages } from '../../../src/domain/lifecycle/presets';
import { catalogue, type LedgerBody, type LedgerKind } from '../../../src/ledger/catalogue';
import { tellEntry } from '../../../src/ledger/tell';
import { actorName } from '../../../src/words/people/actor-name';
import { ledgerBodies } from '../../support/builders/ledger-bodies';

const names = { people: { pm: 'P. Manager' }, lifecycle: sevenStages };

const stored = (kind: string, body: LedgerEntry['body']): LedgerEntry => ({
  ...{ issueId: '1', seq: 1, at: '2026-11-20T12:00:00Z', kind, body, previous: '', hash: '' },
  actor: { kind: 'person', accountId: 'pm' },
});

const tell = <Kind extends LedgerKind>(kind: Kind, change: Partial<LedgerBody<Kind>> = {}) =>
  tellEntry(stored(kind, { ...ledgerBodies[kind], ...change }), names);

const kinds = Object.keys(ledgerBodies) as LedgerKind[];
const OTHER_VERSION = /written by another version of Assay/u;

describe('an entry in words', () => {
  it.each(kinds)('says what %s keeps, and nothing that is not stated', (kind) => {
    const { sentence, details } = tell(kind);
    const words = [sentence, ...details].join(' ');
    expect(sentence.length).toBeGreaterThan(10);
    expect(words).not.toMatch(/undefined|null|\[object|unnamed|version \?|unknown/u);
    expect(words).not.toMatch(OTHER_VERSION);
  });

  it('tells a signal by its name and level, as a person or a pipeline reported it', () => {
    expect(tell('signal-recorded').sentence).toBe(
      'P. Manager reported on the model in use: latency at warning',
    );
  });

  it('counts signals that came together when there are many, and names each below', () => {
    const [one] = ledgerBodies['signal-recorded'].signals;
    if (one === undefined) throw new Error('no signal in the sample');
    const signals = ['a', 'b', 'c', 'd'].map((name) => ({ ...one, name, state: 'clean' as const }));
    const told = tell('signal-recorded', { signals });
    expect(told.sentence).toBe('P. Manager reported 4 observations in use');
    expect(told.details[3]).toBe('d without an alarm');
  });

  it('tells why the record was corrected', () => {
    expect(tell('correction').sentence).toBe(
      'P. Manager corrected the record: its decision was recorded late',
    );
  });

  it('tells a lock with its lines, and who let a later version come into force', () => {
    expect(tell('criteria-locked')).toEqual({
      sentence: 'P. Manager locked version 2 of the criteria',
      details: ['a >= 1', 'b >= 2'],
    });
    expect(tell('criteria-locked', { approvedBy: 'pm' }).sentence).toBe(
      'P. Manager approved version 2 of the criteria',
    );
  });

  it('tells a decision with its reasons, and that it was made without records', () => {
    expect(tell('gate-decided')).toEqual({
      sentence: 'Deployment gate: held',
      details: ['too few samples', 'By the policy starter 1.'],
    });
    const policy = { name: 'starter', version: 1, digest: `0c46effd1513${'f'.repeat(52)}` };
    expect(tell('gate-decided', { policy }).details.at(-1)).toBe(
      'By the policy starter 1, digest 0c46effd1513.',
    );
    expect(tell('gate-decided', { decision: 'allow', degraded: true, basis: null })).toEqual({
      sentence: 'Deployment gate: open, decided without its records',
      details: ['too few samples'],
    });
  });

  it('tells runs, moves and changes by their names', () => {
    expect(tell('evaluation-recorded').sentence).toBe(
      'P. Manager handed in a run of triage 1.4.0 on holdout-v3: 3 results',
    );
    expect(tell('stage-moved').sentence).toBe(
      'P. Manager moved it from no stage to Data by the status Data',
    );
    expect(tell('model-changed').sentence).toBe(
      'P. Manager changed the model from nothing to triage 1.4.0',
    );
    expect(tell('system-type-changed').sentence).toBe(
      'P. Manager changed the kind of system from not stated to Agent',
    );
  });

  it('tells decisions of people with their details', () => {
    expect(tell('impact-set')).toEqual({
      sentence: 'P. Manager set the impact to high tier',
      details: ['money, safety'],
    });
    expect(tell('approval-given')).toEqual({
      sentence: 'P. Manager approved the Deployment gate as model owner',
      details: [],
    });
    expect(tell('waiver-approved').sentence).toBe(
      'P. Manager approved the waiver of the check evidence-fresh of the Deployment gate',
    );
    expect(tell('retraining-answered')).toEqual({
      sentence: 'P. Manager decided to retrain, carried out by AI-5',
      details: ['it grows worse'],
    });
  });

  it('says of a kind or a form of another version that it is so, and goes on', () => {
    expect(tellEntry(stored('teleported', { to: 'mars' }), names).sentence).toBe(
      'P. Manager: an entry of the kind "teleported", written by another version of Assay',
    );
    expect(tellEntry(stored('toString', {}), names).sentence).toMatch(OTHER_VERSION);
  });

  it.each(kinds)('does not read a body of %s that lacks a part or has one too many', (kind) => {
    const body = ledgerBodies[kind] as Record<string, unknown>;
    const parts = Object.keys(body);
    fc.assert(
      fc.property(fc.constantFrom(...parts), (gone) => {
        const rest = Object.fromEntries(Object.entries(body).filter(([name]) => name !== gone));
        expect(catalogue[kind].read({ body: rest as LedgerEntry['body'] })).toBeNull();
      }),
      { numRuns: parts.length * 2, seed: 4 },
    );
    const more = { ...body, somethingElse: 1 } as LedgerEntry['body'];
    expect(catalogue[kind].read({ body: more })).toBeNull();
    expect(catalogue[kind].read({ body: body as LedgerEntry['body'] })).not.toBeNull();
  });
});

describe('who did it', () => {
  it('is named, or said not to be known', () => {
    expect(actorName({ kind: 'pipeline' }, {})).toBe('A pipeline');
    const signed = { kind: 'pipeline', secret: '1a2b3c4d' } as const;
    expect(actorName(signed, {})).toBe('A pipeline (secret 1a2b3c4d)');
    expect(actorName({ kind: 'person', accountId: 'gone' }, {})).toBe(
      'Somebody who is no longer known',
    );
    expect(actorName({ kind: 'app' }, {})).toBe('Assay');
    expect(actorName({ kind: 'jira' }, {})).toBe('Jira');
  });
});
