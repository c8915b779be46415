import { describe, expect, it } from 'vitest';
import type { MonitoringState, Watch } from '../../../../src/contract/types';
import { nextDue } from '../../../../src/domain/item/due';
import { driftOf } from '../../../../src/domain/monitoring/drift-level';
import { settleMonitoring } from '../../../../src/domain/monitoring/settle-monitoring';
import { silentWatches } from '../../../../src/domain/monitoring/silent-watches';
import { DAY } from '../../../../src/words/time';
import { NOW, anItem, daysAgo } from '../../../support/builders/builders';
import { aPlan, aWatch, watching } from '../../../support/builders/monitoring-builders';

const planned = (name: string, alert: Watch['alert'] = null): Watch => ({
  ...{ name, kind: 'metric', reference: null, alert },
});
const rule = { comparator: '<', value: 0.85, level: 'warning' } as const;
const clean = { state: 'clean', level: 'none' } as const;

/** A report on `age` came yesterday; `latency` is watched as well, every 7 days and one of grace. */
const watched = (override: Partial<MonitoringState> = {}): MonitoringState =>
  watching({
    plan: aPlan({ watches: [planned('age'), planned('Latency', rule)] }),
    owedSince: daysAgo(60),
    lastReportAt: daysAgo(1),
    watches: [
      aWatch(clean),
      aWatch({ ...clean, fingerprint: 'x', name: 'latency', observedAt: daysAgo(9) }),
    ],
    ...override,
  });

const latency = (override: Parameters<typeof aWatch>[0], plan = aPlan()): MonitoringState =>
  watched({
    plan: { ...plan, watches: [planned('latency', rule)] },
    watches: [aWatch({ fingerprint: 'x', name: 'latency', ...override })],
  });

describe('a watch that fell silent', () => {
  it('is named with the day it was last heard of, whatever its letters', () => {
    expect(silentWatches(watched(), NOW)).toEqual([{ name: 'Latency', lastHeardAt: daysAgo(9) }]);
  });

  it.each([
    ['at the end of the grace', 8, 0],
    ['a moment later', 8 + 1 / 86_400, 1],
  ])('is silent %s', (_what, days, count) => {
    const state = latency({ ...clean, observedAt: daysAgo(days) });
    expect(silentWatches(state, NOW)).toHaveLength(count);
  });

  it('counts by the newest that was said of it', () => {
    const { watches } = watched();
    const newer = aWatch({ ...clean, fingerprint: 'y', name: 'latency', observedAt: daysAgo(2) });
    expect(silentWatches(watched({ watches: [newer, ...watches] }), NOW)).toEqual([]);
  });

  it('is silent though nobody judges it, once it was heard and judged by a tool', () => {
    const plan = aPlan({ watches: [planned('age')] });
    const heard = (days: number) =>
      watched({ plan, watches: [aWatch({ ...clean, observedAt: daysAgo(days) })] });
    expect(silentWatches(heard(9), NOW)).toEqual([{ name: 'age', lastHeardAt: daysAgo(9) }]);
    expect(silentWatches(heard(7), NOW)).toEqual([]);
  });

  it('was never heard since it was planned', () => {
    const never = (setAt: string): MonitoringState =>
      watched({
        plan: aPlan({ watches: [planned('age'), planned('latency', rule)], setAt }),
        watches: [aWatch(clean)],
      });
    expect(silentWatches(never(daysAgo(9)), NOW)).toEqual([{ name: 'latency', lastHeardAt: null }]);
    expect(silentWatches(never(daysAgo(7)), NOW)).toEqual([]);
  });

  it.each([
    ['alarms', latency({ state: 'firing', observedAt: daysAgo(30) })],
    [
      'had its alarm resolved',
      latency({ state: 'resolved', level: 'none', observedAt: daysAgo(30) }),
    ],
    ['nobody judges', watched({ plan: aPlan({ watches: [planned('latency')] }), watches: [] })],
    ['is not owed yet', watched({ owedSince: null })],
    ['is silent as all are', watched({ lastReportAt: daysAgo(9) })],
  ])('is not one that %s', (_what, state) => {
    expect(silentWatches(state, NOW)).toEqual([]);
  });

  it('is a flag with a sentence, and sets no level', () => {
    expect(driftOf(anItem('', [], { monitoring: watched() }), NOW)).toEqual({
      level: 'none',
      flags: ['silent:latency'],
      sentence: 'Latency has not been reported for 9 days.',
    });
  });

  it('is written down by time alone, once', () => {
    const state = latency({ ...clean, observedAt: daysAgo(1) });
    const item = settleMonitoring(
      anItem('', [], { stage: 'monitoring', monitoring: { ...state, lastReportAt: daysAgo(-3) } }),
      NOW,
    ).item;
    expect(item.drift).toEqual({ level: 'none', flags: [] });
    const due = nextDue(item, 400, NOW);
    expect(due).toBe(Date.parse(daysAgo(1)) + 8 * DAY + 1);
    const later = settleMonitoring(item, due ?? NOW);
    expect(later.item.drift.flags).toEqual(['silent:latency']);
    expect(later.events.map(({ kind }) => kind)).toEqual(['drift-changed']);
    expect(settleMonitoring(later.item, due ?? NOW).events).toEqual([]);
  });
});
