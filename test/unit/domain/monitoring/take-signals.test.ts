import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signalLevels } from '../../../../src/contract/evidence';
import type { RecordedSignal, WatchState } from '../../../../src/contract/types';
import { isWorse } from '../../../../src/words/levels';
import {
  isRepeat,
  takeEvaluationReport,
  takeSignals,
} from '../../../../src/domain/monitoring/take-signals';
import { aCount, anEvaluation, daysAgo } from '../../../support/builders/builders';
import { aPlan, aSignal, watching } from '../../../support/builders/monitoring-builders';

const take = (signals: readonly RecordedSignal[], plan = aPlan()): WatchState[] =>
  takeSignals(watching({ plan }), signals).watches;

/** What is known of one watch after these signals. */
const known = (...signals: RecordedSignal[]): Partial<WatchState> => take(signals)[0] ?? {};

const signals = fc
  .record({
    day: fc.integer({ min: 1, max: 9 }),
    level: fc.constantFrom(...signalLevels),
    fingerprint: fc.constantFrom('a', 'b'),
  })
  .map(({ day, level, fingerprint }) =>
    aSignal({
      ...{ fingerprint, level, observedAt: daysAgo(day) },
      state: level === 'none' ? 'clean' : 'firing',
    }),
  );

describe('what is known of a watch', () => {
  it('is the newest observation, whatever the order in which they come', () => {
    const lists = fc
      // Those of one digest are one record, which storage takes once.
      .uniqueArray(signals, { minLength: 1, maxLength: 8, selector: ({ digest }) => digest })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      );
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        const facts = (all: RecordedSignal[]) =>
          take(all)
            .map(({ fingerprint, state, level, digest, observedAt }) => ({
              ...{ fingerprint, state, level, digest, observedAt },
            }))
            .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
        expect(facts(shuffled)).toEqual(facts(list));
      }),
    );
  });

  it('is the same after the same signals once more, to the last detail', () => {
    fc.assert(
      fc.property(fc.array(signals, { maxLength: 8 }), (list) => {
        const once = takeSignals(watching(), list);
        expect(takeSignals(once, list.slice(-1))).toEqual(once);
      }),
    );
  });

  it('is never lowered by an estimate', () => {
    fc.assert(
      fc.property(fc.array(signals, { maxLength: 6 }), signals, (list, last) => {
        const before = takeSignals(watching(), list);
        const after = takeSignals(before, [
          aSignal({ ...last, method: 'CBPE', observedAt: daysAgo(0.5) }),
        ]);
        for (const watch of before.watches) {
          const now = after.watches.find((one) => one.fingerprint === watch.fingerprint);
          expect(now !== undefined && !isWorse(watch.level, now.level)).toBe(true);
        }
      }),
    );
  });

  it('keeps since when it is at its level', () => {
    const first = aSignal({ observedAt: daysAgo(5), value: 0.3 });
    const second = aSignal({ observedAt: daysAgo(2), value: 0.4 });
    expect(known(first, second)).toMatchObject({ value: 0.4, since: daysAgo(5) });
    const worse = aSignal({ observedAt: daysAgo(1), level: 'critical' });
    expect(known(first, second, worse)).toMatchObject({ since: daysAgo(1) });
  });

  it('is raised by an estimate and cleared by what is measured', () => {
    const estimate = aSignal({ method: 'CBPE', observedAt: daysAgo(3), level: 'critical' });
    expect(known(estimate)).toMatchObject({ level: 'critical', estimated: true });
    const clean = { state: 'clean', level: 'none' } as const;
    const guessed = aSignal({ ...clean, method: 'CBPE', observedAt: daysAgo(2) });
    expect(known(estimate, guessed)).toMatchObject({ level: 'critical' });
    expect(known(estimate, guessed, aSignal({ ...clean, observedAt: daysAgo(1) }))).toMatchObject({
      level: 'none',
      estimated: false,
    });
  });

  it('is not raised by an estimate that is older than what was measured', () => {
    const measured = aSignal({ observedAt: daysAgo(1), level: 'warning' });
    const older = aSignal({ method: 'CBPE', observedAt: daysAgo(2), level: 'critical' });
    expect(known(measured, older)).toMatchObject({ level: 'warning', estimated: false });
    const newer = aSignal({ method: 'CBPE', observedAt: daysAgo(0.5), level: 'critical' });
    expect(known(measured, newer)).toMatchObject({ level: 'critical', estimated: true });
  });

  it('keeps the newer of two estimates of one level, and the report it came with', () => {
    const newer = aSignal({ method: 'CBPE', observedAt: daysAgo(1), value: 0.4 });
    const older = {
      ...aSignal({ method: 'CBPE', observedAt: daysAgo(2), value: 0.3 }),
      modelVersion: '1.3.0',
    };
    expect(known(newer, older)).toMatchObject({ value: 0.4, observedAt: daysAgo(1) });
    expect(takeSignals(watching({ plan: aPlan() }), [newer, older])).toMatchObject({
      ...{ lastReportAt: daysAgo(1), reportedVersion: newer.modelVersion },
    });
  });

  it('takes what was measured before an estimate where it was worse', () => {
    const estimate = aSignal({ method: 'CBPE', observedAt: daysAgo(1), level: 'warning' });
    const measured = aSignal({ observedAt: daysAgo(2), level: 'critical' });
    expect(known(estimate, measured)).toMatchObject({ level: 'critical', estimated: false });
  });

  it('is not dated into the future by a clock that runs ahead', () => {
    const ahead = aSignal({ observedAt: daysAgo(-30) }, daysAgo(2));
    const clean = aSignal({ state: 'clean', level: 'none', observedAt: daysAgo(1) });
    expect(known(ahead, clean)).toMatchObject({ level: 'none' });
  });
});

describe('the alert rule of a plan', () => {
  const about = (value: number | null, level: RecordedSignal['level']) =>
    known(
      aSignal({
        ...{ name: 'Accuracy', fingerprint: 'x', method: null, value, level, threshold: null },
        state: level === 'none' ? 'clean' : 'firing',
      }),
    );

  it.each([
    ['judges alone where the tool has no verdict', 0.8, 'unknown', 'warning'],
    ['clears what the tool cannot judge', 0.9, 'unknown', 'none'],
    ['raises what the tool finds clean', 0.8, 'none', 'warning'],
    ['does not lower what the tool finds worse', 0.9, 'critical', 'critical'],
    ['judges nothing without a value', null, 'unknown', 'unknown'],
  ] as const)('%s', (_what, value, level, expected) => {
    expect(about(value, level)).toMatchObject({ level: expected });
  });
});

describe('watches of an item', () => {
  it('are at most 60; what is settled goes first, then what is mildest', () => {
    const many = Array.from({ length: 70 }, (_, index) =>
      aSignal({
        fingerprint: `f${index}`,
        observedAt: daysAgo(70 - index),
        ...(index % 10 === 0
          ? { level: 'critical' as const }
          : { level: 'none' as const, state: 'clean' as const }),
      }),
    );
    const kept = take(many);
    expect(kept).toHaveLength(60);
    expect(kept.filter(({ level }) => level === 'critical')).toHaveLength(7);
  });

  it('take a bounded part of the record, however long their texts', () => {
    const long = Array.from({ length: 60 }, (_, index) =>
      aSignal({
        fingerprint: `${index}${'f'.repeat(190)}`,
        name: 'n'.repeat(200),
        summary: 's'.repeat(900),
      }),
    );
    expect(JSON.stringify(take(long)).length).toBeLessThanOrEqual(24_000);
  });
});

describe('an evaluation of a model in use', () => {
  const run = (metric: string, successes: number) =>
    anEvaluation([aCount(metric, successes, 1000)], { finishedAt: daysAgo(1) });

  it('is a report of what is watched, judged by the rule of the plan', () => {
    const after = takeEvaluationReport(watching({ plan: aPlan() }), run('acc', 800));
    expect(after).toMatchObject({
      lastReportAt: daysAgo(1),
      reportedVersion: '1.4.0',
      watches: [{ name: 'accuracy', level: 'warning', value: 0.8 }],
    });
    const better = takeEvaluationReport(
      after,
      anEvaluation([aCount('accuracy', 950, 1000)], {
        finishedAt: daysAgo(0.5),
        recordedAt: daysAgo(0.5),
      }),
    );
    expect(better.watches).toMatchObject([{ level: 'none', state: 'clean' }]);
  });

  it('of something else is none', () => {
    const before = watching({ plan: aPlan() });
    expect(takeEvaluationReport(before, run('recall', 900))).toBe(before);
  });

  it('on a watch without a rule is a report that judges nothing', () => {
    const plan = aPlan({
      watches: [{ name: 'accuracy', kind: 'metric', reference: null, alert: null }],
    });
    expect(takeEvaluationReport(watching({ plan }), run('accuracy', 100))).toMatchObject({
      lastReportAt: daysAgo(1),
      watches: [],
    });
  });
});

describe('a repeat', () => {
  const undated = (level: 'warning' | 'critical') =>
    aSignal({ observedAt: null, level, source: { format: 'alertmanager', tool: null } });
  it('is an alert without a time that fires already at its level', () => {
    const state = takeSignals(watching(), [undated('warning')]);
    expect(isRepeat(state, undated('warning'))).toBe(true);
    expect(isRepeat(state, undated('critical'))).toBe(false);
    expect(isRepeat(watching(), undated('warning'))).toBe(false);
  });
});
