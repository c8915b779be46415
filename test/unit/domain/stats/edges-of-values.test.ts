import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { aucStandardError } from '../../../../src/domain/stats/classification/auc';
import { aucAtTarget } from '../../../../src/domain/stats/classification/auc-at-target';
import {
  aucOfScores,
  pairedAucDifference,
} from '../../../../src/domain/stats/classification/auc-of-scores';
import { betaQuantile } from '../../../../src/domain/stats/distributions/beta';
import { looksLikeShare, meanOfSummary } from '../../../../src/domain/stats/mean-of-summary';
import { meanOfValues } from '../../../../src/domain/stats/mean-of-values';
import { percentileOfCounts, percentileOfValues } from '../../../../src/domain/stats/percentile';
import { unseenShare, unseenShareAt } from '../../../../src/domain/stats/unseen';

/** Student's t at 95 % with three degrees of freedom, and the normal quantile. */
const T3 = 2.3533634348;
const Z = 1.6448536269514722;

/** Made by `make-resamples.py` beside it. */
const file = new URL('../../../references/stats/resamples.json', import.meta.url);
const resampled = z
  .array(
    z.object({
      ...{ values: z.array(z.number()), seed: z.int(), tail: z.number() },
      bounds: z.tuple([z.number(), z.number()]),
    }),
  )
  .parse(JSON.parse(readFileSync(file, 'utf8')));

describe('a percentile', () => {
  const five = percentileOfValues([5, 3, 1, 4, 2], 0.5);

  it.each([
    [0.2, 2, 4],
    [0.05, 1, 5],
    [0.03, -Infinity, Infinity],
    [0, -Infinity, Infinity],
  ])('of five values lies, but for a tail of %d, between %d and %d', (tail, low, high) => {
    expect([five.estimate, five.lower(tail), five.upper(tail)]).toEqual([3, low, high]);
  });

  it.each([
    [0.2, 1],
    [0.21, 2],
    [0.9, 5],
    [0.001, 1],
  ])('of %d is value %d of five', (share, value) => {
    expect(percentileOfValues([1, 2, 3, 4, 5], share).estimate).toBe(value);
  });

  it('is the middle of its bin, between the outer edges of others', () => {
    const bins = [0, 10, 20].map((lowest) => ({ lowest, highest: lowest + 10, count: 100 }));
    const { estimate, lower, upper } = percentileOfCounts(bins, 0.5);
    expect([estimate, lower(0.05), upper(0.05)]).toEqual([15, 10, 20]);
  });

  it('of very many values has no bounds either that never err', () => {
    const { lower, upper } = percentileOfCounts([{ lowest: 1, highest: 2, count: 5000 }], 0.5);
    expect([lower(0), upper(0)]).toEqual([-Infinity, Infinity]);
    expect([lower(1e-9), upper(1e-9)]).toEqual([1, 2]);
  });

  it('asks for a value and for a share inside of 0 and 1', () => {
    expect(() => percentileOfValues([], 0.5)).toThrow(/at least one/u);
    for (const share of [0, 1]) expect(() => percentileOfValues([1], share)).toThrow(/share/u);
    expect(() => percentileOfValues([1, Number.NaN], 0.5)).toThrow(/values\[1\]/u);
  });
});

describe('a mean of single values', () => {
  it.each([undefined, { lowest: 0, highest: 1 }])('is of two at least: range %j', (range) => {
    const of =
      (...values: number[]) =>
      () =>
        meanOfValues({ values, seed: 1, ...(range === undefined ? {} : { range }) });
    expect(of(0.9)).toThrow(/at least two/u);
    expect(of(0.9, 0.9)().estimate).toBe(0.9);
  });

  it.each(resampled)(
    'of $values.length values agrees with resamples of the paper, $tail',
    (given) => {
      const { lower, upper } = meanOfValues(given);
      expect(lower(given.tail)).toBeCloseTo(given.bounds[0], 10);
      expect(upper(given.tail)).toBeCloseTo(given.bounds[1], 10);
    },
  );

  it('in a range is bounded as a share where resampling ends', () => {
    // Marks from 1 to 5: a mean of 4 is three quarters of the way, 15 of 20.
    const values = [...Array.from({ length: 15 }, () => 5), ...Array.from({ length: 5 }, () => 1)];
    const { lower, upper } = meanOfValues({ values, seed: 1, range: { lowest: 1, highest: 5 } });
    expect(lower(1e-6)).toBeCloseTo(1 + 4 * betaQuantile(1e-6, 15, 6), 9);
    expect(upper(1e-6)).toBeCloseTo(1 + 4 * betaQuantile(1 - 1e-6, 16, 5), 9);
    expect([lower(0), upper(0)]).toEqual([1, 5]);
    const open = meanOfValues({ values, seed: 1 });
    expect([open.lower(1e-6), open.upper(1e-6)]).toEqual([-Infinity, Infinity]);
  });

  it('is never bounded beyond itself, however much error is allowed', () => {
    const values = [1, 1.1, 1.3, 1.7, 2.5, 4, 9, 30];
    const own = meanOfValues({ values, seed: 1 });
    const turned = meanOfValues({ values: values.map((value) => -value), seed: 1 });
    expect([own.lower(0.45), turned.upper(0.45)]).toEqual([own.estimate, turned.estimate]);
  });

  it('is only nearly right where few values make it up, but in a range', () => {
    const values = [...Array.from({ length: 40 }, () => 0), 1, 1000];
    expect(meanOfValues({ values, seed: 1 }).approximate).toContain('a few extreme values');
    const range = { lowest: 0, highest: 1000 };
    expect(meanOfValues({ values, seed: 1, range }).approximate).toBeNull();
  });

  it.each([
    ['to the right', [1, 1, 1, 2, 2, 3, 4, 9, 30]],
    ['to neither side', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])('mirrors where its values do, with a long tail %s', (_side, values) => {
    const own = meanOfValues({ values, seed: 5 });
    const turned = meanOfValues({ values: values.map((value) => -value), seed: 5 });
    for (const tail of [0.01, 0.05, 0.2]) {
      expect(turned.lower(tail)).toBeCloseTo(-own.upper(tail), 9);
      expect(turned.upper(tail)).toBeCloseTo(-own.lower(tail), 9);
    }
  });
});

describe('a mean of which only the deviation is known', () => {
  it('is by Student’s t inside of its range', () => {
    const given = { mean: 10, standardDeviation: 2, trials: 4 };
    const free = meanOfSummary(given);
    expect([free.lower(0.05), free.upper(0.05)]).toEqual([
      expect.closeTo(10 - T3, 8),
      expect.closeTo(10 + T3, 8),
    ]);
    const near = meanOfSummary({ ...given, range: { lowest: 9, highest: 11 } });
    expect([near.lower(0.05), near.upper(0.05)]).toEqual([9, 11]);
    expect([near.lower(0), near.upper(0)]).toEqual([9, 11]);
    expect([free.lower(0), free.upper(0)]).toEqual([-Infinity, Infinity]);
  });

  it('leaves room for what was not seen where nothing scatters', () => {
    const range = { lowest: 0, highest: 10 };
    const mean = meanOfSummary({ mean: 4, standardDeviation: 0, trials: 50, range });
    const share = 1 - 0.05 ** (1 / 50);
    expect(mean.lower(0.05)).toBeCloseTo(4 - 4 * share, 12);
    expect(mean.upper(0.05)).toBeCloseTo(4 + 6 * share, 12);
    expect(unseenShareAt(50, 0.05)).toBeCloseTo(share, 12);
    expect(unseenShare(50, 0.95)).toBeCloseTo(share, 12);
    expect(unseenShareAt(50, 0)).toBe(1);
  });

  it('is of two values at least, and of no negative deviation', () => {
    const given = { mean: 1, standardDeviation: 1, trials: 2 };
    expect(meanOfSummary(given).estimate).toBe(1);
    expect(() => meanOfSummary({ ...given, trials: 1 })).toThrow(/trials/u);
    expect(() => meanOfSummary({ ...given, standardDeviation: -1 })).toThrow(/standardDev/u);
  });

  it.each([
    [0, 0, 100, false],
    [1, 0, 100, false],
    [0.5, 0.5, 1, false],
    [0.5, Math.SQRT1_2, 2, true],
    [0.5, 0.5 * Math.sqrt(1.019), 1e9, true],
    [0.5, 0.5 * Math.sqrt(1.021), 1e9, false],
    [0.5, 0.5 * Math.sqrt(0.981), 1e9, true],
    [0.5, 0.5 * Math.sqrt(0.979), 1e9, false],
  ])('of %d with %d over %d looks like a share: %s', (mean, standardDeviation, trials, is) => {
    expect(looksLikeShare({ mean, standardDeviation, trials })).toBe(is);
  });
});

describe('an area under a curve', () => {
  it('is bounded where it is as many errors away, by the wider error of both classes', () => {
    const { lower, upper } = aucAtTarget({ auc: 0.8, positives: 20, negatives: 90 });
    const at = lower(0.05);
    const errors = [
      aucStandardError(at, { positives: 20, negatives: 90 }),
      aucStandardError(at, { positives: 90, negatives: 20 }),
    ];
    expect(0.8 - at).toBeCloseTo(Z * Math.max(...errors), 9);
    expect([lower(0), upper(0)]).toEqual([0, 1]);
    const mirrored = aucAtTarget({ auc: 0.2, positives: 20, negatives: 90 });
    expect(upper(0.05)).toBeCloseTo(1 - mirrored.lower(0.05), 12);
  });

  it('counts ties as half, and separated classes by their sizes', () => {
    const tied = aucOfScores({ positives: [1, 2, 3], negatives: [1, 2, 3] });
    expect(tied.estimate).toBeCloseTo(0.5, 12);
    expect([tied.lower(0), tied.upper(0)]).toEqual([0, 1]);
    const apart = { positives: [4, 5, 6], negatives: [1, 2, 3] };
    const sized = aucAtTarget({ auc: 1, positives: 3, negatives: 3 });
    expect(aucOfScores(apart).lower(0.05)).toBe(sized.lower(0.05));
    const turned = aucOfScores({ positives: apart.negatives, negatives: apart.positives });
    expect([turned.estimate, turned.lower(0.05)]).toEqual([0, 0]);
  });

  it('of the same scores differs by nothing that is known', () => {
    const scores = { positives: [2, 3, 4], negatives: [1, 2, 3] };
    const same = pairedAucDifference(scores, scores);
    expect([same.estimate, same.lower(0.05), same.upper(0.05)]).toEqual([0, -1, 1]);
    for (const part of [{ positives: [2, 3] }, { negatives: [1, 2] }]) {
      expect(() => pairedAucDifference(scores, { ...scores, ...part })).toThrow(/same items/u);
    }
  });
});
