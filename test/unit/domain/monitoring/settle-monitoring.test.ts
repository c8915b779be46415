import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/domain/item/item';
import { nextDue } from '../../../../src/domain/item/due';
import { settleMonitoring } from '../../../../src/domain/monitoring/settle-monitoring';
import { NOW, anItem, daysAgo } from '../../../support/builders/builders';
import { anApproval } from '../../../support/builders/governance-builders';
import { aPlan, aWatch, watching } from '../../../support/builders/monitoring-builders';
import { anArtifact, aRisk, aSheet } from '../../../support/builders/records-builders';

const DAY = 86_400_000;

const inUse = (override: Partial<Item> = {}, monitoring: Partial<Item['monitoring']> = {}): Item =>
  anItem('', [], {
    stage: 'monitoring',
    stageSince: daysAgo(40),
    monitoring: watching({ plan: aPlan(), lastReportAt: daysAgo(1), ...monitoring }),
    ...override,
  });

const settle = (item: Item, now = NOW) => settleMonitoring(item, now);

/** Goes on from what was settled, later, with other watches. */
const later = (
  { item }: ReturnType<typeof settle>,
  days: number,
  monitoring: Partial<Item['monitoring']> = {},
) => settle({ ...item, monitoring: { ...item.monitoring, ...monitoring } }, NOW + days * DAY);

const approval = anApproval(anItem(''));
const card = aSheet('model-card', { reviewBy: daysAgo(-100) });

describe('what follows of an alarm', () => {
  const alarmed = (level: 'warning' | 'critical' = 'warning') =>
    inUse(
      {
        approvals: [approval],
        records: {
          ...anItem('').records,
          artifacts: [anArtifact('model-card')],
          risks: [aRisk('drift-trigger')],
          sheets: [
            aSheet('model-card'),
            aSheet('bias-checklist'),
            aSheet('risk-register', { triggers: [{ watch: 'age', level: 'watch' }] }),
            aSheet('data-sheet'),
            aSheet('impact-screening'),
            aSheet('oversight-record'),
            aSheet('agent-record'),
          ],
        },
      },
      { watches: [aWatch({ level })] },
    );

  it('is told, asked and listed once, each thing with its cause', () => {
    const first = settle(alarmed());
    expect(first.events.map(({ kind, actor }) => [kind, actor.kind])).toEqual([
      ['drift-changed', 'app'],
      ['retraining-asked', 'app'],
      ['review-raised', 'app'],
    ]);
    const { reviews, decisions } = first.item.monitoring;
    expect(reviews.map(({ kind, subject, cause }) => [kind, subject, cause])).toEqual([
      ['approval', approval.id, 'psi of age at warning (0.3, line 0.2)'],
      ['model-card', 'model-card', 'psi of age at warning (0.3, line 0.2)'],
      ['bias-checklist', 'bias-checklist', 'psi of age at warning (0.3, line 0.2)'],
      [
        'other-artifact',
        'risk-register',
        'The trigger of a risk is set off: psi of age at warning',
      ],
    ]);
    expect(decisions).toMatchObject([
      {
        level: 'warning',
        decider: 'decider',
        fingerprints: ['evidently:age'],
        dueAt: daysAgo(-10),
      },
    ]);
    expect(first.item.approvals).toEqual(alarmed().approvals);
  });

  it('is nothing new the second time', () => {
    const first = settle(alarmed());
    expect(settle(first.item)).toEqual({ item: first.item, events: [] });
    expect(later(first, 1).events).toEqual([]);
  });

  it('is nothing before the model is in use', () => {
    const { events, item } = settle({ ...alarmed(), stage: 'validation' });
    expect(events.map(({ kind }) => kind)).toEqual(['drift-changed']);
    expect(item.monitoring.decisions).toEqual([]);
  });

  it('names every alarm even where one decision cannot name them all', () => {
    const watches = Array.from({ length: 40 }, (_, index) => aWatch({ fingerprint: `f${index}` }));
    const first = settle(inUse({}, { watches }));
    expect(first.item.monitoring.decisions[0]?.fingerprints).toHaveLength(30);
    expect(settle(first.item).events).toEqual([]);
  });
});

describe('an answer', () => {
  const answered = (answer: 'accept' | 'retrain', until: string | null) => {
    const first = settle(inUse({}, { watches: [aWatch()] }));
    const given = { answer, until, reason: 'known', by: 'decider', at: daysAgo(0) };
    const decisions = first.item.monitoring.decisions.map((one) => ({
      ...one,
      answer: { ...given, issueKey: null, falseAlarm: false },
    }));
    return later(first, 0, { decisions });
  };

  it('speaks for the alert as long as it goes on, even where it falls', () => {
    expect(later(answered('retrain', null), 3).events).toEqual([]);
  });

  it('no longer does when the alert ended and came back', () => {
    const over = later(answered('retrain', null), 1, {
      watches: [aWatch({ state: 'resolved', level: 'none' })],
    });
    const back = later(over, 2, { watches: [aWatch()] });
    expect(back.item.monitoring.decisions).toHaveLength(2);
  });

  it('that accepts ends at its end, and time itself asks anew', () => {
    const accepted = answered('accept', daysAgo(-5));
    expect(later(accepted, 4.9).item.monitoring.decisions).toHaveLength(1);
    expect(nextDue(accepted.item, 3650, NOW)).toBe(NOW + 5 * DAY);
    expect(later(accepted, 5).item.monitoring.decisions).toHaveLength(2);
  });
});

describe('reports', () => {
  it.each([
    ['the entry into use, where the plan is older', daysAgo(100), daysAgo(40)],
    ['the plan, where it came later', daysAgo(10), daysAgo(10)],
  ])('are owed since %s', (_what, setAt, owedSince) => {
    const { item } = settle(inUse({}, { plan: aPlan({ setAt }) }));
    expect(item.monitoring.owedSince).toBe(owedSince);
  });

  it('stay owed on a way back, and end with the retirement', () => {
    const { item } = settle(inUse());
    const back = settle({ ...item, stage: 'experimentation' });
    expect(back.item.monitoring.owedSince).toBe(item.monitoring.owedSince);
    const retired = settle({ ...item, stage: 'decommission' });
    expect(retired.item.monitoring.owedSince).toBeNull();
  });
});

describe('the next moment at which time changes an item', () => {
  const due = (
    override: Partial<Item>,
    monitoring: Partial<Item['monitoring']> = {},
  ): number | null => {
    const time = nextDue(inUse(override, { plan: null, ...monitoring }), 3650, NOW);
    return time === null ? null : (time - NOW) / DAY;
  };
  const records = anItem('').records;

  it('is none where nothing is to come', () => {
    expect(due({})).toBeNull();
  });

  it('is right behind the end of the grace of a report', () => {
    const time = nextDue(settle(inUse()).item, 3650, NOW);
    expect(time).toBe(NOW + 7 * DAY + 1);
  });

  it.each([
    [
      'a mute ends',
      2,
      {},
      {
        mutes: [
          {
            id: 'm',
            fingerprint: 'x',
            reason: 'tests',
            by: 'p',
            at: daysAgo(1),
            until: daysAgo(-2),
          },
        ],
      },
    ],
    [
      'an incident is due',
      3,
      {},
      {
        incidents: [
          {
            ...{ id: 'i', kind: 'serious', awareAt: daysAgo(12), dueAt: daysAgo(-3) },
            ...{
              description: 'a wrong refusal',
              openedBy: 'p',
              openedAt: daysAgo(12),
              ...{ report: null, closed: null },
            },
          },
        ],
      },
    ],
    ['a sheet is due', 100, { records: { ...records, sheets: [card] } }, {}],
    [
      'a hand-off stalls',
      4 + 1 / DAY,
      {
        records: {
          ...records,
          handoffs: [
            {
              ...{ id: 'h', kind: 'data-model', giver: 'a', receiver: 'b' },
              ...{ acceptance: 'complete data', offeredAt: daysAgo(3), answer: null },
            },
          ],
        },
      },
      {},
    ],
  ] satisfies [string, number, Partial<Item>, Partial<Item['monitoring']>][])(
    'is when %s',
    (_what, days, override, monitoring) => {
      expect(due(override, monitoring)).toBeCloseTo(days, 6);
    },
  );
});
