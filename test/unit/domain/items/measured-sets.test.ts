import { describe, expect, it } from 'vitest';
import { StatisticsError } from '../../../../src/domain/stats/error';
import type { ItemSet, ItemsResult } from '../../../../src/domain/items/item';
import {
  measureItems,
  measurePairs,
  pairFolded,
  percentileOf,
  type ItemMetric,
} from '../../../../src/domain/items/measure-items';
import { item, passSet, scoreSet } from './item-sets';

const about = (override: Partial<ItemMetric> = {}): ItemMetric => ({
  ...{ metric: 'accuracy', countsFailures: false, range: null, method: 'exact' },
  ...override,
});

const valueOf = <T>(result: ItemsResult<T>): T => {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};

const methodOf = (set: ItemSet, metric?: Partial<ItemMetric>): string =>
  valueOf(measureItems(set, about(metric))).method;

/** Forty items of which every fifth fails. */
const forty = passSet(
  ...Array.from({ length: 40 }, (_, at) => item(`${at}`, at % 5 === 0 ? 0 : 1)),
);
const inTwos = (set: ItemSet): ItemSet => ({
  ...set,
  items: set.items.map((one, at) => ({ ...one, cluster: `c${Math.floor(at / 2)}` })),
});
const alike = (value: number): ItemSet => scoreSet(Array.from({ length: 30 }, () => value));
const latencies = scoreSet(Array.from({ length: 100 }, (_, at) => at + 0.5));

describe('the percentile that a metric names', () => {
  it.each([
    ['p95_latency_ms', 0.95],
    ['p99.9_latency', 0.999],
    ['p5', 0.05],
    ['percentile_90_latency', 0.9],
    ['percentile90', 0.9],
    ['median', 0.5],
    ['median_latency', 0.5],
    ['medians', null],
    ['p0_latency', null],
    ['p950_latency', null],
    ['p95latency', null],
    ['top95_latency', null],
    ['precision', null],
    ['a_median', null],
  ])('%s is %d', (metric, share) => {
    const found = percentileOf(metric);
    if (share === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(share, 12);
  });
});

describe('a metric of one model', () => {
  it('is the share that passes, by the method that is asked for', () => {
    const exact = valueOf(measureItems(forty, about()));
    expect(exact.counts).toEqual({ successes: 32, trials: 40 });
    expect([exact.method, methodOf(forty, { method: 'wilson' })]).toEqual([
      'Clopper-Pearson',
      'Wilson',
    ]);
  });

  it('counts failures of passes only, and not of scores', () => {
    const failures = about({ metric: 'error_rate', countsFailures: true });
    expect(valueOf(measureItems(forty, failures)).counts).toEqual({ successes: 8, trials: 40 });
    const wrong = valueOf(measureItems(scoreSet([0.25, 0.25, 0.5, 0.4]), failures));
    expect(wrong.sided.estimate).toBeCloseTo(0.35, 12);
  });

  it('goes by clusters where items hang together', () => {
    expect(methodOf(inTwos(forty))).toBe('Clopper-Pearson over 20 clusters');
    expect(methodOf(inTwos(latencies), { metric: 'latency' })).toBe('Student’s t over 50 clusters');
  });

  it('is a mean of scores, or the percentile that it names', () => {
    expect(methodOf(latencies, { metric: 'latency' })).toBe('bootstrap-t of the values');
    const median = valueOf(measureItems(latencies, about({ metric: 'p90_latency' })));
    expect(median.method).toBe('order statistics of the values');
    expect(median.sided.estimate).toBeGreaterThan(88);
    expect(median.approximate).toBeNull();
  });

  it('says of a percentile of clusters that its bounds may be too narrow', () => {
    const measured = valueOf(measureItems(inTwos(latencies), about({ metric: 'p90_latency' })));
    expect(measured.approximate).toContain('values of one cluster are alike');
    expect(measured.method).toBe('order statistics of the values');
  });

  it('stays within the range that its values are known to have', () => {
    // Of scores that are all alike, what was not seen may lie anywhere in the range.
    const bounds = (range: ItemMetric['range']) => {
      const { sided } = valueOf(measureItems(alike(0.75), about({ metric: 'f1', range })));
      return [sided.lower(0.05), sided.upper(0.05)] as const;
    };
    const [lower, upper] = bounds({ lowest: 0, highest: 1 });
    expect((0.75 - lower) / (upper - 0.75)).toBeCloseTo(3, 9);
    expect(bounds(null)).toEqual([-Infinity, Infinity]);
  });

  it('folds tries as it asks, or says why it cannot', () => {
    const tried = passSet(item('a', 1), item('a', 0, 2), item('b', 1), item('b', 1, 2));
    const counts = (metric: string) => valueOf(measureItems(tried, about({ metric }))).counts;
    expect(counts('pass^2')).toEqual({ successes: 1, trials: 2 });
    expect(measureItems(tried, about({ metric: 'pass^3' }))).toMatchObject({
      ok: false,
      refusal: { message: 'item a has 2 attempts, 3 are needed' },
    });
  });
});

describe('a metric of two models', () => {
  const better = passSet(...forty.items.map((one) => ({ ...one, value: 1 })));
  const compare = (
    one: ItemSet,
    other: ItemSet,
    metric: Partial<ItemMetric> = {},
    comparison?: 'difference' | 'relative-change',
  ) => valueOf(measurePairs(one, other, about(metric), comparison));

  it('is candidate minus baseline of pairs, which are matched item by item', () => {
    const measured = compare(better, forty);
    expect(measured.sided.estimate).toBeCloseTo(0.2, 12);
    expect(measured.method).toContain('McNemar');
  });

  it('is of failures where the metric counts them, on both sides', () => {
    const failures = { metric: 'error_rate', countsFailures: true };
    expect(compare(better, forty, failures).sided.estimate).toBeCloseTo(-0.2, 12);
  });

  it.each<
    [string, ItemSet, ItemSet, Partial<ItemMetric>, 'difference' | 'relative-change', string]
  >([
    ['clusters', inTwos(better), inTwos(forty), {}, 'difference', 'Student’s t over 20 clusters'],
    ['a change as a share', better, forty, {}, 'relative-change', 'two samples'],
    ['a percentile', latencies, latencies, { metric: 'p50_latency' }, 'difference', 'two samples'],
    ['passes of that name', better, forty, { metric: 'p50_ok' }, 'difference', 'McNemar'],
    ['scores', latencies, latencies, { metric: 'latency' }, 'difference', 'bootstrap-t'],
  ])('is taken of %s by their method', (_what, one, other, metric, comparison, method) => {
    expect(compare(one, other, metric, comparison).method).toContain(method);
  });

  it('is a change as a share of the baseline, of passes and of scores', () => {
    expect(compare(better, forty, {}, 'relative-change').sided.estimate).toBeCloseTo(0.25, 12);
    const doubled = scoreSet(latencies.items.map(({ value }) => 2 * value));
    const change = compare(doubled, latencies, { metric: 'latency' }, 'relative-change');
    expect(change.sided.estimate).toBeCloseTo(1, 12);
  });

  it('is a difference where nothing else is asked for', () => {
    const later = scoreSet(latencies.items.map(({ value }) => value + 7));
    const asked = about({ metric: 'p50_latency' });
    expect(valueOf(measurePairs(later, latencies, asked)).sided.estimate).toBeCloseTo(7, 9);
  });

  it('knows that differences lie within twice the range of the values', () => {
    const bounds = (range: ItemMetric['range']) => {
      const { sided } = compare(alike(0.75), alike(0.5), { metric: 'f1', range });
      return [sided.lower(0.05), sided.upper(0.05)] as const;
    };
    // The difference is 0.25, between -1 and 1: 1.25 lie below it and 0.75 above.
    const [lower, upper] = bounds({ lowest: 0, highest: 1 });
    expect((0.25 - lower) / (upper - 0.25)).toBeCloseTo(1.25 / 0.75, 9);
    expect(bounds({ lowest: 1, highest: 2 })).toEqual([lower, upper]);
    expect(bounds(null)).toEqual([-Infinity, Infinity]);
  });

  it('says why two models cannot be compared, whichever of them it is', () => {
    const tried = passSet(item('a', 1), item('a', 1, 2));
    const once = passSet(item('a', 1));
    const asked = about({ metric: 'pass^2' });
    const few = 'item a has 1 attempt, 2 are needed';
    for (const result of [
      measurePairs(once, tried, asked),
      measurePairs(tried, once, asked),
      pairFolded(once, tried, asked),
      pairFolded(tried, once, asked),
    ]) {
      expect(result).toMatchObject({ ok: false, refusal: { message: few } });
    }
    expect(measurePairs(once, passSet(item('b', 1)), about())).toMatchObject({
      ok: false,
      refusal: { message: '1 of the items are in the candidate only: a' },
    });
  });

  it('gives the pairs with both sets as they were folded', () => {
    const one = passSet(item('a', 1), item('a', 0, 2));
    const other = passSet(item('a', 1), item('a', 1, 2));
    expect(valueOf(pairFolded(one, other, about({ metric: 'pass^2' })))).toEqual({
      paired: [{ candidate: item('a', 0), baseline: item('a', 1) }],
      sets: [passSet(item('a', 0)), passSet(item('a', 1))],
    });
  });

  it('is none of too few values', () => {
    expect(() => measureItems(scoreSet([0.5]), about({ metric: 'latency' }))).toThrow(
      StatisticsError,
    );
  });
});
