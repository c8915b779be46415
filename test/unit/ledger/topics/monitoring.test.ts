import { describe, expect, it } from 'vitest';
import { anItem } from '../../../support/builders/builders';
import { ledgerBodies } from '../../../support/builders/ledger-bodies';
import { appliedTo, toldOf, WRITTEN } from '../../../support/builders/ledger-entries';

const review = { id: 'v1', subject: 's', cause: 'latency' };
const card = { ...review, kind: 'model-card' as const, label: 'the card' };
const toDo = { ...review, kind: 'to-do' as const, label: 'ask the vendor' };

describe('monitoring in words', () => {
  it('tells drift with what changed it', () => {
    expect(toldOf('drift-changed', { from: 'watch', to: 'unknown' })).toEqual({
      sentence: 'PM raised the drift level from watch to unknown',
      details: ['latency alarmed'],
    });
  });

  it('tells alerts that are not heard for a while', () => {
    expect(toldOf('alert-muted')).toEqual({
      sentence: 'PM muted latency until 1 Dec 2026',
      details: ['the cache is rebuilt'],
    });
    expect(toldOf('alert-unmuted')).toEqual({ sentence: 'PM hears latency again', details: [] });
  });

  it.each([
    ['new', 'asked for a retraining decision at warning, due 30 Nov 2026'],
    ['worse', 'raised the retraining decision to warning'],
    ['wider', 'added alerts to the retraining decision that is open'],
  ] as const)('tells a question about retraining that is %s', (how, words) => {
    expect(toldOf('retraining-asked', { how })).toEqual({
      sentence: `PM ${words}`,
      details: ['latency alarmed'],
    });
  });

  it.each([
    ['roll-back', null, 'decided to roll back'],
    ['retire', 'AI-5', 'decided to retire the model, carried out by AI-5'],
    ['accept', 'AI-6', 'accepted the drift until 24 Dec 2026, carried out by AI-6'],
  ] as const)('tells the answer %s with %s', (answer, issueKey, words) => {
    const until = answer === 'accept' ? '2026-12-24T10:00:00.000Z' : null;
    expect(toldOf('retraining-answered', { answer, issueKey, until })).toEqual({
      sentence: `PM ${words}`,
      details: ['it grows worse'],
    });
  });

  it('tells what to look at again, and a to-do by itself', () => {
    const told = (...reviews: (typeof card | typeof toDo)[]) =>
      toldOf('review-raised', { reviews });
    expect(told(card, toDo)).toEqual({
      sentence: 'PM found 2 things to be looked at again: the card, ask the vendor',
      details: ['latency alarmed'],
    });
    expect(told(toDo)).toEqual({
      sentence: 'PM raised a to-do: ask the vendor',
      details: ['latency alarmed'],
    });
    expect(toldOf('review-done')).toEqual({
      sentence: 'PM looked again at "card"',
      details: ['still true'],
    });
  });

  it('tells when an incident has to be reported', () => {
    expect(toldOf('incident-opened', { kind: 'death' })).toEqual({
      sentence: 'PM opened a death incident, to be reported by 5 Dec 2026',
      details: ['a claim was paid twice'],
    });
  });

  it.each([
    [true, false, 'reported the incident'],
    [true, true, 'reported the incident, after it was due'],
    [false, false, 'said why the incident need not be reported'],
    [false, true, 'said why the incident need not be reported, after it was due'],
  ])('tells a report: %s, late: %s', (reported, late, words) => {
    expect(toldOf('incident-reported', { reported, late })).toEqual({
      sentence: `PM ${words}`,
      details: ['sent to the authority'],
    });
  });

  it.each([
    [true, false, 'reported the incident'],
    [true, true, 'reported the incident, after it was due'],
    [false, false, 'closed the incident without a report'],
    [false, true, 'closed the incident without a report, after it was due'],
  ])('tells the end of an incident without a case: %s, late: %s', (reported, late, words) => {
    expect(toldOf('incident-closed', { reported, late })).toEqual({
      sentence: `PM ${words}`,
      details: ['reported to the authority'],
    });
  });

  it('names the case by which an incident was closed, with eight digits of its run', () => {
    const tested = { run: '0123456789abcdef', metric: 'recall', slice: 'age>60' };
    expect(toldOf('incident-closed', { late: true, case: tested })).toEqual({
      sentence: 'PM closed the incident',
      details: ['reported to the authority', 'its case is tested: recall for age>60, run 01234567'],
    });
  });
});

describe('an item behind an entry about monitoring', () => {
  const item = anItem('accuracy >= 90%');

  it('has the plan of who made it, and the rest of its monitoring', () => {
    const watched = {
      ...item,
      monitoring: { ...item.monitoring, reportedVersion: '1.4.0', owedSince: WRITTEN.at },
    };
    const plan = {
      ...ledgerBodies['monitoring-planned'].plan,
      setBy: WRITTEN.by,
      setAt: WRITTEN.at,
    };
    expect(appliedTo(watched, 'monitoring-planned')).toEqual({
      ...watched,
      monitoring: { ...watched.monitoring, plan },
    });
  });

  it('is what it was to a gate behind all others', () => {
    const kinds = [
      ...(['alert-muted', 'alert-unmuted', 'drift-changed', 'retraining-asked'] as const),
      ...(['retraining-answered', 'review-raised', 'review-done'] as const),
      ...(['incident-opened', 'incident-reported', 'incident-closed'] as const),
    ];
    for (const kind of kinds) expect(appliedTo(item, kind), kind).toEqual(item);
  });
});
