import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/contract/types';
import { sevenStages } from '../../../src/domain/lifecycle/presets';
import type { LedgerBody, LedgerKind } from '../../../src/ledger/catalogue';
import { tellEntry } from '../../../src/ledger/tell';
import { ledgerBodies } from '../../support/builders/ledger-bodies';

const stored = (kind: string, body: LedgerEntry['body']): LedgerEntry => ({
  ...{ issueId: '1', seq: 1, at: '2026-11-20T12:00:00Z', kind, body, previous: '', hash: '' },
  actor: { kind: 'person', accountId: 'pm' },
});

/** The sentence behind the name of who did it. */
const told = <Kind extends LedgerKind>(
  kind: Kind,
  change: Partial<LedgerBody<Kind>> = {},
): string =>
  tellEntry(stored(kind, { ...ledgerBodies[kind], ...change }), {
    people: { pm: 'PM' },
    lifecycle: sevenStages,
  }).sentence.replace(/^PM /u, '');

const signal = (name: string, part: object) => ({
  ...{ digest: 's', observedAt: null, state: 'firing' as const, level: 'warning' as const },
  ...{ name, ...part },
});

describe('a sentence of the ledger', () => {
  it('says in which direction drift went', () => {
    expect(told('drift-changed')).toBe('raised the drift level from none to warning');
    expect(told('drift-changed', { from: 'critical', to: 'watch' })).toBe(
      'lowered the drift level from critical to watch',
    );
    expect(told('drift-changed', { from: 'unknown', to: 'unknown' })).toBe(
      'kept the drift level at unknown',
    );
  });

  it('says what was decided about drift, until when and by which work item', () => {
    expect(told('retraining-answered', { issueKey: null })).toBe('decided to retrain');
    const until = '2026-12-24T10:00:00.000Z';
    expect(told('retraining-answered', { answer: 'accept', until, issueKey: null })).toBe(
      'accepted the drift until 24 Dec 2026',
    );
    expect(told('retraining-answered', { answer: 'accept', issueKey: null })).toBe(
      'accepted the drift',
    );
    expect(told('retraining-answered', { answer: 'retire', issueKey: null })).toBe(
      'decided to retire the model',
    );
  });

  it('counts in the singular and the plural', () => {
    const { plan } = ledgerBodies['monitoring-planned'];
    expect(told('monitoring-planned')).toBe('planned monitoring: 1 watch, a report every 7 days');
    const watches = [...plan.watches, ...plan.watches];
    expect(told('monitoring-planned', { plan: { ...plan, watches, cadenceDays: 1 } })).toBe(
      'planned monitoring: 2 watches, a report every day',
    );
    expect(told('review-raised')).toBe('found 1 thing to be looked at again: card');
    const { reviews } = ledgerBodies['review-raised'];
    expect(told('review-raised', { reviews: [...reviews, ...reviews] })).toBe(
      'found 2 things to be looked at again: card, card',
    );
  });

  it('leaves out what a run does not name', () => {
    const dataset = { id: null, sha256: null };
    expect(told('evaluation-recorded', { model: { name: null, version: null }, dataset })).toBe(
      'handed in a run: 3 results',
    );
    expect(
      told('evaluation-recorded', { model: { name: 'triage', version: null }, results: 1 }),
    ).toBe('handed in a run of triage on holdout-v3: 1 result');
  });

  it('names up to three signals, each as it stands', () => {
    const signals = [
      signal('a', {}),
      signal('b', { state: 'resolved', level: 'none' }),
      signal('c', { state: 'clean', level: 'none' }),
    ];
    expect(told('signal-recorded', { signals })).toBe(
      'reported on the model in use: a at warning, b resolved, c without an alarm',
    );
  });

  it('says how a move, a hand-off, data and an incident ended', () => {
    expect(told('stage-moved', { status: null })).toBe('moved it from no stage to Data');
    expect(told('handoff-answered')).toBe('accepted the hand-off from data to model');
    expect(told('handoff-answered', { accepted: false })).toBe(
      'declined the hand-off from data to model',
    );
    expect(told('dependency-ready')).toBe('said that the data claims 2025 is ready');
    expect(told('dependency-ready', { ready: false })).toBe(
      'said that the data claims 2025 is not ready',
    );
    expect(told('incident-closed')).toBe('reported the incident');
    expect(told('incident-closed', { reported: false, late: true })).toBe(
      'closed the incident without a report, after it was due',
    );
    expect(told('settings-changed')).toBe('changed the policy, the roles');
  });
});
