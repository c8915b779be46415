import { describe, expect, it } from 'vitest';
import type { MonitoringState, WatchState } from '../../../../src/contract/types';
import {
  alarmsOf,
  driftOf,
  firingOf,
  isDriftNews,
  isMuted,
  nameWatch,
} from '../../../../src/domain/monitoring/drift-level';
import { isOverdue, reportDueAt } from '../../../../src/domain/monitoring/report-due';
import { tellAlarms } from '../../../../src/domain/monitoring/tell-alarm';
import type { Item } from '../../../../src/domain/item/item';
import { NOW, anItem, daysAgo } from '../../../support/builders/builders';
import { aPlan, aWatch, watching } from '../../../support/builders/monitoring-builders';

const mute = {
  ...{ id: 'm', fingerprint: 'evidently:age', reason: 'load test', by: 'pm' },
  ...{ at: daysAgo(2), until: daysAgo(-1) },
};

/** Reports are owed since long ago, and the last one came yesterday. */
const heard = { plan: aPlan({ watches: [] }), owedSince: daysAgo(60), lastReportAt: daysAgo(1) };

const said = (monitoring: Partial<MonitoringState>, override: Partial<Item> = {}): string =>
  driftOf(anItem('', [], { monitoring: watching(monitoring), ...override }), NOW).sentence;

const income = aWatch({ fingerprint: 'evidently:income', name: 'income' });
const rule = { comparator: '<', value: 0.85, level: 'warning' } as const;
const planned = (...names: string[]) =>
  aPlan({
    watches: names.map((name) => ({ name, kind: 'metric', reference: null, alert: rule })),
  });

describe('what is said of the drift of an item', () => {
  it.each([
    ['nothing was ever observed', {}, 'Nothing has been observed yet.'],
    [
      'nothing fires',
      { ...heard, watches: [aWatch({ state: 'clean', level: 'none' })] },
      'Nothing fires.',
    ],
    ['reports come and nobody judges them', heard, 'Nothing fires.'],
    [
      'one thing fires',
      { ...heard, watches: [aWatch()] },
      'psi of age has been at warning for 3 days.',
    ],
    [
      'two things fire',
      { ...heard, watches: [income, aWatch({ level: 'critical' })] },
      'psi of age has been at critical for 3 days, and 1 more.',
    ],
    [
      'something cannot be judged',
      { ...heard, watches: [aWatch({ level: 'unknown' })] },
      'psi of age could not be judged for 3 days.',
    ],
    [
      'something fires from a time that is to come',
      { ...heard, watches: [aWatch({ since: daysAgo(-2) })] },
      'psi of age has been at warning for less than a minute.',
    ],
    [
      'one alert is muted',
      { ...heard, watches: [aWatch(), income], mutes: [mute] },
      'psi of age has been at warning for 3 days, and 1 more; 1 alert is muted.',
    ],
    [
      'two alerts are muted',
      {
        ...heard,
        watches: [aWatch(), income],
        mutes: [mute, { ...mute, fingerprint: 'evidently:income' }],
      },
      'psi of age has been at warning for 3 days, and 1 more; 2 alerts are muted.',
    ],
    [
      'no report comes any more',
      { ...heard, lastReportAt: daysAgo(9) },
      'reports have stopped coming.',
    ],
    [
      'a planned watch was never heard of',
      { ...heard, plan: planned('latency') },
      'latency has never been reported.',
    ],
    [
      'two planned watches were never heard of',
      { ...heard, plan: planned('latency', 'cost') },
      'latency has never been reported, and 1 more.',
    ],
  ])('says where %s', (_what, monitoring: Partial<MonitoringState>, expected) => {
    expect(said(monitoring)).toBe(expected);
  });
});

describe('the flags of an item', () => {
  const flags = (monitoring: Partial<MonitoringState>, override: Partial<Item> = {}) =>
    driftOf(anItem('', [], { monitoring: watching({ ...heard, ...monitoring }), ...override }), NOW)
      .flags;

  it('name each thing once, the worst first, and a silent watch behind them', () => {
    const twice = aWatch({ fingerprint: 'other', level: 'critical' });
    const watches = [income, aWatch(), twice];
    expect(flags({ watches, plan: planned('p95 latency') })).toEqual([
      'psi:age',
      'psi:income',
      'silent:p95-latency',
    ]);
  });

  it('say nothing of a version where the report or the item names none', () => {
    const model = { name: 'claims-doc', version: null, setBy: null };
    expect(flags({ reportedVersion: '1.3.0' })).toEqual(['version-mismatch']);
    expect(flags({ reportedVersion: '1.4.0' })).toEqual([]);
    expect(flags({ reportedVersion: null })).toEqual([]);
    expect(flags({ reportedVersion: '1.3.0' }, { model })).toEqual([]);
  });
});

describe('what fires', () => {
  const all: WatchState[] = [
    aWatch({ fingerprint: '1', name: 'b', level: 'warning' }),
    aWatch({ fingerprint: '2', name: 'c', level: 'watch' }),
    aWatch({ fingerprint: '3', name: 'd', level: 'critical' }),
    aWatch({ fingerprint: '4', name: 'a', level: 'warning' }),
    aWatch({ fingerprint: '5', name: 'e', level: 'unknown' }),
    aWatch({ fingerprint: '6', name: 'f', level: 'critical', state: 'resolved' }),
    aWatch({ fingerprint: '7', name: 'g', level: 'none' }),
  ];
  const names = (watches: readonly WatchState[]) => watches.map(({ name }) => name);

  it('comes the worst first, and by its name among the same', () => {
    expect(names(firingOf({ watches: all }))).toEqual(['d', 'a', 'b', 'e', 'c']);
    expect(names(firingOf({ watches: all.toReversed() }))).toEqual(['d', 'a', 'b', 'e', 'c']);
  });

  it('has to be answered where it is an alarm, muted or not', () => {
    const state = watching({ watches: all, mutes: [{ ...mute, fingerprint: '4' }] });
    expect(names(alarmsOf(state))).toEqual(['d', 'a', 'b']);
  });
});

describe('a mute', () => {
  it('is of its own alert, until the moment it ends', () => {
    const state = { mutes: [mute] };
    const end = Date.parse(mute.until);
    expect(isMuted(state, 'evidently:age', end - 1)).toBe(true);
    expect(isMuted(state, 'evidently:age', end)).toBe(false);
    expect(isMuted(state, 'evidently:income', end - 1)).toBe(false);
    expect(isMuted({ mutes: [] }, 'evidently:age', NOW)).toBe(false);
  });
});

describe('the name of a watch', () => {
  it.each([
    ['psi', 'age', 'psi of age'],
    [null, 'age', 'age'],
    ['PSI', 'psi of age', 'psi of age'],
    ['psi', 'PSI age', 'PSI age'],
  ])('by the method %s of %s is %s', (method, name, expected) => {
    expect(nameWatch({ method, name })).toBe(expected);
  });
});

describe('news about drift', () => {
  const drift = { level: 'warning' as const, flags: ['psi:age'] };
  it.each([
    ['another level', { level: 'none' as const }, true],
    ['the begin of silence', { flags: ['overdue', 'psi:age'] }, true],
    ['a watch that fell silent', { flags: ['psi:age', 'silent:latency'] }, true],
    ['another thing that fires', { flags: ['psi:age', 'psi:income'] }, false],
    ['a mute', { flags: ['muted', 'psi:age'] }, false],
  ])('are, or are not, %s', (_what, change, expected) => {
    expect(isDriftNews(drift, { ...drift, ...change })).toBe(expected);
    expect(isDriftNews({ ...drift, ...change }, drift)).toBe(expected);
  });

  it('are silence that passed from one watch to another', () => {
    const silent = (...names: string[]) => ({
      ...drift,
      flags: names.map((one) => `silent:${one}`),
    });
    expect(isDriftNews(silent('latency'), silent('cost'))).toBe(true);
    expect(isDriftNews(silent('latency'), silent('latency', 'cost'))).toBe(true);
  });
});

describe('the next report', () => {
  const due = (override: Partial<MonitoringState>) =>
    reportDueAt(watching({ ...heard, ...override }));

  it.each([
    ['is due cadence and grace after the last one', {}, daysAgo(-7)],
    ['counts from when reports are owed, before the first', { lastReportAt: null }, daysAgo(52)],
    [
      'counts from then too where the last one is older',
      { lastReportAt: daysAgo(70) },
      daysAgo(52),
    ],
  ])('%s', (_what, override, expected) => {
    expect(due(override)).toBe(Date.parse(expected));
  });

  it('is due never where there is no plan, or nothing is owed', () => {
    expect(due({ plan: null })).toBeNull();
    expect(due({ owedSince: null })).toBeNull();
    expect(isOverdue(watching(), NOW)).toBe(false);
  });
});

describe('what alarms, in words', () => {
  it.each([
    [{}, 'psi of age at warning (0.3, line 0.2)'],
    [{ value: null }, 'psi of age at warning (line 0.2)'],
    [{ threshold: null, value: 0 }, 'psi of age at warning (0)'],
    [{ threshold: null, value: null }, 'psi of age at warning'],
    [{ estimated: true }, 'psi of age at warning (0.3, line 0.2, estimated without labels)'],
    [
      { level: 'critical', value: 0.312_345, threshold: 0 },
      'psi of age at critical (0.3123, line 0)',
    ],
  ] as const)('%#: %o', (override, expected) => {
    expect(tellAlarms([aWatch(override)])).toBe(expected);
  });

  it('is one list of at most 240 characters', () => {
    const [two, many] = [2, 40].map((count) =>
      tellAlarms(Array.from({ length: count }, () => aWatch())),
    );
    expect(two).toBe(
      'psi of age at warning (0.3, line 0.2); psi of age at warning (0.3, line 0.2)',
    );
    expect(many).toHaveLength(240);
    expect(many?.endsWith('…')).toBe(true);
    const exact = (length: number) =>
      tellAlarms([
        aWatch({ method: null, name: 'x'.repeat(length), value: null, threshold: null }),
      ]);
    expect(exact(240 - ' at warning'.length)).toMatch(/^x+ at warning$/u);
    expect(exact(241 - ' at warning'.length)).toMatch(/^x+ at warni…$/u);
  });
});
