import { describe, expect, it } from 'vitest';
import type { ItemView } from '../../../../src/contract/types';
import { daysAgo } from '../../../support/builders/builders';
import { aDecision, aWatch } from '../../../support/builders/monitoring-builders';
import { aStanding } from '../../../support/builders/standing-builders';
import { saidUnder } from './sections';

type Incident = ItemView['monitoring']['incidents'][number];
const anIncident = (over: Partial<Incident> = {}): Incident => ({
  ...{ id: 'i', kind: 'serious', awareAt: daysAgo(4), dueAt: daysAgo(-11), openedBy: 'pm' },
  ...{ description: 'Letters went to the wrong team', openedAt: daysAgo(4) },
  ...{ report: null, closed: null },
  ...over,
});

const told = (reported: boolean) => ({ by: 'pm', at: daysAgo(2), reported, note: 'Case 7 of it' });
const ended = (reported: boolean) => ({ ...told(reported), at: daysAgo(1) });

describe('what happened', () => {
  it.each([
    // Fifteen days behind 16 Nov 2026.
    ['is to be reported by its day', {}, 'To be reported by 1 Dec 2026.'],
    [
      'was reported, and its clock stands',
      { report: told(true) },
      'Reported on 18 Nov 2026, and still open: Case 7 of it.',
    ],
    [
      'need not be reported, by what somebody said',
      { report: told(false) },
      'Not to be reported, said on 18 Nov 2026, and still open: Case 7 of it.',
    ],
    [
      'was reported and is closed',
      { report: told(true), closed: ended(true) },
      'Closed on 19 Nov 2026, reported: Case 7 of it.',
    ],
    [
      'is closed without a report',
      { report: told(false), closed: ended(false) },
      'Closed on 19 Nov 2026, not reported: Case 7 of it.',
    ],
  ])('%s', (_name, over, said) => {
    expect(
      saidUnder('incident', 'What happened', { monitoring: { incidents: [anIncident(over)] } }),
    ).toEqual([`Known since 16 Nov 2026: Letters went to the wrong team. ${said}`]);
  });

  it('is nothing where no incident is on record', () => {
    expect(saidUnder('incident', 'What happened')).toEqual(['No incident is on record.']);
  });
});

describe('what runs while it happened', () => {
  it('is the model, and how it does in use', () => {
    const about = {
      model: { name: 'ClaimsNet', version: '1.4.0' },
      standing: aStanding({ inUse: true }),
      drift: { level: 'critical' as const, flags: [] },
      monitoring: { sentence: 'The last report is 2 days old.' },
    };
    expect(saidUnder('incident', 'What runs', about)).toEqual([
      'Model ClaimsNet, version 1.4.0.',
      'Drift: critical. The last report is 2 days old.',
    ]);
  });
});

describe('what alarms', () => {
  const under = (...watches: Parameters<typeof aWatch>[0][]) =>
    saidUnder('incident', 'What alarms', {
      monitoring: { watches: watches.map((one) => ({ ...aWatch(one), muted: false })) },
    });

  it('is each watch that fires, with since when and what it saw', () => {
    expect(under({}, { state: 'resolved' }, { state: 'clean' })).toEqual([
      'age: warning since 17 Nov 2026. psi of age.',
    ]);
  });

  it('does not say the name of a watch twice', () => {
    expect(under({ summary: 'age' })).toEqual(['age: warning since 17 Nov 2026.']);
  });

  it('is nothing where none fires', () => {
    expect(under({ state: 'clean' })).toEqual(['Nothing alarms now.']);
  });
});

describe('what was decided about it', () => {
  type Answer = NonNullable<ReturnType<typeof aDecision>['answer']>;
  const answer: Answer = {
    ...{ answer: 'roll-back', reason: 'The old one holds', by: 'pm', at: daysAgo(1) },
    ...{ until: null, issueKey: null, falseAlarm: false },
  };
  const under = (given: Answer | null) =>
    saidUnder('incident', 'What was decided', {
      monitoring: { decisions: [{ ...aDecision({ answer: given }), mayAnswer: false }] },
    });

  it('has its cause, and until when it has to be decided or what was', () => {
    // Four days behind 20 Nov 2026.
    expect(under(null)).toEqual(['PSI of age is 0.31. To be decided by 24 Nov 2026.']);
    expect(under(answer)).toEqual([
      'PSI of age is 0.31. Decided on 19 Nov 2026: roll-back, The old one holds.',
    ]);
  });

  it('has no heading where nothing had to be', () => {
    expect(saidUnder('incident', 'What was decided')).toBeUndefined();
  });
});
