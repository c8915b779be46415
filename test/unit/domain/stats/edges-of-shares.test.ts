import { describe, expect, it } from 'vitest';
import {
  effectiveTrials,
  meanOfClusters,
  shareOfClusters,
} from '../../../../src/domain/stats/clusters';
import { exactSuperiority, pairedDifference } from '../../../../src/domain/stats/pairs';
import { exactClears, shareOfTrials } from '../../../../src/domain/stats/share';
import {
  boundsAt,
  differenceOf,
  ratioOf,
  relativeChangeOf,
  type Sided,
} from '../../../../src/domain/stats/sided';

/** Student's t at 95 % with three degrees of freedom. */
const T3 = 2.3533634348;

const fixed = (estimate: number, lower: number, upper: number): Sided => ({
  ...{ estimate, lower: () => lower, upper: () => upper },
});

describe('two independent measures', () => {
  const [one, other] = [fixed(10, 8, 13), fixed(4, 3, 6)];

  it('have both bounds with the same tail', () => {
    const sided = { estimate: 1, lower: (tail: number) => -tail, upper: (tail: number) => tail };
    expect(boundsAt(sided, 0.2)).toEqual({ estimate: 1, lowerBound: -0.2, upperBound: 0.2 });
  });

  it('differ by bounds that add the distances which pull that way', () => {
    const difference = differenceOf(one, other);
    expect(difference.estimate).toBe(6);
    expect(difference.lower(0.05)).toBeCloseTo(6 - Math.hypot(2, 2), 12);
    expect(difference.upper(0.05)).toBeCloseTo(6 + Math.hypot(3, 1), 12);
    const twice = differenceOf(one, other, 2);
    expect(twice.estimate).toBe(2);
    expect(twice.lower(0.05)).toBeCloseTo(2 - Math.hypot(2, 4), 12);
    expect(twice.upper(0.05)).toBeCloseTo(2 + Math.hypot(3, 2), 12);
  });

  it('have a ratio where the difference of one and so many others is zero', () => {
    const ratio = ratioOf(one, other);
    expect(ratio.estimate).toBe(2.5);
    const [low, high] = [ratio.lower(0.05), ratio.upper(0.05)];
    expect(low).toBeLessThan(2.5);
    expect(high).toBeGreaterThan(2.5);
    expect(differenceOf(one, other, low).lower(0.05)).toBeCloseTo(0, 9);
    expect(differenceOf(one, other, high).upper(0.05)).toBeCloseTo(0, 9);
    const change = relativeChangeOf(one, other);
    expect([change.estimate, change.lower(0.05), change.upper(0.05)]).toEqual([
      1.5,
      low - 1,
      high - 1,
    ]);
  });

  it('have no upper ratio where the other may be zero, and none below zero', () => {
    expect(ratioOf(one, fixed(4, 0, 6)).upper(0.05)).toBe(Infinity);
    expect(ratioOf(one, fixed(4, -1, 6)).upper(0.05)).toBe(Infinity);
    expect(ratioOf(fixed(10, -2, 13), other).lower(0.05)).toBe(0);
    expect(ratioOf(fixed(10, 0, 13), other).lower(0.05)).toBe(0);
  });
});

describe('trials in clusters', () => {
  const alternating = (clusters: number, count: number) =>
    Array.from({ length: clusters }, (_, at) => ({ sum: at % 2 === 0 ? count : 0, count }));

  it('are worth one less than their clusters where each is all right or all wrong', () => {
    expect(effectiveTrials(alternating(10, 7))).toBeCloseTo(9, 9);
  });

  it('are worth their clusters where all are right, and their trials where clusters are alike', () => {
    expect(effectiveTrials([3, 4, 5].map((count) => ({ sum: count, count })))).toBe(3);
    expect(effectiveTrials([2, 4, 6].map((count) => ({ sum: count / 2, count })))).toBe(12);
  });

  it('are worth no more than they are, and one at the least', () => {
    const spread = [
      { sum: 5, count: 10 },
      { sum: 5, count: 10 },
      { sum: 6, count: 11 },
    ];
    expect(effectiveTrials(spread)).toBe(31);
    expect(effectiveTrials(alternating(2, 1))).toBe(1);
  });

  it('have the mean of all trials', () => {
    const uneven = [
      { sum: 1, count: 1 },
      { sum: 0, count: 3 },
    ];
    expect(shareOfClusters(uneven).estimate).toBe(0.25);
    expect(meanOfClusters(uneven).estimate).toBe(0.25);
  });

  it('know nothing without a tail, and at all or nothing still something', () => {
    const none = shareOfClusters([0, 0, 0].map((sum) => ({ sum, count: 4 })));
    expect([none.lower(0.05), none.lower(0), none.upper(0)]).toEqual([0, 0, 1]);
    expect(none.upper(0.05)).toBeGreaterThan(0.05 ** (1 / 12));
    const some = shareOfClusters(alternating(4, 2));
    expect([some.lower(0), some.upper(0)]).toEqual([0, 1]);
  });

  it('are by Student’s t over clusters, and without spread without bounds', () => {
    const mean = meanOfClusters([1, 2, 3, 4].map((sum) => ({ sum, count: 1 })));
    const reach = T3 * Math.sqrt(5 / 12);
    expect(mean.lower(0.05)).toBeCloseTo(2.5 - reach, 8);
    expect(mean.upper(0.05)).toBeCloseTo(2.5 + reach, 8);
    expect([mean.lower(0), mean.upper(0)]).toEqual([-Infinity, Infinity]);
    const alike = meanOfClusters([2, 2].map((sum) => ({ sum, count: 1 })));
    expect([alike.lower(0.05), alike.upper(0.05)]).toEqual([-Infinity, Infinity]);
  });

  it.each([
    [[{ sum: 1, count: 2 }]],
    [
      [
        { sum: 1, count: 2 },
        { sum: 0, count: 0 },
      ],
    ],
    [
      [
        { sum: 1, count: 2 },
        { sum: Number.NaN, count: 2 },
      ],
    ],
    [
      [
        { sum: 1, count: 2 },
        { sum: 3, count: 2 },
      ],
    ],
    [
      [
        { sum: 1, count: 2 },
        { sum: -1, count: 2 },
      ],
    ],
  ])('cannot be %j', (clusters) => {
    expect(() => shareOfClusters(clusters)).toThrow(/clusters/u);
  });

  it('may hold values of any sign as a mean', () => {
    expect(
      meanOfClusters([
        { sum: -3, count: 2 },
        { sum: 5, count: 2 },
      ]).estimate,
    ).toBe(0.5);
    expect(() => meanOfClusters([{ sum: 1, count: 2 }])).toThrow(/at least two clusters/u);
  });
});

describe('pairs', () => {
  it.each([
    [0, 0, 1],
    [0, 4, 1],
    [5, 0, 1 / 32],
    [3, 1, 5 / 16],
    [1, 1, 3 / 4],
  ])('with %d gained and %d lost are no better with %d', (gained, lost, p) => {
    expect(exactSuperiority({ gained, lost })).toBeCloseTo(p, 12);
  });

  it('are shown to be better exactly where McNemar’s test says so', () => {
    const pairs = pairedDifference({ items: 50, gained: 5, lost: 0 });
    expect(pairs.estimate).toBe(0.1);
    expect(pairs.lower(0.0313)).toBeGreaterThanOrEqual(0);
    expect(pairs.lower(0.0312)).toBeLessThan(0);
    const worse = pairedDifference({ items: 50, gained: 0, lost: 5 });
    expect(worse.upper(0.0313)).toBeLessThanOrEqual(0);
    expect(worse.upper(0.0312)).toBeGreaterThan(0);
    expect([pairs.lower(0), pairs.upper(0)]).toEqual([-1, 1]);
    const itsOwn = exactSuperiority({ gained: 5, lost: 0 });
    expect(pairs.lower(itsOwn)).toBeGreaterThanOrEqual(0);
  });

  it('so many that chance rounds to nothing are not certain either', () => {
    const pairs = { items: 4000, gained: 2000, lost: 0 };
    expect(exactSuperiority(pairs)).toBe(0);
    expect(pairedDifference(pairs).lower(0)).toBe(-1);
  });

  it('that all went one way leave nothing beyond it', () => {
    const { lower, upper } = pairedDifference({ items: 10, gained: 0, lost: 10 });
    expect(lower(0.05)).toBe(-1);
    expect(upper(0.05)).toBeCloseTo(
      -pairedDifference({ items: 10, gained: 10, lost: 0 }).lower(0.05),
      12,
    );
  });

  it('that never differ may differ either way', () => {
    const { estimate, lower, upper } = pairedDifference({ items: 100, gained: 0, lost: 0 });
    expect(estimate).toBe(0);
    expect(lower(0.05)).toBeLessThan(0);
    expect(upper(0.05)).toBeCloseTo(-lower(0.05), 12);
  });

  it.each([
    [10, 6, 5],
    [10, -1, 5],
    [10, 1, -1],
    [10, 1.5, 1],
    [0, 0, 0],
  ])('of %d items cannot be %d and %d', (items, gained, lost) => {
    expect(() => pairedDifference({ items, gained, lost })).toThrow();
  });

  it('may all differ', () => {
    expect(pairedDifference({ items: 10, gained: 6, lost: 4 }).estimate).toBeCloseTo(0.2, 12);
  });
});

describe('a share of trials', () => {
  it('is anything without a tail', () => {
    for (const method of ['exact', 'wilson'] as const) {
      const share = shareOfTrials({ successes: 3, trials: 4 }, method);
      expect([share.estimate, share.lower(0), share.upper(0)]).toEqual([0.75, 0, 1]);
    }
  });

  it('is of 1e12 trials at most', () => {
    const of = (trials: number) => () => shareOfTrials({ successes: 1, trials }, 'exact');
    expect(of(1e12)().estimate).toBe(1e-12);
    expect(of(1e12 + 1)).toThrow(/trials/u);
  });

  it('clears a target by one binomial tail, in both directions', () => {
    const clears = (successes: number, direction: 'at-least' | 'at-most', tail: number) =>
      exactClears({ successes, trials: 5 }, { target: 0.5, direction, tail });
    for (const tail of [0.0313, 0.04]) {
      expect([clears(5, 'at-least', tail), clears(0, 'at-most', tail)]).toEqual([true, true]);
    }
    expect([clears(5, 'at-least', 0.0312), clears(0, 'at-most', 0.0312)]).toEqual([false, false]);
    expect([clears(0, 'at-least', 0.4), clears(5, 'at-most', 0.4)]).toEqual([false, false]);
    expect([clears(5, 'at-least', 0), clears(5, 'at-least', -1)]).toEqual([false, false]);
  });

  it('clears a target off the middle as its tail does: 0.9^29 is 0.047, 0.9^28 is 0.052', () => {
    const high = { target: 0.9, direction: 'at-least', tail: 0.05 } as const;
    const low = { target: 0.1, direction: 'at-most', tail: 0.05 } as const;
    for (const [trials, is] of [
      [28, false],
      [29, true],
    ] as const) {
      expect(exactClears({ successes: trials, trials }, high)).toBe(is);
      expect(exactClears({ successes: 0, trials }, low)).toBe(is);
    }
  });

  it('clears a target with just the error that it allows', () => {
    const all = { successes: 4, trials: 4 };
    const at = { target: 0.5, direction: 'at-least' } as const;
    const tail = exactSuperiority({ gained: 4, lost: 0 });
    expect(exactClears(all, { ...at, tail })).toBe(true);
    expect(exactClears(all, { ...at, tail: tail * 0.999 })).toBe(false);
  });

  it('never clears a target that it stands on', () => {
    const on = { target: 0.5, direction: 'at-least', tail: 0.9 } as const;
    expect(exactClears({ successes: 2, trials: 4 }, on)).toBe(false);
    expect(exactClears({ successes: 3, trials: 4 }, on)).toBe(true);
  });
});
