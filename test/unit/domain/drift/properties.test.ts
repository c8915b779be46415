import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adwinOf } from '../../../../src/domain/drift/charts/adwin';
import { adjustedPValues } from '../../../../src/domain/drift/benjamini-hochberg';
import {
  chiSquareTest,
  gTest,
  twoProportionTest,
} from '../../../../src/domain/drift/distances/contingency';
import {
  cusum,
  ewma,
  pageHinkley,
  shewhart,
} from '../../../../src/domain/drift/charts/control-charts';
import {
  hellingerDistance,
  jensenShannonDistance,
  totalVariationDistance,
} from '../../../../src/domain/drift/distances/distances';
import { exactCategoriesPValue } from '../../../../src/domain/drift/distances/exact-categories';
import { worstLevel } from '../../../../src/words/levels';
import { kolmogorovSmirnov } from '../../../../src/domain/drift/distances/kolmogorov-smirnov';
import { mergeSparse } from '../../../../src/domain/drift/merge-sparse';
import { populationStability } from '../../../../src/domain/drift/distances/psi';
import { sortedValues } from '../../../../src/domain/drift/sorted-values';
import {
  normalisedWasserstein,
  wassersteinDistance,
} from '../../../../src/domain/drift/distances/wasserstein';

const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const sample = fc.array(value, { minLength: 1, maxLength: 40 });

/** Two lists of counts over the same categories, each of which counts something. */
const counts = fc
  .array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })), { minLength: 1, maxLength: 6 })
  .map((rows): [number[], number[]] => [rows.map(([a]) => a), rows.map(([, b]) => b)])
  .filter(([a, b]) => a.some((one) => one > 0) && b.some((one) => one > 0));

const reversed = <T>(list: readonly T[]): T[] => [...list].reverse();

const onSamples = {
  'Kolmogorov-Smirnov D': (a: number[], b: number[]) => kolmogorovSmirnov(a, b).statistic,
  Wasserstein: wassersteinDistance,
};

describe('statistics of two samples', () => {
  it.each(Object.entries(onSamples))('%s is symmetric, and 0 of the same sample', (_, distance) => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b)).toBeGreaterThanOrEqual(0);
        expect(distance(a, reversed(a))).toBe(0);
        expect(distance(reversed(a), b)).toBe(distance(a, b));
      }),
    );
  });

  it('gives a p-value in (0, 1], the same both ways, and 1 for the same sample', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const { pValue, statistic } = kolmogorovSmirnov(a, b);
        expect(statistic).toBeLessThanOrEqual(1);
        expect(pValue).toBeGreaterThan(0);
        expect(pValue).toBeLessThanOrEqual(1);
        expect(kolmogorovSmirnov(b, a).pValue).toBeCloseTo(pValue, 12);
        expect(kolmogorovSmirnov(a, a).pValue).toBe(1);
      }),
    );
  });

  it('moves by as much as the sample is shifted', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: -50, max: 50 }), (a, shift) => {
        const moved = a.map((one) => one + shift);
        expect(wassersteinDistance(a, moved)).toBeCloseTo(Math.abs(shift), 6);
      }),
    );
  });

  it('takes the unit of the values out of the normalised distance', () => {
    const [a, b] = [
      [1, 2, 4, 8],
      [2, 3, 9, 11],
    ];
    const grams = (list: number[]) => list.map((one) => one * 1000);
    expect(normalisedWasserstein(grams(a), grams(b))).toBeCloseTo(normalisedWasserstein(a, b), 12);
  });

  it('sorts as the engine does, near and far values, ties and signs of zero alike', () => {
    const wide = fc.double({ noNaN: true, noDefaultInfinity: true });
    const near = fc.integer({ min: 0, max: 2000 }).map((i) => 1 + i * Number.EPSILON);
    const list = fc.array(fc.oneof(wide, near, value), { minLength: 500, maxLength: 3000 });
    fc.assert(
      fc.property(list, (values) => {
        expect([...sortedValues(values)]).toEqual([...Float64Array.from(values).sort()]);
      }),
      { numRuns: 60 },
    );
  });
});

const onCounts = {
  PSI: populationStability,
  'Jensen-Shannon': jensenShannonDistance,
  Hellinger: hellingerDistance,
  'total variation': totalVariationDistance,
  'chi-square': (a: number[], b: number[]) => chiSquareTest(a, b).statistic,
  G: (a: number[], b: number[]) => gTest(a, b).statistic,
};

const ranges = {
  'Jensen-Shannon': Math.sqrt(Math.LN2),
  Hellinger: 1,
  'total variation': 1,
};

describe('statistics of counts', () => {
  it.each(Object.entries(onCounts))('%s is symmetric, and 0 of the same counts', (_, distance) => {
    fc.assert(
      fc.property(counts, ([a, b]) => {
        expect(distance(a, b)).toBeCloseTo(distance(b, a), 10);
        expect(distance(a, b)).toBeGreaterThanOrEqual(-1e-15);
        expect(distance(reversed(a), reversed(b))).toBeCloseTo(distance(a, b), 10);
        expect(distance(a, a)).toBeCloseTo(0, 12);
      }),
    );
  });

  it.each(Object.entries(ranges))('%s stays below its greatest value', (name, most) => {
    fc.assert(
      fc.property(counts, ([a, b]) => {
        expect(Object.entries(onCounts).find(([other]) => other === name)?.[1](a, b)).toBeLessThan(
          most + 1e-12,
        );
      }),
    );
    expect(jensenShannonDistance([1, 0], [0, 1])).toBeCloseTo(Math.sqrt(Math.LN2), 15);
  });

  it('gives exact p-values in (0, 1], whichever side is called the reference', () => {
    fc.assert(
      fc.property(counts, ([a, b]) => {
        const pValue = exactCategoriesPValue(a, b) ?? Number.NaN;
        expect(pValue).toBeGreaterThan(0);
        expect(pValue).toBeLessThanOrEqual(1);
        expect(exactCategoriesPValue(b, a)).toBeCloseTo(pValue, 10);
      }),
    );
  });

  it('has the same p-value by z and by chi-square', () => {
    expect(twoProportionTest([60, 40], [45, 55]).pValue).toBeCloseTo(
      chiSquareTest([60, 40], [45, 55]).pValue,
      14,
    );
  });

  it('merges the rarest categories until enough is expected, and loses no count', () => {
    fc.assert(
      fc.property(counts, ([a, b]) => {
        const merged = mergeSparse({ reference: a, current: b }, 5);
        const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);
        expect(total(merged.reference)).toBe(total(a));
        expect(total(merged.current)).toBe(total(b));
        const smaller = Math.min(total(a), total(b)) / (total(a) + total(b));
        merged.reference.forEach((count, i) => {
          const expected = (count + (merged.current[i] ?? 0)) * smaller;
          if (merged.reference.length > 1) expect(expected).toBeGreaterThanOrEqual(5);
        });
      }),
    );
  });
});

describe('adjusted p-values', () => {
  it('are never below the p-values, keep their order, and are at most 1', () => {
    const list = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(list, (pValues) => {
        const adjusted = adjustedPValues(pValues);
        adjusted.forEach((one, i) => {
          expect(one).toBeGreaterThanOrEqual(pValues[i] ?? 1);
          expect(one).toBeLessThanOrEqual(1);
          adjusted.forEach((other, j) => {
            if ((pValues[i] ?? 0) < (pValues[j] ?? 0)) expect(one).toBeLessThanOrEqual(other);
          });
        });
      }),
    );
  });
});

describe('the worst of levels', () => {
  it('takes silence for unknown', () => {
    expect(worstLevel([])).toBe('unknown');
    expect(worstLevel(['none', 'unknown', 'watch'])).toBe('unknown');
    expect(worstLevel(['warning', 'unknown'])).toBe('warning');
  });
});

describe('control charts and streams', () => {
  const charts = { shewhart, ewma, cusum, pageHinkley };
  const steady = [0.9, 0.91, 0.89, 0.9, 0.92, 0.9, 0.88, 0.91];
  const fallen = Array.from({ length: 12 }, () => 0.8);

  it.each(Object.entries(charts))('%s is quiet on a steady metric and sees it fall', (_, chart) => {
    expect(chart([...steady, ...steady], { window: 8 }).firstAlarm).toBeNull();
    const { firstAlarm, points } = chart([...steady, ...steady, ...fallen], { window: 8 });
    expect(firstAlarm).toBeGreaterThanOrEqual(16);
    expect(firstAlarm).toBeLessThanOrEqual(19);
    expect(points[0]?.index).toBe(8);
  });

  it('drops what is old when a stream changes, and keeps all of one that does not', () => {
    const quiet = Array.from({ length: 300 }, (_, i) => (i % 10 === 0 ? 1 : 0));
    expect(adwinOf(quiet)).toMatchObject({ width: 300, changes: [] });
    const broken = [...quiet, ...Array.from({ length: 300 }, (_, i) => (i % 2 === 0 ? 1 : 0))];
    const { width, mean, changes } = adwinOf(broken);
    expect(changes[0]).toBeGreaterThan(300);
    expect(width).toBeLessThan(400);
    expect(mean).toBeGreaterThan(0.4);
  });
});
