import { describe, expect, it } from 'vitest';
import {
  chiSquareTest,
  gTest,
  twoProportionTest,
} from '../../../../src/domain/drift/distances/contingency';
import { exactCategoriesPValue } from '../../../../src/domain/drift/distances/exact-categories';
import { kolmogorovSmirnov } from '../../../../src/domain/drift/distances/kolmogorov-smirnov';
import { mergeSparse } from '../../../../src/domain/drift/merge-sparse';
import { categorical, judgeOne, numeric } from './samples';

const two = [
  [300, 200],
  [250, 260],
] as const;
const three = [
  [300, 200, 90],
  [250, 260, 70],
] as const;
const of = (counts: readonly number[]) =>
  categorical(Object.fromEntries(counts.map((count, i) => [`c${i}`, count])));

describe('a test of counts', () => {
  it.each([
    ['z', null, two, twoProportionTest(...two)],
    ['z', 'z', two, twoProportionTest(...two)],
    ['chi-square', 'chi-square', two, chiSquareTest(...two)],
    ['g', 'g', two, gTest(...two)],
    ['chi-square', null, three, chiSquareTest(...three)],
    ['g', 'g', three, gTest(...three)],
  ] as const)('is %s where %s is asked for', (method, wanted, [reference, current], expected) => {
    const judged = judgeOne({ reference: of(reference), current: of(current) }, wanted);
    expect(judged.statistic).toBeCloseTo(expected.statistic, 12);
    expect(judged.statistical).toMatchObject({ method, pValueIs: 'asymptotic' });
    expect(judged.statistical.pValue).toBeCloseTo(expected.pValue, 12);
  });

  it('leaves out what occurs on neither side', () => {
    const [reference, current] = three;
    const judged = judgeOne({ reference: of([...reference, 0]), current: of([...current, 0]) });
    expect(judged.statistical.pValue).toBeCloseTo(chiSquareTest(...three).pValue, 12);
    expect(judged.psi.bins).toBe(3);
  });

  it('is exact where few are expected, over merged categories where that takes too long', () => {
    const sparse = [
      [6, 3, 0],
      [2, 1, 8],
    ] as const;
    const few = judgeOne({ reference: of(sparse[0]), current: of(sparse[1]) });
    expect(few.statistical.pValueIs).toBe('exact');
    expect(few.statistical.pValue).toBeCloseTo(exactCategoriesPValue(...sparse) ?? NaN, 12);
    const byG = judgeOne({ reference: of(sparse[0]), current: of(sparse[1]) }, 'g');
    const { reference, current } = mergeSparse({ reference: sparse[0], current: sparse[1] }, 5);
    expect(byG.statistical.pValueIs).toBe('asymptotic, sparse categories merged');
    expect(byG.statistical.pValue).toBeCloseTo(gTest(reference, current).pValue, 12);
  });

  it('asks for more of two categories: 10 expected, 5 of more', () => {
    const isOf = (...counts: number[]) =>
      judgeOne({ reference: of(counts), current: of(counts) }).statistical.pValueIs;
    expect([isOf(90, 10), isOf(90, 9)]).toEqual(['asymptotic', 'exact']);
    expect([isOf(90, 80, 5), isOf(90, 80, 4)]).toEqual(['asymptotic', 'exact']);
  });
});

describe('a test of numbers', () => {
  const [before, after] = [
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    [4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
  ];

  it('is of all values where more than five differ', () => {
    const judged = judgeOne({ reference: numeric(before), current: numeric(after) });
    const expected = kolmogorovSmirnov(before, after);
    expect(judged.statistical).toMatchObject({ method: 'ks', pValueIs: expected.pValueIs });
    expect([judged.statistic, judged.statistical.pValue]).toEqual([
      ...[expected.statistic, expected.pValue],
    ]);
    expect(judged.unseen).toEqual([]);
  });

  it('is of each value where five or fewer differ, and names those that are new', () => {
    const [reference, current] = [
      [0, 0, 0, 1, 1, 2],
      [0, 1, 1, 2, 3, 3],
    ];
    const judged = judgeOne({ reference: numeric(reference), current: numeric(current) });
    expect(judged.unseen).toEqual(['3']);
    expect(judged.statistical.pValue).toBeCloseTo(
      exactCategoriesPValue([3, 2, 1, 0], [1, 2, 1, 2]) ?? NaN,
      12,
    );
  });
});

describe('categories that are too rare', () => {
  it.each([
    ['none is', [90, 80, 70], [90, 80, 70], [70, 80, 90]],
    ['one is, and takes the next with it', [90, 80, 3], [90, 80, 4], [83, 90]],
    ['two are enough together', [90, 3, 4], [90, 4, 3], [7, 90]],
    ['all are', [1, 1, 1], [1, 1, 1], [3]],
    ['it is common on one side', [90, 80, 0], [90, 80, 11], [0, 80, 90]],
  ] as const)('are merged until enough are expected: %s', (_what, reference, current, expected) => {
    expect(mergeSparse({ reference, current }, 5).reference).toEqual(expected);
  });

  it('need more where one sample is the smaller', () => {
    // Of 1,000 and 100, a category of 54 in all has 4.9 expected in the smaller one.
    const reference = [900, 50, 50];
    expect(mergeSparse({ reference, current: [91, 5, 4] }, 5).reference).toEqual([100, 900]);
    expect(mergeSparse({ reference, current: [90, 5, 5] }, 5).reference).toEqual([50, 50, 900]);
  });
});
