import { describe, expect, it } from 'vitest';
import type { MonitoringState, RetrainingDecision } from '../../../../src/contract/types';
import { askRetraining } from '../../../../src/domain/monitoring/ask-retraining';
import { covers, isAccepting } from '../../../../src/domain/monitoring/covered';
import { mayAnswer } from '../../../../src/domain/monitoring/may-answer';
import { NOW, anItem, daysAgo } from '../../../support/builders/builders';
import { aDecision, aPlan, aWatch, watching } from '../../../support/builders/monitoring-builders';
import { answered } from './answered';

const age = aWatch();
const income = aWatch({ fingerprint: 'evidently:income', name: 'income' });
const clean = { state: 'clean', level: 'none' } as const;

const ask = (monitoring: Partial<MonitoringState>, now = NOW) =>
  askRetraining(
    anItem('', [], {
      monitoring: watching({ plan: aPlan(), ...monitoring }),
      ledger: { seq: 17, hash: '' },
    }),
    now,
  );

/** Fingerprints of each decision, after time went on with these watches. */
const named = ({ decisions }: ReturnType<typeof ask>) =>
  decisions.map(({ fingerprints }) => fingerprints);

const open = (override: Partial<RetrainingDecision> = {}): RetrainingDecision =>
  aDecision({ fingerprints: ['evidently:age'], ...override });

describe('a decision about retraining', () => {
  it('is asked of the one whom the plan names, with everything that alarms, the worst first', () => {
    const critical = aWatch({ fingerprint: 'x', name: 'psi', level: 'critical', value: null });
    const { decisions, asked } = ask({ watches: [age, critical] });
    expect(decisions).toEqual([
      {
        ...{ id: 'retraining-17', raisedAt: daysAgo(0), level: 'critical' },
        cause: 'psi at critical (line 0.2); psi of age at warning (0.3, line 0.2)',
        fingerprints: ['x', 'evidently:age'],
        ...{ decider: 'decider', dueAt: daysAgo(-10), answer: null },
      },
    ]);
    expect(asked).toEqual({ how: 'new', decision: decisions[0], alarms: [critical, age] });
  });

  it('is due in two weeks and names nobody where there is no plan', () => {
    expect(ask({ plan: null, watches: [age] }).decisions).toMatchObject([
      { decider: null, dueAt: daysAgo(-14) },
    ]);
  });

  it.each([
    ['nothing alarms', [aWatch(clean)]],
    ['something is only to be kept an eye on', [aWatch({ level: 'watch' })]],
    ['something cannot be judged', [aWatch({ level: 'unknown' })]],
    ['an alarm is over', [aWatch({ state: 'resolved' })]],
  ])('is not asked for where %s', (_what, watches) => {
    expect(ask({ watches })).toEqual({ decisions: [], asked: null });
  });

  it('names thirty alarms at most, which then stand for the others', () => {
    const watches = Array.from({ length: 31 }, (_, n) => aWatch({ fingerprint: `f${n}` }));
    const { decisions } = ask({ watches });
    expect(named({ decisions, asked: null })[0]).toHaveLength(30);
    expect(ask({ watches, decisions }).asked).toBeNull();
  });
});

describe('a decision that is open', () => {
  it('speaks for its alarm until that rises', () => {
    const decisions = [open()];
    expect(ask({ watches: [age], decisions })).toEqual({ decisions, asked: null });
    const worse = ask({ watches: [aWatch({ level: 'critical' })], decisions });
    expect(worse.asked).toMatchObject({ how: 'worse', decision: { level: 'critical' } });
  });

  it('takes one more alarm in, stays as bad as it was, and is due when it was', () => {
    const critical = open({ level: 'critical' });
    const { asked, decisions } = ask({ watches: [age, income], decisions: [critical] });
    expect(asked).toEqual({
      how: 'wider',
      decision: {
        ...critical,
        cause: 'psi of income at warning (0.3, line 0.2)',
        fingerprints: ['evidently:age', 'evidently:income'],
      },
      alarms: [income],
    });
    expect(decisions).toEqual([asked?.decision]);
  });

  it('names an alarm once and thirty in all, however it grows', () => {
    const thirty = Array.from({ length: 29 }, (_, n) => `f${n}`);
    const rising = aWatch({ fingerprint: 'f0', level: 'critical' });
    const more = ['a', 'b'].map((fingerprint) => aWatch({ fingerprint }));
    const [names] = named(
      ask({ watches: [rising, ...more], decisions: [open({ fingerprints: thirty })] }),
    );
    expect(names).toEqual([...thirty, 'a']);
  });

  it('goes on naming an alarm that is over', () => {
    expect(named(ask({ watches: [aWatch(clean)], decisions: [open()] }))).toEqual([
      ['evidently:age'],
    ]);
  });

  it('stands behind those that are answered once it grows', () => {
    const done = answered('retrain', { id: 'done', fingerprints: [] });
    const { decisions } = ask({ watches: [age, income], decisions: [open(), done] });
    expect(decisions.map(({ id }) => id)).toEqual(['done', 'decision-1']);
  });
});

describe('a decision that is answered', () => {
  const both = ['evidently:age', 'evidently:income'];

  it('speaks for what goes on to alarm, and no longer for what is over or milder', () => {
    const decisions = [answered('retrain', { fingerprints: both })];
    expect(ask({ watches: [age, income], decisions })).toEqual({ decisions, asked: null });
    for (const change of [clean, { level: 'watch' }, { state: 'resolved' }] as const) {
      const { asked, ...after } = ask({ watches: [age, { ...income, ...change }], decisions });
      expect([asked, named({ ...after, asked })]).toEqual([null, [['evidently:age']]]);
    }
  });

  it('answers no other alarm, unless it accepts', () => {
    const other = ask({ watches: [age, income], decisions: [answered('retrain')] });
    expect(other.asked).toMatchObject({
      ...{ how: 'new', decision: { fingerprints: ['evidently:income'] } },
    });
    const accepted = ask({ watches: [age, income], decisions: [answered('accept')] });
    expect(accepted.asked).toBeNull();
  });

  it('that accepts does not accept what is worse, nor anything after its end', () => {
    const decisions = [answered('accept')];
    const worse = { ...income, level: 'critical' as const };
    expect(ask({ watches: [age, worse], decisions }).asked).toMatchObject({
      ...{ how: 'new', decision: { level: 'critical', fingerprints: ['evidently:income'] } },
    });
    const end = Date.parse(daysAgo(-5));
    expect(ask({ watches: [age], decisions }, end - 1).asked).toBeNull();
    expect(ask({ watches: [age], decisions }, end).asked).toMatchObject({ how: 'new' });
  });
});

describe('decisions that an item keeps', () => {
  const past = (count: number): RetrainingDecision[] =>
    Array.from({ length: count }, (_, n) =>
      answered('retrain', { id: `past-${n}`, fingerprints: [] }),
    );

  it('are the twelve newest, with those that are open or accept before any that is over', () => {
    const kept = ask({ decisions: [open(), answered('accept', { id: 'a' }), ...past(12)] });
    expect(kept.decisions.map(({ id }) => id)).toEqual([
      ...['decision-1', 'a'],
      ...Array.from({ length: 10 }, (_, n) => `past-${n + 2}`),
    ]);
  });

  it('make room for one that is asked for', () => {
    const { decisions } = ask({ watches: [age], decisions: past(12) });
    expect(decisions.map(({ id }) => id).slice(-2)).toEqual(['past-11', 'retraining-17']);
    expect(decisions).toHaveLength(12);
  });

  it('are fewer where they are long, so that the record of the item stays small', () => {
    const { decisions } = ask({
      decisions: past(12).map((one) => ({ ...one, cause: 'x'.repeat(1_000) })),
    });
    expect(JSON.stringify(decisions).length).toBeLessThanOrEqual(8_000);
    // A decision takes some 1,260 characters so.
    expect(decisions.map(({ id }) => id)).toEqual([6, 7, 8, 9, 10, 11].map((n) => `past-${n}`));
  });
});

describe('an acceptance of drift', () => {
  it.each([
    ['holds until its end', answered('accept'), true],
    ['is none without an end', answered('accept', {}, null), false],
    ['is none by another answer', answered('retrain', {}, daysAgo(-5)), false],
    ['is none while nobody answered', open(), false],
  ])('%s', (_what, decision, expected) => {
    expect(isAccepting(decision, NOW)).toBe(expected);
  });

  it('is over at the very moment it ends', () => {
    const end = Date.parse(daysAgo(-5));
    expect([end - 1, end].map((now) => isAccepting(answered('accept'), now))).toEqual([
      true,
      false,
    ]);
  });
});

describe('what a decision is about', () => {
  const full = Array.from({ length: 30 }, (_, n) => `f${n}`);
  it.each([
    ['the alarm that it names', open(), true],
    ['one that it names at a milder level than then', open({ level: 'critical' }), true],
    ['no alarm that it does not name', open({ fingerprints: ['x'] }), false],
    [
      'no alarm that it does not name, with one place left',
      open({ fingerprints: full.slice(1) }),
      false,
    ],
    ['any alarm once it names all that it can', open({ fingerprints: full }), true],
    ['the alarm that it accepts', answered('accept'), true],
    ['nothing once the acceptance is over', answered('accept', {}, daysAgo(0)), false],
    ['the alarm that it answers for good', answered('retrain'), true],
  ])('is %s', (_what, decision, expected) => {
    expect(covers(decision, age, NOW)).toBe(expected);
  });

  it('is no alarm that is worse than it was decided about', () => {
    expect(covers(open(), aWatch({ level: 'critical' }), NOW)).toBe(false);
  });
});

describe('who may answer', () => {
  it.each([
    ['the one whom the plan named', 'decider', 'decider', false, true],
    ['nobody else, not even an administrator', 'decider', 'somebody', true, false],
    ['an administrator, where nobody was named', null, 'somebody', true, true],
    ['no other person, where nobody was named', null, 'somebody', false, false],
  ])('is %s', (_what, decider, accountId, administer, expected) => {
    expect(mayAnswer({ decider }, { accountId, administer })).toBe(expected);
  });
});
