import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  proportionBounds,
  twoSidedProportionInterval,
  type ProportionMethod,
} from '../../../../src/domain/stats/proportion';
import { binomialChances, confidences, counts, methods, SEED } from './counts';

const oneSided = (successes: number, trials: number, method: ProportionMethod = 'wilson') =>
  proportionBounds({ successes, trials, confidence: 0.95, method });

const shown = (successes: number, trials: number, method: ProportionMethod) =>
  twoSidedProportionInterval({ successes, trials, confidence: 0.95, method });

describe('the vectors of the decision rule', () => {
  it.each([
    [91, 100, 0.8515],
    [455, 500, 0.8867],
    [910, 1000, 0.894],
    [97, 100, 0.9273],
    [10, 10, 0.7871],
    [30, 30, 0.9173],
  ])('%i of %i: one-sided Wilson lower bound %f', (successes, trials, lower) => {
    expect(oneSided(successes, trials).lowerBound).toBeCloseTo(lower, 4);
  });

  it.each([
    [91, 100, 'wilson', 0.8377, 0.9519],
    [91, 100, 'exact', 0.836, 0.958],
    [455, 500, 'wilson', 0.8817, 0.9321],
    [910, 1000, 'wilson', 0.8907, 0.9262],
    [97, 100, 'wilson', 0.9155, 0.9897],
    [10, 10, 'wilson', 0.7225, 1],
    [10, 10, 'exact', 0.6915, 1],
    [30, 30, 'exact', 0.8843, 1],
  ] as const)('%i of %i: two-sided %s [%f, %f]', (successes, trials, method, lower, upper) => {
    const interval = shown(successes, trials, method);
    expect(interval.lowerBound).toBeCloseTo(lower, 4);
    expect(interval.upperBound).toBeCloseTo(upper, 4);
  });
});

describe('the published examples of Newcombe (1998), Stat. Med. 17:857, table I', () => {
  it.each([
    [81, 263, 'wilson', 0.2553, 0.3662],
    [81, 263, 'exact', 0.2527, 0.3676],
    [15, 148, 'wilson', 0.0624, 0.1605],
    [15, 148, 'exact', 0.0578, 0.1617],
    [0, 20, 'wilson', 0, 0.1611],
    [0, 20, 'exact', 0, 0.1684],
    [1, 29, 'wilson', 0.0061, 0.1718],
    [1, 29, 'exact', 0.0009, 0.1776],
  ] as const)('%i of %i by %s', (successes, trials, method, lower, upper) => {
    const interval = shown(successes, trials, method);
    expect(interval.lowerBound).toBeCloseTo(lower, 4);
    expect(interval.upperBound).toBeCloseTo(upper, 4);
  });
});

describe('every pair of bounds', () => {
  const inputs = fc
    .tuple(counts, confidences, methods)
    .map(([count, confidence, method]) => ({ ...count, confidence, method }));

  it('holds the estimate, inside of 0 to 1', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { estimate, lowerBound, upperBound } = proportionBounds(input);
        expect(estimate).toBe(input.successes / input.trials);
        expect(lowerBound).toBeGreaterThanOrEqual(0);
        expect(lowerBound).toBeLessThanOrEqual(estimate);
        expect(upperBound).toBeGreaterThanOrEqual(estimate);
        expect(upperBound).toBeLessThanOrEqual(1);
        expect(upperBound - lowerBound).toBeGreaterThan(0);
      }),
      SEED,
    );
  });

  it('is the mirror image of the bounds of the failures', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const failures = { ...input, successes: input.trials - input.successes };
        expect(proportionBounds(input).lowerBound).toBeCloseTo(
          1 - proportionBounds(failures).upperBound,
          14,
        );
      }),
      SEED,
    );
  });

  it('rises with the successes', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        fc.pre(input.successes < input.trials);
        const less = proportionBounds(input);
        const more = proportionBounds({ ...input, successes: input.successes + 1 });
        expect(more.lowerBound).toBeGreaterThan(less.lowerBound);
        expect(more.upperBound).toBeGreaterThan(less.upperBound);
      }),
      SEED,
    );
  });

  it('tightens as the same rate is seen on twice as many', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { successes, trials } = input;
        const twice = { ...input, successes: 2 * successes, trials: 2 * trials };
        const once = proportionBounds(input);
        const more = proportionBounds(twice);
        expect(more.lowerBound).toBeGreaterThanOrEqual(once.lowerBound);
        expect(more.upperBound).toBeLessThanOrEqual(once.upperBound);
      }),
      SEED,
    );
  });

  it('is wider at a higher confidence, and two-sided wider than one-sided', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const higher = proportionBounds({ ...input, confidence: (1 + input.confidence) / 2 });
        const plain = proportionBounds(input);
        const both = twoSidedProportionInterval(input);
        expect(higher.lowerBound).toBeLessThanOrEqual(plain.lowerBound);
        expect(both.lowerBound).toBeCloseTo(higher.lowerBound, 12);
        expect(both.upperBound).toBeCloseTo(higher.upperBound, 12);
      }),
      SEED,
    );
  });
});

describe('coverage, by enumeration of every outcome', () => {
  const coverage = (trials: number, rate: number, method: ProportionMethod): number =>
    binomialChances(trials, rate).reduce(
      (sum, chance, k) => (oneSided(k, trials, method).lowerBound <= rate ? sum + chance : sum),
      0,
    );
  const rates = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);

  it.each([5, 20, 50, 200])(
    'Clopper-Pearson never falls short of 95 percent at n = %i',
    (trials) => {
      for (const rate of rates) {
        expect(coverage(trials, rate, 'exact'), `${rate}`).toBeGreaterThan(0.95 - 1e-9);
      }
    },
  );

  it.each([20, 50, 200])('Wilson is near 95 percent on average at n = %i', (trials) => {
    const all = rates.map((rate) => coverage(trials, rate, 'wilson'));
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    expect(Math.abs(mean - 0.95)).toBeLessThan(0.012);
    // Worst where a rate is small and the lower bound tight; from one half up it stays close.
    expect(Math.min(...all)).toBeGreaterThan(0.8);
    expect(Math.min(...all.slice(49))).toBeGreaterThan(0.9);
  });
});
