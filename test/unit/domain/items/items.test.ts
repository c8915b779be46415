import { describe, expect, it } from 'vitest';
import { attemptRuleOf, foldAttempts } from '../../../../src/domain/items/attempts';
import { clustersOf } from '../../../../src/domain/items/clusters';
import type { ItemSet } from '../../../../src/domain/items/item';
import {
  measureItems,
  measurePairs,
  percentileOf,
  type ItemMetric,
} from '../../../../src/domain/items/measure-items';
import { pairItems, regressionsOf } from '../../../../src/domain/items/pair-items';
import { item, passSet as passes, scoreSet } from './item-sets';

const about: ItemMetric = {
  metric: 'accuracy',
  countsFailures: false,
  range: { lowest: 0, highest: 1 },
  method: 'exact',
};

const tries = passes(
  ...[1, 1, 0].map((value, index) => item('a', value, index + 1)),
  ...[1, 1, 1].map((value, index) => item('b', value, index + 1)),
  ...[0, 0, 1].map((value, index) => item('c', value, index + 1)),
);

const foldedBy = (metric: string): number[] => {
  const folded = foldAttempts(tries, attemptRuleOf(metric));
  return folded.ok ? folded.value.items.map(({ value }) => value) : [];
};

describe('attempts', () => {
  it.each([
    ['pass^3', [0, 1, 0]],
    ['pass@3', [1, 1, 1]],
    ['majority@3', [1, 1, 0]],
    ['pass^2', [1, 1, 0]],
    ['first_attempt', [1, 1, 0]],
    ['first_attempt_success_rate', [1, 1, 0]],
  ])('%s', (metric, expected) => {
    expect(foldedBy(metric)).toEqual(expected);
  });

  it('counts a tie as no majority', () => {
    const even = passes(item('a', 1, 1), item('a', 0, 2));
    const folded = foldAttempts(even, { kind: 'majority', attempts: 2 });
    expect(folded.ok && folded.value.items[0]?.value).toBe(0);
  });

  it('names the item that has too few', () => {
    expect(foldAttempts(passes(item('a', 1)), { kind: 'all', attempts: 3 })).toMatchObject({
      ok: false,
      refusal: { message: 'item a has 1 attempt, 3 are needed' },
    });
  });
});

describe('clusters', () => {
  it('are named ones, and the tries of one item', () => {
    expect(clustersOf(tries.items)).toHaveLength(3);
    expect(clustersOf([item('a', 1), item('b', 0)])).toBeNull();
    const named = [item('a', 1, 1, 'x'), item('b', 0, 1, 'x'), item('c', 1)];
    expect(clustersOf(named)).toEqual([
      { sum: 1, count: 2 },
      { sum: 1, count: 1 },
    ]);
  });

  it('widen the bounds where the tries of an item agree', () => {
    const agreeing = passes(
      ...Array.from({ length: 50 }, (_, id) =>
        Array.from({ length: 10 }, (__, index) => item(String(id), id < 45 ? 1 : 0, index + 1)),
      ).flat(),
    );
    const clustered = measureItems(agreeing, about);
    const apart = passes(
      ...agreeing.items.map((one, index) => ({ ...one, id: String(index), attempt: 1 })),
    );
    const independent = measureItems(apart, about);
    expect(clustered.ok && clustered.value.sided.estimate).toBeCloseTo(0.9, 12);
    expect(clustered.ok && clustered.value.sided.lower(0.05)).toBeLessThan(0.81);
    expect(independent.ok && independent.value.sided.lower(0.05)).toBeGreaterThan(0.87);
  });
});

describe('a metric of items', () => {
  it('counts what fails where the metric is of failures', () => {
    const set = passes(item('a', 1), item('b', 0), item('c', 1), item('d', 1));
    const measured = measureItems(set, { ...about, metric: 'error_rate', countsFailures: true });
    expect(measured.ok && measured.value.counts).toEqual({ successes: 1, trials: 4 });
  });

  it('recognises zeros and ones as a share, and percentiles by their name', () => {
    const set: ItemSet = { kind: 'score', items: [item('a', 1), item('b', 0)] };
    const measured = measureItems(set, about);
    expect(measured.ok && measured.value.counts).toEqual({ successes: 1, trials: 2 });
    expect(percentileOf('p95_latency_ms')).toBe(0.95);
    expect(percentileOf('median_latency_ms')).toBe(0.5);
    expect(percentileOf('precision')).toBeNull();
  });
});

describe('pairs', () => {
  const paired = (gained: number, lost: number, both: number): [ItemSet, ItemSet] => {
    const ids = Array.from({ length: gained + lost + both }, (_, index) => String(index));
    const isGained = (index: number): boolean => index < gained;
    const isLost = (index: number): boolean => index >= gained && index < gained + lost;
    return [
      passes(...ids.map((id, index) => item(id, isLost(index) ? 0 : 1))),
      passes(...ids.map((id, index) => item(id, isGained(index) ? 0 : 1))),
    ];
  };

  it('show 7 of 7 to be better at 98.5 %, and 15 to 5 not', () => {
    const seven = measurePairs(...paired(7, 0, 93), about);
    const fifteen = measurePairs(...paired(15, 5, 80), about);
    expect(seven.ok && seven.value.sided.lower(0.015)).toBeGreaterThan(0);
    expect(fifteen.ok && fifteen.value.sided.lower(0.015)).toBeLessThan(0);
    expect(fifteen.ok && fifteen.value.sided.lower(0.025)).toBeGreaterThan(0);
  });

  it('need the same items on both sides, and name what is missing', () => {
    const one = passes(item('a', 1), item('b', 1), item('c', 0));
    const other = passes(item('a', 1), item('b', 1));
    expect(pairItems(one, other)).toMatchObject({
      ok: false,
      refusal: { message: '1 of the items are in the candidate only: c' },
    });
    expect(pairItems(other, one)).toMatchObject({
      ok: false,
      refusal: { message: '1 of the items are in the baseline only: c' },
    });
  });

  it('name the items that regress', () => {
    const result = pairItems(
      passes(item('a', 0), item('b', 1), item('c', 0)),
      passes(item('a', 1), item('b', 0), item('c', 0)),
    );
    expect(result.ok && regressionsOf(result.value)).toEqual(['a']);
  });

  it('do not take differences that are all 0 or 1 for a share', () => {
    const measured = measurePairs(
      scoreSet([1, 1, 1, 1, 1, 0.5, 1, 1]),
      scoreSet([0, 1, 1, 1, 1, 0.5, 1, 1]),
      about,
    );
    expect(measured.ok && measured.value.counts).toBeNull();
    expect(measured.ok && measured.value.sided.lower(0.05)).toBeLessThan(0);
  });
});
