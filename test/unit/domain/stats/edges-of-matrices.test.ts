import { describe, expect, it } from 'vitest';
import {
  accelerationOf,
  correctedShare,
  matrixStatistic,
} from '../../../../src/domain/stats/bootstrap';
import { aucAtTarget } from '../../../../src/domain/stats/classification/auc-at-target';
import {
  aucOfScores,
  pairedAucDifference,
} from '../../../../src/domain/stats/classification/auc-of-scores';
import { normalCdf, normalQuantile } from '../../../../src/domain/stats/distributions/normal';
import { StatisticsError } from '../../../../src/domain/stats/error';

type Matrix = readonly (readonly number[])[];

/** The share on the diagonal. */
const share = (matrix: Matrix): number => {
  const right = (matrix[0]?.[0] ?? 0) + (matrix[1]?.[1] ?? 0);
  return right / matrix.flat().reduce((sum, count) => sum + count, 0);
};

/** One half of both stands in each class, so that no cell is empty where there are two of them. */
const of = (right: number, wrong: number) => ({
  matrix: [
    [Math.ceil(right / 2), Math.floor(wrong / 2)],
    [Math.ceil(wrong / 2), Math.floor(right / 2)],
  ],
  statistic: share,
  seed: 7,
});

/** Skewness of a share over six, which the acceleration of one is (Efron 1987, section 4). */
const skewed = (right: number, wrong: number): number => {
  const [n, p] = [right + wrong, right / (right + wrong)];
  return (1 - 2 * p) / (6 * Math.sqrt(n * p * (1 - p)));
};

describe('the acceleration of a bootstrap', () => {
  it.each([
    [95, 5],
    [5, 95],
    [50, 50],
    [2, 1],
    [1, 1],
  ])('of %d right and %d wrong is that of a share', (right, wrong) => {
    expect(accelerationOf(of(right, wrong))).toBeCloseTo(skewed(right, wrong), 10);
  });

  it('is none where nothing varies', () => {
    expect(
      accelerationOf({
        ...of(0, 0),
        matrix: [
          [9, 0],
          [0, 0],
        ],
      }),
    ).toBe(0);
    for (const value of [0.1, 0.5, 0.7]) {
      expect(accelerationOf({ ...of(9, 3), statistic: () => value })).toBe(0);
    }
  });

  it('leaves out items without which the statistic is not defined', () => {
    const ofWrong = (matrix: Matrix): number => ((matrix[1]?.[0] ?? 0) < 1 ? NaN : share(matrix));
    expect(accelerationOf({ ...of(20, 1), statistic: ofWrong })).toBe(0);
  });
});

describe('the correction of a bootstrap', () => {
  it('ends where its pole is: beyond it no resample is left', () => {
    expect(correctedShare(0.5, 0.25, 0)).toBeCloseTo(normalCdf(1), 15);
    expect(correctedShare(1, 1, 1 / 4)).toBeCloseTo(normalCdf(5), 15);
    for (const beyond of [1, 2]) expect(correctedShare(3, beyond, 1 / 4)).toBe(1);
    for (const beyond of [-1, -2]) expect(correctedShare(-3, beyond, -1 / 4)).toBe(0);
    expect(correctedShare(0, 4, 1 / 4)).toBe(1);
  });
});

describe('a bound of a bootstrap', () => {
  const RESAMPLES = 999;

  /** The bounds from the values that were drawn, by the formulas of the paper. */
  const byPaper = (values: readonly number[], estimate: number, pull: number) => {
    const sorted = [...values].sort((a, b) => a - b);
    const below = sorted.filter((value) => value < estimate).length;
    const ties = sorted.filter((value) => value === estimate).length;
    const bias = normalQuantile((below + ties / 2) / sorted.length);
    const rank = (z: number): number =>
      (sorted.length + 1) * normalCdf(bias + (bias + z) / (1 - pull * (bias + z)));
    return {
      lower: (tail: number) => sorted[Math.floor(rank(normalQuantile(tail))) - 1],
      upper: (tail: number) => sorted[Math.ceil(rank(-normalQuantile(tail))) - 1],
    };
  };

  it.each([
    [170, 30],
    [30, 170],
    [101, 99],
  ])('of %d right and %d wrong is corrected for bias and acceleration', (right, wrong) => {
    const values: number[] = [];
    const spy = (matrix: Matrix): number => {
      const value = share(matrix);
      values.push(value);
      return value;
    };
    const { estimate, lower, upper } = matrixStatistic({
      ...{ ...of(right, wrong), statistic: spy, resamples: RESAMPLES },
    });
    const before = values.length;
    lower(0.05);
    const drawn = values.slice(before, before + RESAMPLES);
    const paper = byPaper(drawn, estimate, skewed(right, wrong));
    for (const tail of [0.05, 0.025, 0.01, 0.005]) {
      expect(lower(tail)).toBe(paper.lower(tail));
      expect(upper(tail)).toBe(paper.upper(tail));
    }
  });

  it('takes as many resamples as put twenty beyond it, and at least 2,000', () => {
    const countOf = (tail: number): number => {
      let calls = 0;
      const counting = (matrix: Matrix): number => {
        calls += 1;
        return share(matrix);
      };
      const { lower } = matrixStatistic({ ...of(8, 2), statistic: counting });
      const before = calls;
      lower(tail);
      return calls - before;
    };
    expect(countOf(0.002)).toBe(10_000);
    expect(countOf(0.25)).toBe(countOf(0.2));
  });

  it('stays within what is known of an empty cell where the statistic is defined there', () => {
    const whole = (matrix: Matrix): number =>
      matrix.flat().every((count) => Number.isInteger(count)) ? share(matrix) : NaN;
    const { lower, upper } = matrixStatistic({ ...of(20, 0), statistic: whole, resamples: 99 });
    expect([lower(0.05), upper(0.05)]).toEqual([1, 1]);
    expect(matrixStatistic({ ...of(20, 0), resamples: 99 }).lower(0.05)).toBeLessThan(0.9);
  });

  it('is the end of the range beyond what resamples can show', () => {
    const { lower, upper } = matrixStatistic(of(50, 50));
    expect(upper(0.01)).toBeLessThan(0.7);
    expect([lower(0.9e-4), upper(0.9e-4)]).toEqual([0, 1]);
  });

  it('asks for a range that has a width', () => {
    const turned = { ...of(8, 2), range: { lowest: 1, highest: 1 } };
    expect(() => matrixStatistic(turned)).toThrow(/range\.lowest/u);
  });
});

describe('areas under a curve, from scores', () => {
  const apart = { positives: [4, 5, 6], negatives: [1, 2, 3] };

  const refusalOf = (of: () => unknown): unknown => {
    try {
      return of();
    } catch (error) {
      return error instanceof StatisticsError ? [error.code, error.parameter] : error;
    }
  };

  it('are refused by name for fewer than two items of a class, and for what is no number', () => {
    expect(refusalOf(() => aucOfScores({ ...apart, positives: [1] }))).toEqual([
      'out-of-range',
      'positives',
    ]);
    expect(refusalOf(() => aucOfScores({ ...apart, negatives: [] }))).toEqual([
      'out-of-range',
      'negatives',
    ]);
    expect(refusalOf(() => aucOfScores({ ...apart, negatives: [1, NaN] }))).toEqual([
      'not-a-number',
      'negatives[1]',
    ]);
    const fewer = { ...apart, negatives: [1, 2] };
    expect(refusalOf(() => pairedAucDifference(apart, fewer))).toEqual([
      'out-of-range',
      'baseline',
    ]);
  });

  it('of classes apart have the bounds that their sizes allow, on both sides', () => {
    const sizes = { positives: 3, negatives: 3 };
    const turned = { positives: apart.negatives, negatives: apart.positives };
    for (const [scores, auc] of [
      [apart, 1],
      [turned, 0],
    ] as const) {
      const [found, sized] = [aucOfScores(scores), aucAtTarget({ auc, ...sizes })];
      expect([found.lower(0.05), found.upper(0.05)]).toEqual([
        sized.lower(0.05),
        sized.upper(0.05),
      ]);
    }
  });

  it('say nothing at no risk', () => {
    const mixed = { positives: [2, 3, 4], negatives: [1, 2, 3] };
    const [area, gap] = [aucOfScores(mixed), pairedAucDifference(mixed, apart)];
    expect([area.lower(0), area.upper(0)]).toEqual([0, 1]);
    expect([gap.lower(0), gap.upper(0)]).toEqual([-1, 1]);
  });

  it('that are only known by their sizes are refused by the name of what is wrong', () => {
    const known = { auc: 0.8, positives: 5, negatives: 5 };
    for (const wrong of [{ auc: 1.1 }, { positives: 0 }, { negatives: 0.5 }]) {
      const [name] = Object.keys(wrong);
      expect(refusalOf(() => aucAtTarget({ ...known, ...wrong }))).toEqual([
        expect.any(String),
        name,
      ]);
    }
  });
});
