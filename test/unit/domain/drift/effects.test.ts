import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { clusterTest } from '../../../../src/domain/drift/clusters';
import { crossingProbability } from '../../../../src/domain/drift/charts/crossing';
import { noncentralUpperTail } from '../../../../src/domain/drift/noncentral';
import {
  isJudged,
  judgeFeatures,
  type JudgedFeature,
} from '../../../../src/domain/drift/judge-feature';
import type { StatedLimits } from '../../../../src/domain/drift/limits';
import { seededRandom } from '../../../../src/domain/stats/random';
import { customers, normalSample } from '../../../support/normal-samples';
import { judgeOne } from './samples';

/** Made by `make-effects.py` beside it. */
const file = new URL('../../../references/drift/effects.json', import.meta.url);
const four = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const rows = z.array(z.array(z.number()));
const references = z
  .object({
    noncentral: z.array(
      z.object({ given: z.tuple([z.number(), z.number(), z.number()]), tail: z.number() }),
    ),
    share: z.array(
      z.object({
        given: four,
        ...{ difference: z.number(), ratio: z.number(), lower: z.number(), upper: z.number() },
        h: z.number(),
      }),
    ),
    clusters: z.array(
      z.object({
        given: z.tuple([rows, rows]),
        ...{ effect: z.number(), df: z.number(), denominator: z.number(), pValue: z.number() },
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(file, 'utf8')));

const counts = (yes: number, trials: number) => ({
  kind: 'categorical' as const,
  counts: { yes, no: trials - yes },
});

const shareMoved = (
  [a, n]: readonly [number, number],
  [b, m]: readonly [number, number],
  limits?: StatedLimits,
): JudgedFeature => judgeOne({ reference: counts(a, n), current: counts(b, m), limits });

describe('against independent references', () => {
  it('sums the noncentral chi-square as mpmath and SciPy do', () => {
    expect(references.noncentral.length).toBeGreaterThan(200);
    for (const { given, tail } of references.noncentral) {
      expect(Math.abs(noncentralUpperTail(...given) - tail)).toBeLessThan(1e-8);
    }
  });

  it('states difference, ratio, interval and Cohen’s h of a share', () => {
    for (const { given, ...expected } of references.share) {
      const [a, n, b, m] = given;
      // Both categories have an effect; the one that is shown is the larger by the limits.
      const { effect } = shareMoved([a, n], [b, m]).practical;
      if (effect.kind !== 'share') throw new Error('a share is a share');
      if (effect.category !== 'yes') continue;
      expect(effect.difference).toBeCloseTo(expected.difference, 12);
      expect(effect.ratio).toBeCloseTo(expected.ratio, 9);
      expect(effect.ratioInterval.lower).toBeCloseTo(expected.lower, 8);
      expect(effect.ratioInterval.upper).toBeCloseTo(expected.upper, 6);
      expect(effect.cohensH).toBeCloseTo(expected.h, 9);
    }
  });

  it('tests clusters as Rao and Scott do', () => {
    for (const { given, ...expected } of references.clusters) {
      const result = clusterTest({ reference: given[0], current: given[1] });
      expect(result.designEffect).toBeCloseTo(expected.effect, 9);
      expect(result.degreesOfFreedom).toBeCloseTo(expected.df, 9);
      expect(result.denominator).toBeCloseTo(expected.denominator, 9);
      expect(result.pValue).toBeCloseTo(expected.pValue, 9);
    }
  });

  it('crosses a line as often as is known: exp(-2 a (a + b))', () => {
    for (const [a, b] of [[1.358, 0] as const, [1, -0.5] as const, [2.2, 0] as const]) {
      const boundaries = Array.from({ length: 11 }, (_, i) => a + (b * i) / 10);
      const known = Math.exp(-2 * a * (a + b));
      expect(Math.abs(crossingProbability(boundaries) - known)).toBeLessThan(0.01 * known);
    }
  });
});

describe('a size that matters', () => {
  it.each([
    ['a rare share that more than doubles', [250, 50_000], [600, 50_000], 'warning'],
    ['a share that doubles', [100, 10_000], [200, 10_000], 'warning'],
    ['a share that halves', [400, 10_000], [200, 10_000], 'warning'],
    ['five points, which in doubles are a little less', [100, 1000], [150, 1000], 'warning'],
    ['twenty points', [300, 1000], [500, 1000], 'critical'],
    ['three points', [1000, 10_000], [1300, 10_000], 'watch'],
    ['half a point of a common share', [50_000, 100_000], [50_500, 100_000], 'none'],
  ] as const)('%s: %j to %j is %s', (_, reference, current, level) => {
    expect(shareMoved(reference, current).level).toBe(level);
  });

  it('follows the limits that a feature states, in place of the customary ones', () => {
    const loose = { points: 0.2, ratio: 4 };
    expect(shareMoved([100, 1000], [150, 1000], loose).level).toBe('none');
    const random = seededRandom(8);
    const pair = {
      reference: normalSample(random, 2000),
      current: normalSample(random, 2000, 0.3),
    };
    expect(judgeOne(pair).level).toBe('warning');
    expect(judgeOne({ ...pair, limits: { sd: 1 } }).level).toBe('none');
    expect(judgeOne({ ...pair, limits: { sd: 0.1 } }).level).toBe('critical');
  });

  it('says how far numbers moved, and what both have in common', () => {
    const random = seededRandom(4);
    const { practical } = judgeOne({
      reference: normalSample(random, 20_000),
      current: normalSample(random, 20_000, 0.5),
    });
    // The overlap of two normals half a deviation apart is 2 Φ(-1/4); over deciles a little more.
    expect(practical.effect).toMatchObject({ kind: 'number' });
    if (practical.effect.kind !== 'number') return;
    expect(Math.abs(practical.effect.shift - 0.5)).toBeLessThan(0.03);
    expect(Math.abs(practical.effect.overlap - 0.803)).toBeLessThan(0.03);
  });
});

describe('what would have been seen', () => {
  it('does not say none of twenty features of a hundred values, one of them shifted by 0.4 sd', () => {
    const random = seededRandom(20);
    const { features } = judgeFeatures(
      Array.from({ length: 20 }, (_, i) => ({
        name: `f${i}`,
        reference: normalSample(random, 100),
        current: normalSample(random, 100, i === 0 ? 0.4 : 0),
      })),
    );
    for (const feature of features) {
      expect(feature.level).not.toBe('none');
      if (!isJudged(feature) || feature.level !== 'unknown') continue;
      expect(feature.sensitivity).toMatchObject({ isEnough: false });
      expect(feature.sentence).toMatch(/the smallest shift seen in 80 % is (?:0\.[5-9]|1)\d* sd/);
    }
  });

  it('does not say none of a rare share that could have doubled unseen', () => {
    expect(shareMoved([5, 1000], [5, 1000])).toMatchObject({
      level: 'unknown',
      sensitivity: { isEnough: false },
    });
    expect(shareMoved([250, 50_000], [250, 50_000]).level).toBe('none');
  });

  it('takes rare categories of many together', () => {
    const sample = {
      kind: 'categorical' as const,
      counts: { a: 60_000, b: 35_000, c: 4800, d: 60, e: 70, f: 70 },
    };
    const { sensitivity, level } = judgeOne({ reference: sample, current: sample });
    expect(sensitivity.practical).toContain('the 3 rare categories together');
    expect(level).toBe('none');
  });

  it('moves the bins of a histogram, too', () => {
    const edges = [0, 1, 2, 3, 4, 5];
    const of = (factor: number) => {
      const sample = {
        kind: 'histogram' as const,
        edges,
        counts: [10, 20, 40, 20, 10].map((count) => count * factor),
      };
      return judgeOne({ reference: sample, current: sample });
    };
    expect(of(1).level).toBe('unknown');
    expect(of(100).level).toBe('none');
    expect(of(1).sensitivity.practical).toBe('a shift of 0.2 sd');
  });
});

describe('rows in clusters', () => {
  it('still show a large shift, and what they cannot show', () => {
    const random = seededRandom(78);
    const moved = judgeOne({ reference: customers(random), current: customers(random, 1) });
    expect(moved.level).toBe('critical');
    expect(moved.designEffect).toBeGreaterThan(1.2);
    const still = judgeOne({ reference: customers(random), current: customers(random) });
    expect(still.level).toBe('unknown');
  });

  /** Twelve customers with six rows each that mostly say the same: a share of `yes` in all. */
  const answers = (yes: number) =>
    Array.from({ length: 12 }, (_, customer) =>
      Array.from({ length: 6 }, (__, row) => (customer < yes ? row > 0 : row === 0)),
    );
  const inClusters = (rows: boolean[][]) => ({
    clusters: rows.flatMap((row, customer) => row.map(() => `c${customer}`)),
    values: rows.flat().map(Number),
  });

  it('are counted the same as categories and as numbers that are few', () => {
    const [before, after] = [answers(3), answers(9)];
    const countOf = (row: boolean[]) => {
      const yes = row.filter(Boolean).length;
      return { yes, no: row.length - yes };
    };
    const counted = (rows: boolean[][]) => ({
      ...{
        kind: 'categorical' as const,
        counts: countOf(rows.flat()),
        clusters: rows.map(countOf),
      },
    });
    const byCategory = judgeOne({ reference: counted(before), current: counted(after) });
    const byNumber = judgeOne({
      reference: { kind: 'numeric', ...inClusters(before) },
      current: { kind: 'numeric', ...inClusters(after) },
    });
    const table = (rows: boolean[][]) => rows.map(countOf).map(({ yes, no }) => [no, yes]);
    const expected = clusterTest({ reference: table(before), current: table(after) });
    for (const judged of [byCategory, byNumber]) {
      expect(judged).toMatchObject({
        method: 'chi-square',
        statistical: { pValueIs: 'over clusters' },
      });
      expect(judged.statistical.pValue).toBeCloseTo(expected.pValue, 12);
      expect(judged.designEffect).toBeCloseTo(expected.designEffect, 12);
    }
    expect(expected.designEffect).toBeGreaterThan(2);
  });

  it('that all say the same have nothing to test', () => {
    const same = { kind: 'categorical' as const, counts: { a: 6 }, clusters: [{ a: 3 }, { a: 3 }] };
    expect(judgeOne({ reference: same, current: same })).toMatchObject({
      ...{ designEffect: null, statistical: { pValue: 1, pValueIs: 'exact' } },
    });
  });

  it('are rows like any other where each has one', () => {
    const random = seededRandom(79);
    const one = normalSample(random, 200);
    const clusters = one.values.map((_, i) => `r${i}`);
    const single = { ...one, clusters };
    expect(judgeOne({ reference: single, current: single })).toMatchObject({
      method: 'ks',
      designEffect: null,
    });
  });

  it.each([
    [{ clusters: ['a', 'b', 'c'] }, /clusters is a list of 3; 4 are needed, one a value/],
    [{ clusters: ['a', 'a', 'a', 'a'] }, /two different clusters or more/],
    [{}, /it has no clusters, and the other side has/],
  ])('are refused as %j', (given, message) => {
    const values = { kind: 'numeric' as const, values: [1, 2, 3, 4] };
    const reference = { ...values, clusters: ['a', 'a', 'b', 'b'] };
    const clusters = { ...values, ...given };
    expect(() => judgeOne({ reference, current: clusters })).toThrow(message);
    expect(() => judgeOne({ reference: clusters, current: reference })).toThrow(message);
  });

  it('of categories are refused where one side does not state them', () => {
    const plain = { kind: 'categorical' as const, counts: { a: 3, b: 3 } };
    const stated = { ...plain, clusters: [{ a: 3 }, { b: 3 }] };
    const missing = (side: string) => new RegExp(`one, ${side}: it has no clusters`, 'u');
    expect(() => judgeOne({ reference: plain, current: stated })).toThrow(missing('reference'));
    expect(() => judgeOne({ reference: stated, current: plain })).toThrow(missing('current'));
    expect(() =>
      judgeOne({ reference: stated, current: { ...stated, clusters: [{ a: 6 }] } }),
    ).toThrow(/two different clusters or more/u);
  });
});
