import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../../static/components/format';
import { calls } from '../../../../src/contract/calls/calls';
import { governedItem, shownWaiver } from './governance-item';
import {
  checksAskedFor,
  firstDay,
  newWaiverForm,
  sortWaivers,
  summariseWaivers,
  waiverInput,
  waiverProblems,
  waiverState,
} from '../../../../static/panel/shared/waivers';

const waiting = shownWaiver({ id: 'waiting' });
const held = shownWaiver({ id: 'held', approvedBy: 'risk', inForce: true });
const expired = shownWaiver({ id: 'expired', approvedBy: 'risk', expired: true });
const revoked = shownWaiver({ id: 'revoked', approvedBy: 'risk', revokedAt: '2026-11-20' });

const filled = {
  ...newWaiverForm('criteria-met', '2026-11-21T10:00:00Z'),
  reason: ' The set is too small yet. ',
  compensatingControl: 'A person reads every answer.',
  gain: 'Live a month earlier',
  cost: 'One reviewer',
  waiting: 'A bigger set',
  decider: 'Head of claims',
};

describe('waivers', () => {
  it('tells the four states apart', () => {
    expect([waiting, held, expired, revoked].map(waiverState)).toEqual([
      'waiting',
      'in-force',
      'expired',
      'revoked',
    ]);
  });

  it('shows those that wait first and sums up only states that something is in', () => {
    const all = [revoked, expired, held, waiting];
    expect(sortWaivers(all).map(({ id }) => id)).toEqual(['waiting', 'held', 'expired', 'revoked']);
    expect(summariseWaivers([held, waiting, held])).toBe('1 waiting, 2 in force');
    expect(summariseWaivers([])).toBe('');
  });

  it('knows the checks of the next gate that a waiver waits for', () => {
    const elsewhere = shownWaiver({ id: 'other', check: 'evidence-fresh', stage: 'monitoring' });
    const item = governedItem({ waivers: [waiting, elsewhere, held] });
    expect(checksAskedFor(item)).toEqual(['criteria-met']);
  });
});

describe('the form of a waiver', () => {
  it('begins with two weeks and the check it was asked for at', () => {
    const form = newWaiverForm('criteria-met', '2026-11-21T10:00:00Z');
    expect([form.check, form.until]).toEqual(['criteria-met', '2026-12-05']);
    expect(firstDay('2026-11-21T10:00:00Z')).toBe('2026-11-22');
  });

  it('says what is missing, field by field', () => {
    const empty = newWaiverForm('', '2026-11-21T10:00:00Z');
    expect(Object.keys(waiverProblems(empty, '2026-11-21T10:00:00Z', null)).sort()).toEqual(
      ['check', 'compensatingControl', 'cost', 'decider', 'gain', 'reason', 'waiting'].sort(),
    );
    expect(waiverProblems(filled, '2026-11-21T10:00:00Z', null)).toEqual({});
  });

  it('refuses a day that is over, or none', () => {
    const asOf = '2026-11-21T10:00:00Z';
    expect(waiverProblems({ ...filled, until: '2026-11-20' }, asOf, 'low').until).toMatch(
      /future/u,
    );
    expect(waiverProblems({ ...filled, until: '' }, asOf, 'low').until).toMatch(/day/u);
  });

  it.each([
    ['low', 180, '2027-05-19', '2027-05-20'],
    ['medium', 90, '2027-02-18', '2027-02-19'],
    ['high', 30, '2026-12-20', '2026-12-21'],
    [null, 30, '2026-12-20', '2026-12-21'],
  ] as const)('at %s tier takes %i days, and names the last one', (tier, days, last, over) => {
    const asOf = '2026-11-21T10:00:00Z';
    expect(waiverProblems({ ...filled, until: last }, asOf, tier)).toEqual({});
    expect(waiverProblems({ ...filled, until: over }, asOf, tier).until).toBe(
      `Choose a day within ${days} days: by ${formatDay(last, undefined, 'UTC')}.`,
    );
  });

  it('sends what the app takes, trimmed', () => {
    const input = waiverInput(governedItem({}), 'deployment', filled);
    expect(calls['waiver.request'].input.parse(input)).toMatchObject({
      reason: 'The set is too small yet.',
      expiresAt: '2026-12-05T23:59:59.000Z',
    });
  });
});
