import { describe, expect, it } from 'vitest';
import type { MonitoringState } from '../../../../src/contract/types';
import type { Item } from '../../../../src/domain/item/item';
import { anItem, daysAgo, NOW } from '../../../support/builders/builders';
import { aDecision, aPlan, watching } from '../../../support/builders/monitoring-builders';
import {
  aHandoff,
  anAnswer,
  aReview,
  aSheet,
  keeping,
  someData,
} from '../../../support/builders/records-builders';
import { asked, standFor } from './stand';

const inUse = (monitoring: Partial<MonitoringState>): Item =>
  anItem('', [], { stage: 'monitoring', monitoring: watching(monitoring) });

const anyone = { kind: 'editors', butFor: [] };
const person = (accountId: string) => ({ kind: 'person', accountId });

const incident: MonitoringState['incidents'][number] = {
  ...{ id: 'i1', kind: 'serious', awareAt: daysAgo(2), dueAt: daysAgo(-13) },
  ...{ description: 'a claim was refused wrongly', openedBy: 'pm', openedAt: daysAgo(2) },
  ...{ report: null, closed: null },
};
const done = { by: 'pm', at: daysAgo(1), reported: true, note: 'reported to the authority' };

describe('an incident', () => {
  it('asks whoever may edit to report it by its date', () => {
    expect(asked('incident', inUse({ incidents: [incident] }))).toEqual([
      {
        ...{ kind: 'incident', ref: 'i1', place: 'incident', whose: anyone, whoElse: null },
        ...{ since: daysAgo(2), due: daysAgo(-13), why: 'a claim was refused wrongly' },
        title: 'A serious incident has to be reported',
        next: 'Report it by the due date, then close it in the panel.',
      },
    ]);
  });

  it('asks for its case once it is reported, with no date any more', () => {
    const [step] = asked('incident', inUse({ incidents: [{ ...incident, report: done }] }));
    expect(step).toMatchObject({
      due: null,
      title: 'The case of an incident has to stand in the evidence',
    });
  });

  it('asks for nothing once it is closed', () => {
    expect(asked('incident', inUse({ incidents: [{ ...incident, closed: done }] }))).toEqual([]);
  });
});

describe('a decision on drift', () => {
  it('waits for the person whom the plan names, by its date', () => {
    const decision = aDecision({ decider: 'ds', level: 'critical' });
    expect(asked('retrain', inUse({ decisions: [decision] }))).toEqual([
      {
        ...{ kind: 'retrain', ref: 'decision-1', place: 'decision', whose: person('ds') },
        ...{ since: daysAgo(1), due: daysAgo(-4), why: 'PSI of age is 0.31.', whoElse: null },
        title: 'Drift: critical. Decide what happens to the model',
        next: 'Decide: retrain, roll back, accept or retire.',
      },
    ]);
  });

  it('waits for whoever administers the project where it names nobody', () => {
    expect(asked('retrain', inUse({ decisions: [aDecision()] }))).toMatchObject([
      { whose: { kind: 'administrators' }, whoElse: 'whoever administers the project' },
    ]);
  });

  it('asks for nothing once it is answered', () => {
    const answer = {
      ...{ answer: 'accept' as const, reason: 'known shift', by: 'ds', at: daysAgo(0) },
      ...{ until: daysAgo(-30), issueKey: null, falseAlarm: false },
    };
    expect(asked('retrain', inUse({ decisions: [aDecision({ answer })] }))).toEqual([]);
  });
});

describe('a monitoring report', () => {
  // Every 7 days, and a day of grace: after a report 8 days ago the next one is due now.
  const reported = (days: number, plan: MonitoringState['plan'] = aPlan()) =>
    inUse({ plan, owedSince: daysAgo(60), lastReportAt: daysAgo(days) });

  it('is overdue once its day and the grace are past, and asks the owner of the plan', () => {
    expect(asked('overdue', reported(8))).toEqual([]);
    expect(asked('overdue', reported(9))).toEqual([
      {
        ...{ kind: 'overdue', ref: null, place: 'monitoring', whose: person('owner') },
        ...{ since: daysAgo(1), due: null, whoElse: null },
        title: 'The monitoring report is overdue',
        why: 'Nobody knows how the model does until a report comes.',
        next: 'Have the report sent; until then drift is unknown.',
      },
    ]);
  });

  it('is asked of nobody where there is no plan', () => {
    expect(asked('overdue', reported(90, null))).toEqual([]);
  });
});

describe('a review', () => {
  it('asks whoever may edit to look again at what drift put in doubt', () => {
    expect(asked('review', inUse({ reviews: [aReview('model-card', 'model-card')] }))).toEqual([
      {
        ...{ kind: 'review', ref: 'r1', place: 'monitoring', whose: anyone, whoElse: null },
        ...{ since: daysAgo(1), due: null, title: 'Look at this again: card' },
        why: 'psi drifted',
        next: 'Check risks, bias checklist and model card against production.',
      },
    ]);
  });

  it('is told by its own words where it is a to-do', () => {
    const [step] = asked('review', inUse({ reviews: [aReview('to-do', 'x')] }));
    expect(step?.title).toBe('card');
  });

  it('asks for nothing once it is done', () => {
    const review = { ...aReview('risk', 'x'), done: { by: 'pm', at: daysAgo(0), note: 'seen' } };
    expect(asked('review', inUse({ reviews: [review] }))).toEqual([]);
  });
});

describe('a hand-off', () => {
  const offered = (days: number) => keeping({ handoffs: [aHandoff({ offeredAt: daysAgo(days) })] });

  it('asks its receiver once it has lain for more than a week', () => {
    expect(asked('handoff', offered(7))).toEqual([]);
    expect(asked('handoff', offered(7.1))).toEqual([
      {
        ...{ kind: 'handoff', ref: 'h1', place: 'record', whose: person('dev'), whoElse: null },
        ...{ since: daysAgo(7.1), due: null },
        title: 'Take the hand-off from model to application, or hand it back',
        why: 'It has been waiting for its receiver for more than a week.',
        next: 'Take it or hand it back.',
      },
    ]);
  });

  it('asks for nothing once it is answered', () => {
    expect(
      asked('handoff', keeping({ handoffs: [aHandoff({ answer: anAnswer(false) })] })),
    ).toEqual([]);
  });
});

describe('data that an item depends on', () => {
  it('asks its owner from the moment it is due', () => {
    const due = (at: string) => keeping({ dependencies: [someData({ dueAt: at })] });
    expect(asked('data', due(new Date(NOW + 1).toISOString()))).toEqual([]);
    expect(asked('data', due(daysAgo(0)))).toEqual([
      {
        ...{ kind: 'data', ref: 'd1', place: 'record', whose: person('do'), whoElse: null },
        ...{ since: daysAgo(0), due: daysAgo(0), title: 'Data is late: claims 2025' },
        why: 'It was due and is not marked as ready.',
        next: 'Get it ready, or move the date with a reason.',
      },
    ]);
  });

  it('asks for nothing once it is ready', () => {
    const ready = { by: 'do', at: daysAgo(1) };
    expect(asked('data', keeping({ dependencies: [someData({ ready })] }))).toEqual([]);
  });
});

describe('a governance record', () => {
  it('asks its owner for a review from its day on', () => {
    const until = (at: string) =>
      keeping({ sheets: [aSheet('model-card', { reviewBy: at, owner: 'ds' })] });
    expect(asked('artifact', until(new Date(NOW + 1).toISOString()))).toEqual([]);
    expect(asked('artifact', until(daysAgo(0)))).toEqual([
      {
        ...{ kind: 'artifact', ref: 'model-card', place: 'record', whose: person('ds') },
        ...{ since: daysAgo(0), due: daysAgo(0), whoElse: null },
        title: 'Review the model card',
        why: 'It is past the date of its review.',
        next: 'Review it and set the next date.',
      },
    ]);
  });
});

it('is asked of the person who is named, and told to whoever looks', () => {
  const item = keeping({ dependencies: [someData()] });
  const step = (who: string) =>
    standFor(item, { accountId: who }).steps.find(({ kind }) => kind === 'data');
  expect(step('do')).toMatchObject({ mine: true, who: ['do'] });
  expect(step('pm')).toMatchObject({ mine: false, who: ['do'] });
});
