import { describe, expect, it } from 'vitest';
import type { MonitoringState, RecordedSignal, WatchState } from '../../../../src/contract/types';
import {
  isRepeat,
  takeEvaluationReport,
  takeSignals,
} from '../../../../src/domain/monitoring/take-signals';
import { aCount, anEvaluation, daysAgo } from '../../../support/builders/builders';
import { aPlan, aSignal, aWatch, watching } from '../../../support/builders/monitoring-builders';

const clean = { state: 'clean', level: 'none' } as const;
const found = aSignal({ observedAt: daysAgo(9), level: 'critical' });

type Report = [by: string | null, signal: RecordedSignal];

/** What is known of one watch after these reports, of people or of a tool. */
const after = (...reports: Report[]): WatchState | undefined =>
  reports.reduce<MonitoringState>(
    (state, [by, signal]) => takeSignals(state, [signal], by),
    watching(),
  ).watches[0];

const milder = (days: number, override: Parameters<typeof aSignal>[0] = clean) =>
  aSignal({ observedAt: daysAgo(days), value: 0.1, ...override });

describe('what a tool finds and a person calls milder', () => {
  const first: Report[] = [
    [null, found],
    ['pm', milder(5)],
  ];

  it('stays as the tool says, with what the person says beside it', () => {
    expect(after(...first)).toMatchObject({
      ...{ level: 'critical', state: 'firing', since: daysAgo(9), by: null, value: 0.3 },
      milder: { by: 'pm', at: daysAgo(5), level: 'none', value: 0.1 },
    });
  });

  it('stays so where the same person says it again, with what was said last', () => {
    expect(after(...first, ['pm', milder(3, { level: 'warning' })])).toMatchObject({
      ...{ level: 'critical', milder: { by: 'pm', at: daysAgo(3), level: 'warning' } },
    });
  });

  it('is what a second person says too, from then on', () => {
    expect(after(...first, ['ds', milder(3)])).toMatchObject({
      ...{ level: 'none', state: 'clean', since: daysAgo(3), by: 'ds', milder: null, value: 0.1 },
    });
  });

  it.each([
    ['none', 'warning', 'warning'],
    ['warning', 'none', 'warning'],
    ['watch', 'warning', 'warning'],
  ] as const)('is the worse of what two persons say: %s and %s', (one, other, level) => {
    const say = (days: number, said: 'none' | 'watch' | 'warning') =>
      milder(days, said === 'none' ? clean : { level: said });
    const state = after([null, found], ['pm', say(5, one)], ['ds', say(3, other)]);
    expect(state).toMatchObject({ level, state: 'firing', since: daysAgo(3) });
  });

  it('is what the tool itself says later', () => {
    expect(after(...first, [null, milder(3)])).toMatchObject({ level: 'none', milder: null });
  });

  it.each<[string, Report[], Partial<WatchState>]>([
    [
      'where a person found it',
      [
        ['pm', found],
        ['pm', milder(5)],
      ],
      { level: 'none' },
    ],
    [
      'where a person calls it worse',
      [
        [null, aSignal({ observedAt: daysAgo(9) })],
        ['pm', milder(5, { level: 'critical' })],
      ],
      { level: 'critical', by: 'pm' },
    ],
    [
      'where a person calls it the same',
      [
        [null, found],
        ['pm', milder(5, { level: 'critical' })],
      ],
      { level: 'critical', by: 'pm', since: daysAgo(9) },
    ],
    [
      'where it is over',
      [
        [null, aSignal({ observedAt: daysAgo(9), level: 'critical', state: 'resolved' })],
        ['pm', milder(5)],
      ],
      { level: 'none', by: 'pm' },
    ],
  ])('is another matter %s: what is newest counts', (_what, reports, expected) => {
    expect(after(...reports)).toMatchObject({ ...expected, milder: null });
  });
});

describe('of two observations of one watch', () => {
  const known = (...signals: RecordedSignal[]) =>
    after(...signals.map((one): Report => [null, one]));

  it('at one time the worse counts, whichever came first', () => {
    const states = ['firing', 'resolved'] as const;
    for (const [one, other] of [states, states.toReversed()]) {
      const mild = aSignal({ level: 'watch', state: one });
      const bad = aSignal({ level: 'critical', state: other });
      expect([known(mild, bad)?.level, known(bad, mild)?.level]).toEqual(['critical', 'critical']);
    }
  });

  it('at one time and level the same one counts, whichever came first', () => {
    const [one, other] = [aSignal(), aSignal({ state: 'resolved' })];
    expect(known(one, other)?.state).toBe(known(other, one)?.state);
  });

  it('the begin of a level is when its state began too', () => {
    const over = aSignal({ state: 'resolved', observedAt: daysAgo(0.5) });
    expect(known(aSignal(), over)).toMatchObject({ state: 'resolved', since: daysAgo(0.5) });
  });

  it('an estimate that is milder never counts, measured or estimated before', () => {
    const guess = (days: number, level: 'watch' | 'critical') =>
      aSignal({ method: 'CBPE', observedAt: daysAgo(days), level });
    expect(known(guess(3, 'critical'), guess(2, 'watch'))).toMatchObject({ level: 'critical' });
    expect(known(guess(3, 'watch'), guess(2, 'watch'))).toMatchObject({ observedAt: daysAgo(2) });
    const measured = aSignal({ observedAt: daysAgo(3), level: 'watch' });
    expect(known(measured, guess(2, 'watch'))).toMatchObject({ estimated: false });
  });

  it('what was measured before an estimate counts only where it was worse', () => {
    const guess = aSignal({ method: 'CBPE', observedAt: daysAgo(1) });
    const measured = (level: 'watch' | 'warning') => aSignal({ observedAt: daysAgo(2), level });
    expect(known(guess, measured('watch'))).toMatchObject({ estimated: true });
    expect(known(guess, measured('warning'))).toMatchObject({ estimated: true });
  });
});

describe('the last report', () => {
  const from = (signal: RecordedSignal, state: Partial<MonitoringState>) => {
    const { lastReportAt, reportedVersion } = takeSignals(watching(state), [signal]);
    return [lastReportAt, reportedVersion];
  };
  const signal = { ...aSignal(), modelVersion: '1.4.0' };

  it.each([
    ['the first', {}, [daysAgo(1), '1.4.0']],
    [
      'one later than the last',
      { lastReportAt: daysAgo(2), reportedVersion: '1' },
      [daysAgo(1), '1.4.0'],
    ],
    [
      'one as late as the last',
      { lastReportAt: daysAgo(1), reportedVersion: '1' },
      [daysAgo(1), '1.4.0'],
    ],
    ['an older one', { lastReportAt: daysAgo(0), reportedVersion: '1' }, [daysAgo(0), '1']],
  ])('is told by %s', (_what, state, expected) => {
    expect(from(signal, state)).toEqual(expected);
  });

  it('keeps the version that was named before where it names none', () => {
    expect(from(aSignal(), { reportedVersion: '1.3.0' })).toEqual([daysAgo(1), '1.3.0']);
  });

  it('is judged by the plan that was set when it came in', () => {
    const rule = { comparator: '>', value: 0.25, level: 'critical' } as const;
    const watches = [{ name: 'age', kind: 'input-feature' as const, reference: null, alert: rule }];
    const level = (setAt: string) =>
      takeSignals(watching({ plan: aPlan({ watches, setAt }) }), [aSignal({}, daysAgo(0.5))])
        .watches[0]?.level;
    expect([level(daysAgo(0.6)), level(daysAgo(0.4))]).toEqual(['critical', 'warning']);
  });

  it('leaves what else is watched, and adds what is new', () => {
    const other = aWatch({ fingerprint: 'x' });
    const { watches } = takeSignals(watching({ watches: [other] }), [signal, aSignal()]);
    expect(watches).toHaveLength(2);
    expect(watches[0]).toBe(other);
    const run = anEvaluation([aCount('accuracy', 80, 100)]);
    const reported = takeEvaluationReport(watching({ plan: aPlan(), watches }), run);
    expect(reported.watches.map(({ fingerprint }) => fingerprint)).toEqual([
      ...['x', 'evidently:age', 'watch:accuracy'],
    ]);
  });
});

describe('watches that no longer fit', () => {
  const many = (override: Partial<WatchState>, count = 60): WatchState[] =>
    Array.from({ length: count }, (_, n) =>
      aWatch({
        fingerprint: `f${n}`,
        observedAt: daysAgo(count + 1 - n),
        summary: '',
        ...override,
      }),
    );
  const kept = (watches: WatchState[]) =>
    takeSignals(watching({ watches }), [aSignal({ level: 'warning' })]).watches.map(
      ({ fingerprint }) => fingerprint,
    );

  it('lose the oldest of those that are alike', () => {
    const names = kept(many({}));
    expect(names).toHaveLength(60);
    expect([names[0], names.at(-1)]).toEqual(['f1', 'evidently:age']);
    expect(kept(many({}).toReversed())).not.toContain('f0');
  });

  it.each([
    ['what is settled, though it was worse', { state: 'resolved', level: 'critical' }],
    ['what is milder', { level: 'watch' }],
  ] as const)('lose %s, before what is older', (_what, override) => {
    const watches = many({});
    const names = kept(watches.map((one, n) => (n === 40 ? { ...one, ...override } : one)));
    expect(names).not.toContain('f40');
    expect(names).toContain('f0');
  });

  it('all stay where they are sixty', () => {
    expect(kept(many({}, 59))).toHaveLength(60);
  });
});

describe('an alert that is told again', () => {
  const source = { format: 'alertmanager', tool: null };
  const undated = aSignal({ observedAt: null, source });
  const known = takeSignals(watching(), [undated]);

  it.each([
    ['is a repeat where it has no time of its own', undated, true],
    ['is none with a time of its own', aSignal({ source }), false],
    ['is none of another tool', aSignal({ observedAt: null }), false],
    ['is none at another level', aSignal({ observedAt: null, source, level: 'critical' }), false],
    ['is none once it is over', aSignal({ observedAt: null, source, state: 'resolved' }), false],
    ['is none of another thing', aSignal({ observedAt: null, source, fingerprint: 'x' }), false],
  ])('%s', (_what, signal, expected) => {
    expect(isRepeat(known, signal)).toBe(expected);
  });
});
