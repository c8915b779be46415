import { describe, expect, it } from 'vitest';
import { bootstrapBounds } from '../../../../src/domain/stats/bootstrap';
import { accuracy, f1, macroF1 } from '../../../../src/domain/stats/classification/confusion';
import { proportionBounds } from '../../../../src/domain/stats/proportion';

type Matrix = readonly (readonly number[])[];

const f1OfSecond = (matrix: Matrix): number => f1(matrix, 1);
const given = { statistic: f1OfSecond, confidence: 0.95, seed: 1 };
const matrix = [
  [880, 20],
  [15, 85],
];

describe('bootstrap bounds', () => {
  it('are the same for the same seed, and near for another', () => {
    const one = bootstrapBounds({ ...given, matrix });
    const other = bootstrapBounds({ ...given, matrix, seed: 2 });
    expect(bootstrapBounds({ ...given, matrix })).toEqual(one);
    expect(other).not.toEqual(one);
    expect(Math.abs(other.lowerBound - one.lowerBound)).toBeLessThan(0.01);
  });

  it('are ordered, and tighten with more items and less confidence', () => {
    const few = bootstrapBounds({ ...given, matrix });
    const many = bootstrapBounds({ ...given, matrix: matrix.map((row) => row.map((n) => n * 10)) });
    const loose = bootstrapBounds({ ...given, matrix, confidence: 0.8 });
    expect(few.lowerBound).toBeLessThan(few.estimate);
    expect(few.upperBound).toBeGreaterThan(few.estimate);
    expect(many.lowerBound).toBeGreaterThan(few.lowerBound);
    expect(many.upperBound).toBeLessThan(few.upperBound);
    expect(loose.lowerBound).toBeGreaterThan(few.lowerBound);
  });

  it('of the accuracy are near those of the proportion that it is', () => {
    const boot = bootstrapBounds({ ...given, matrix, statistic: accuracy });
    const exact = proportionBounds({
      successes: 965,
      trials: 1000,
      confidence: 0.95,
      method: 'wilson',
    });
    expect(Math.abs(boot.lowerBound - exact.lowerBound)).toBeLessThan(0.002);
    expect(Math.abs(boot.upperBound - exact.upperBound)).toBeLessThan(0.002);
  });

  it('of a perfect matrix are no certainty: for the accuracy those of Clopper-Pearson', () => {
    const perfect = [
      [6, 0],
      [0, 4],
    ];
    const boot = bootstrapBounds({ ...given, matrix: perfect, statistic: accuracy });
    const exact = proportionBounds({
      successes: 10,
      trials: 10,
      confidence: 0.95,
      method: 'exact',
    });
    expect(boot.estimate).toBe(1);
    expect(boot.lowerBound).toBeCloseTo(exact.lowerBound, 12);
    expect(boot.upperBound).toBe(1);
    expect(bootstrapBounds({ ...given, matrix: perfect }).lowerBound).toBeLessThan(0.8);
  });

  it('of a single filled cell do not fail', () => {
    const one = [
      [0, 0],
      [0, 3],
    ];
    const boot = bootstrapBounds({ ...given, matrix: one });
    expect(boot.lowerBound).toBeLessThan(0.7);
    expect(boot.upperBound).toBe(1);
  });

  it('take a resample without a value for the worst on either side', () => {
    // One resample in three holds no item of the last cell, which this statistic cannot do without.
    const rare = [
      [60, 19],
      [20, 1],
    ];
    const needsLast = (m: Matrix): number =>
      (m[1]?.[1] ?? 0) === 0 ? NaN : 0.4 + 0.2 * accuracy(m);
    const boot = bootstrapBounds({ ...given, matrix: rare, statistic: needsLast });
    expect(boot.estimate).toBeCloseTo(0.522, 12);
    expect(boot.lowerBound).toBe(0);
    expect(boot.upperBound).toBe(1);
    const range = { lowest: -1, highest: 2 };
    const wider = bootstrapBounds({ ...given, matrix: rare, statistic: needsLast, range });
    expect(wider).toMatchObject({ lowerBound: -1, upperBound: 2 });
  });

  it('serve several classes', () => {
    const three = [
      [40, 3, 1],
      [4, 50, 2],
      [0, 5, 45],
    ];
    const boot = bootstrapBounds({ ...given, matrix: three, statistic: macroF1 });
    expect(boot.estimate).toBeCloseTo(macroF1(three), 12);
    expect(boot.lowerBound).toBeGreaterThan(0.83);
    expect(boot.upperBound).toBeLessThan(0.95);
  });
});
