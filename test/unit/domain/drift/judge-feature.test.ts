import { describe, expect, it } from 'vitest';
import { FeatureError } from '../../../../src/domain/drift/feature';
import { judgeFeatures, type FeaturePair } from '../../../../src/domain/drift/judge-feature';
import type { Method } from '../../../../src/domain/drift/methods';
import { seededRandom } from '../../../../src/domain/stats/random';
import { normalSample } from '../../../support/normal-samples';
import { categorical, judgeOne, numeric } from './samples';

const shifted = (n: number, mean: number, seed = 5): Omit<FeaturePair, 'name'> => {
  const random = seededRandom(seed);
  return { reference: normalSample(random, n), current: normalSample(random, n, mean) };
};

describe('the two lines of a verdict', () => {
  it('calls a tiny shift of very many values significant but negligible, and does not alarm', () => {
    const { level, sentence, statistical, practical } = judgeOne(shifted(60_000, 0.03));
    expect(statistical.significant).toBe(true);
    expect(practical.size).toBe('negligible');
    expect(level).toBe('none');
    expect(sentence).toBe('significant but negligible (n = 60,000): no alarm');
  });

  it('calls a large difference of few values possible noise, and does not alarm', () => {
    const current = categorical({ a: 6, b: 14 });
    const one = judgeOne({ reference: categorical({ a: 10, b: 10 }), current });
    expect(one.statistical.significant).toBe(false);
    expect(one).toMatchObject({ level: 'unknown', practical: { size: 'moderate' } });
    expect(one.sentence).toContain('moderate but could be noise (n = 20)');
  });

  it.each([
    [0.08, 40_000, 'small', 'watch'],
    [0.3, 1000, 'moderate', 'warning'],
    [1, 100, 'large', 'critical'],
  ])('a shift of %s with n = %s is %s: %s', (mean, n, size, level) => {
    expect(judgeOne(shifted(n, mean))).toMatchObject({ level, practical: { size } });
  });

  it('says where there are too few values to tell anything', () => {
    const one = judgeOne({ reference: numeric([1]), current: numeric([900]) });
    expect(one.level).toBe('unknown');
    expect(one.pValue).toBeCloseTo(1, 12);
    expect(one.sentence).toContain('too few values to tell it from noise (n = 1)');
  });

  it('says nothing of equal samples', () => {
    const { reference } = shifted(1500, 0);
    const one = judgeOne({ reference, current: reference });
    expect(one).toMatchObject({ level: 'none', statistic: 0, pValue: 1, practical: { value: 0 } });
  });
});

describe('the method of a feature', () => {
  const many = numeric([1, 2, 3, 4, 5, 6, 7, 8]);

  it.each([
    ['numbers', many, 'ks', 'wasserstein'],
    ['numbers of five values', numeric([1, 2, 3, 4, 5, 1]), 'chi-square', 'jensen-shannon'],
    ['two categories', categorical({ a: 30, b: 40 }), 'z', 'jensen-shannon'],
    ['three categories', categorical({ a: 30, b: 40, c: 9 }), 'chi-square', 'jensen-shannon'],
  ])('%s', (_, sample, test, measure) => {
    expect(judgeOne({ reference: sample, current: sample })).toMatchObject({
      method: test,
      direction: 'low-alarms',
      practical: { measure },
    });
  });

  const two = categorical({ a: 30, b: 40 });
  const three = categorical({ a: 30, b: 40, c: 9 });

  it.each<[Method, string, ReturnType<typeof numeric | typeof categorical>, string]>([
    ['z', 'two categories', two, 'z'],
    ['z', 'three categories', three, 'chi-square'],
    ['z', 'two of three that occur', categorical({ a: 30, b: 40, c: 0 }), 'z'],
    ['z', 'numbers', many, 'ks'],
    ['z', 'two different numbers', numeric([0, 1, 1, 0, 1]), 'z'],
    ['g', 'categories', three, 'g'],
    ['g', 'numbers', many, 'g'],
    ['chi-square', 'numbers', many, 'chi-square'],
    ['chi-square', 'two categories', two, 'chi-square'],
    ['ks', 'categories', three, 'chi-square'],
  ])('that is asked for, %s, of %s', (wanted, _of, sample, test) => {
    // What fits no feature is refused, so another one stands beside it that the method fits.
    const fitting = wanted === 'ks' ? many : two;
    const pairs = [
      { name: 'fitting', reference: fitting, current: fitting },
      { name: 'asked', reference: sample, current: sample },
    ];
    const [, asked] = judgeFeatures(pairs, wanted).features;
    expect(asked).toMatchObject({ name: 'asked', statistical: { method: test } });
  });

  it('has nothing to test where one value is all there is', () => {
    const one = categorical({ a: 40 });
    const judged = judgeOne({ reference: one, current: one });
    expect(judged.statistical).toMatchObject({ pValue: 1, pValueIs: 'exact', significant: false });
    expect(judged.sensitivity).toMatchObject({ power: 0, smallest: null, isEnough: false });
    expect(judged.sensitivity.practical).toBe('"a" from 100 % to 95 %');
    expect(judged.level).toBe('unknown');
  });

  it('compares histograms by chi-square and PSI over their own bins', () => {
    const edges = [0, 1, 2, 3];
    const histogram = (counts: number[]) => ({ kind: 'histogram' as const, edges, counts });
    const one = judgeOne({
      reference: histogram([100, 200, 100]),
      current: histogram([200, 150, 50]),
    });
    expect(one).toMatchObject({ method: 'chi-square', practical: { measure: 'psi' } });
    expect(one.practical.value).toBe(one.psi.value);
    expect(one.level).toBe('critical');
  });

  it('alarms a distance that is asked for when it is high, and the default test agrees', () => {
    const far = judgeOne(shifted(100, 2), 'hellinger');
    expect(far).toMatchObject({ method: 'hellinger', direction: 'high-alarms', level: 'critical' });
    expect(far.statistic).toBe(far.practical.value);
    expect(far.statistical.method).toBe('ks');
    const near = judgeOne(shifted(12, 0.4), 'hellinger');
    expect(near.practical.size).toBe('large');
    expect(near.level).toBe('unknown');
  });

  it('keeps the default where a method does not fit, and refuses one that fits nothing', () => {
    const plan = categorical({ a: 30, b: 40, c: 9 });
    const pairs = [
      { name: 'plan', reference: plan, current: plan },
      { name: 'age', reference: many, current: many },
    ];
    const { features } = judgeFeatures(pairs, 'wasserstein');
    expect(features).toMatchObject([{ method: 'chi-square' }, { method: 'wasserstein' }]);
    expect(() => judgeFeatures(pairs.slice(0, 1), 'wasserstein')).toThrow(/no feature can be/);
  });

  it('sees a category that the reference never had, however rare, and names it', () => {
    const one = judgeOne({
      reference: categorical({ a: 6000, b: 4000 }),
      current: categorical({ a: 58, b: 36, c: 6 }),
    });
    expect(one.statistical.pValueIs).toBe('exact');
    expect(one.statistical.significant).toBe(true);
    expect(one.sentence).toContain('not in the reference: c');
  });
});

describe('the sentence of all features', () => {
  const named = (name: string, pair: Omit<FeaturePair, 'name'>): FeaturePair => ({ name, ...pair });

  it('names them by level, the worst first, and those of no alarm not', () => {
    const judged = judgeFeatures([
      named('same', shifted(60_000, 0)),
      named('slight', shifted(40_000, 0.08)),
      named('few', { reference: numeric([1]), current: numeric([900]) }),
      named('far', shifted(100, 1)),
      named('moved', shifted(1000, 0.3)),
      named('farther', shifted(100, 2)),
    ]);
    expect(judged).toMatchObject({
      level: 'critical',
      sentence: 'critical: far, farther; warning: moved; watch: slight; unknown: few',
    });
    expect(judgeFeatures([named('same', shifted(60_000, 0))])).toMatchObject({
      level: 'none',
      sentence: 'no feature drifted by more than chance and by a size that matters',
    });
  });

  it('spells five names out', () => {
    const of = (count: number) =>
      judgeFeatures(Array.from({ length: count }, (_, i) => named(`f${i}`, shifted(100, 2))))
        .sentence;
    expect(of(5)).toBe('critical: f0, f1, f2, f3, f4');
    expect(of(7)).toBe('critical: f0, f1, f2, f3, f4 and 2 more');
  });

  it('says what a method needs that fits none of them', () => {
    const three = categorical({ a: 30, b: 40, c: 9 });
    const ask = (method: Method) => () =>
      judgeFeatures([named('plan', { reference: three, current: three })], method);
    expect(ask('z')).toThrow('no feature can be compared by z, which needs two categories');
    expect(ask('ks')).toThrow(
      'no feature can be compared by ks, which needs numbers with more than five different values',
    );
  });
});

describe('what cannot be judged', () => {
  const many = numeric([1, 2, 3, 4, 5, 6, 7, 8]);

  it('is unknown where a side does not have it, and so is the whole without an alarm', () => {
    const { level, features } = judgeFeatures([
      { name: 'age', ...shifted(3000, 0) },
      { name: 'gone', reference: many, current: null },
      { name: 'new', reference: null, current: many },
    ]);
    expect(level).toBe('unknown');
    expect(features.map((one) => one.level)).toEqual(['none', 'unknown', 'unknown']);
    expect(features[1]?.sentence).toContain('the current data does not have it');
    expect(judgeFeatures([])).toMatchObject({
      ...{ level: 'unknown', sentence: 'no feature was compared' },
    });
  });

  const histogram = (edges: number[], counts: number[]) => ({
    kind: 'histogram' as const,
    edges,
    counts,
  });

  it.each<[string, FeaturePair['reference'], FeaturePair['current'], RegExp]>([
    ['other kinds', many, categorical({ a: 1 }), /numeric in the reference and categorical/],
    ['no values', many, numeric([]), /age, current: values is a list of 0/],
    ['NaN', numeric([1, Number.NaN]), many, /age, reference: values\[1\] is NaN/],
    ['half counts', categorical({ a: 1.5 }), categorical({ a: 1 }), /counts\.a is 1\.5/],
    ['nothing counted', categorical({ a: 0 }), categorical({ a: 1 }), /sum of its counts is 0/],
    [
      'a placeholder',
      numeric([1, Number.MAX_VALUE]),
      many,
      /values\[1\] is 1\.79.*at most 1e\+150/,
    ],
    ['too many', categorical({ a: 6e11, b: 6e11 }), null, /sum of its counts is 12.*at most 1000/],
    ['other edges', histogram([0, 1], [3]), histogram([0, 2], [3]), /edges of both histograms/],
    ['an edge too few', histogram([0, 1], [3, 4]), histogram([0, 1], [3]), /3 are needed/],
    ['edges out of order', histogram([0, 2, 1], [3, 4]), null, /edges\[2\] is 1/],
  ])('refuses %s', (_, reference, current, message) => {
    const call = () => judgeFeatures([{ name: 'age', reference, current }]);
    expect(call).toThrow(FeatureError);
    expect(call).toThrow(message);
  });
});
