import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/domain/item/item';
import { nextDue } from '../../../../src/domain/item/due';
import { NOW, anItem, aCount, anEvaluation, daysAgo } from '../../../support/builders/builders';
import { aWaiver } from '../../../support/builders/governance-builders';
import { aDecision, aPlan, aWatch, watching } from '../../../support/builders/monitoring-builders';
import { aHandoff, anAnswer, aSheet, someData } from '../../../support/builders/records-builders';

const DAY = 86_400_000;

const { records } = anItem('');
const due = (override: Partial<Item>): number | null => nextDue(anItem('', [], override), 30, NOW);
const inDays = (days: number, behind = 0): number => NOW + days * DAY + behind;

type Kept = Item['records'];
const withRecords = (override: Partial<Kept>) => due({ records: { ...records, ...override } });
const watched = (override: Partial<Item['monitoring']>) => due({ monitoring: watching(override) });

describe('a waiver', () => {
  const asked = { approvedBy: null, approvedAt: null };
  it.each([
    ['in force is somebody’s concern a week before its end', {}, inDays(3)],
    ['in its last week ends at its end', { expiresAt: daysAgo(-7) }, inDays(7)],
    ['that is only asked for is asked for until its end', asked, inDays(10)],
    ['that is revoked changes nothing', { revokedAt: daysAgo(1), revokedBy: 'pm' }, null],
    ['that is over changes nothing', { expiresAt: daysAgo(0) }, null],
  ])('%s', (_what, override, expected) => {
    expect(due({ waivers: [aWaiver(override)] })).toBe(expected);
  });
});

describe('monitoring', () => {
  const plan = aPlan({ watches: [] });
  const owed = { plan, owedSince: daysAgo(60), lastReportAt: daysAgo(1) };
  const planned = aPlan({
    watches: [
      {
        ...{ name: 'age', kind: 'input-feature', reference: null },
        alert: { comparator: '>', value: 0.2, level: 'warning' },
      },
    ],
  });
  const clean = aWatch({ state: 'clean', level: 'none', observedAt: daysAgo(4) });
  const answer = { reason: 'known shift', by: 'decider', at: daysAgo(1), issueKey: null };
  const accepted = { ...answer, answer: 'accept', until: daysAgo(-6), falseAlarm: false } as const;

  it.each<[string, Partial<Item['monitoring']>, number | null]>([
    ['asks for the next report, right behind its grace', owed, inDays(7, 1)],
    ['asks for none while none is owed', { ...owed, owedSince: null }, null],
    [
      'asks for a watch that falls silent before',
      { ...owed, plan: planned, watches: [clean] },
      inDays(4, 1),
    ],
    ['asks for an answer by its day', { decisions: [aDecision()] }, inDays(4)],
    [
      'asks for no answer that was given',
      { decisions: [aDecision({ answer: { ...accepted, answer: 'retrain', until: null } })] },
      null,
    ],
    [
      'asks anew where an acceptance ends',
      { decisions: [aDecision({ answer: accepted })] },
      inDays(6),
    ],
    [
      'asks nothing of an acceptance that has ended',
      { decisions: [aDecision({ answer: { ...accepted, until: daysAgo(1) } })] },
      null,
    ],
  ])('%s', (_what, monitoring, expected) => {
    expect(watched(monitoring)).toBe(expected);
  });

  const incident: Item['monitoring']['incidents'][number] = {
    ...{ id: 'i', kind: 'serious', awareAt: daysAgo(12), dueAt: daysAgo(-3) },
    ...{ description: 'a wrong refusal', openedBy: 'p', openedAt: daysAgo(12) },
    ...{ report: null, closed: null },
  };
  const told = { by: 'p', at: daysAgo(1), reported: true, note: 'by mail' };

  it.each([
    ['has to be reported', {}, inDays(3)],
    ['is due no more once it is reported', { report: told }, null],
    ['is due no more once it is closed', { closed: told }, null],
  ])('has an incident that %s', (_what, override, expected) => {
    expect(watched({ incidents: [{ ...incident, ...override }] })).toBe(expected);
  });
});

describe('records', () => {
  it.each<[string, Partial<Kept>, number | null]>([
    [
      'a hand-off stalls right behind a week',
      { handoffs: [aHandoff({ offeredAt: daysAgo(3) })] },
      inDays(4, 1),
    ],
    [
      'one that was answered does not',
      { handoffs: [aHandoff({ offeredAt: daysAgo(3), answer: anAnswer(true) })] },
      null,
    ],
    ['data are due', { dependencies: [someData({ dueAt: daysAgo(-2) })] }, inDays(2)],
    [
      'those that are ready are not',
      { dependencies: [someData({ dueAt: daysAgo(-2), ready: { by: 'do', at: daysAgo(1) } })] },
      null,
    ],
    ['a sheet is to be looked at', { sheets: [aSheet('model-card')] }, inDays(30)],
  ])('%s', (_what, kept, expected) => {
    expect(withRecords(kept)).toBe(expected);
  });
});

describe('the next moment', () => {
  it('is the first of several that are to come', () => {
    const sheets = [9, 2, -1, 5].map((days) => aSheet('model-card', { reviewBy: daysAgo(-days) }));
    expect(withRecords({ sheets })).toBe(inDays(2));
  });

  it('is never now', () => {
    expect(withRecords({ sheets: [aSheet('model-card', { reviewBy: daysAgo(0) })] })).toBeNull();
  });

  it('is at once where others are still to be told', () => {
    const tells = [{ why: 'model' as const, cause: 'x', at: daysAgo(1) }];
    expect(due({ tells })).toBe(NOW + 1);
  });

  it.each([
    ['end', {}, daysAgo(1)],
    ['begin, where no end is stated', { finishedAt: null }, daysAgo(1.1)],
    ['arrival, where neither is', { finishedAt: null, startedAt: null }, daysAgo(0.5)],
  ])('counts evidence from its %s', (_what, stated, from) => {
    const run = anEvaluation([aCount('accuracy', 97, 100)], {
      recordedAt: daysAgo(0.5),
      ...stated,
    });
    expect(nextDue(anItem('accuracy >= 90%', [run]), 30, NOW)).toBe(Date.parse(from) + 31 * DAY);
  });
});
