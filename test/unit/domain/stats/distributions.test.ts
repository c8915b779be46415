import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaQuantile,
  tLowerTail,
  tQuantile,
} from '../../../../src/domain/stats/distributions/beta';
import {
  binomialAtLeast,
  binomialAtMost,
} from '../../../../src/domain/stats/distributions/binomial';
import { normalCdf, normalQuantile } from '../../../../src/domain/stats/distributions/normal';
import { deviance, logFactorial } from '../../../../src/domain/stats/distributions/gamma';
import { SEED } from './counts';

const CDF_37 = 4.605353009581955e-308;
const CDF_2 = 0.02275013194817921;
const QUANTILE_300 = -37.0470962993612;
const QUANTILE_925 = 1.4395314709384561;

const shape = fc.oneof(
  fc.double({ min: 0.2, max: 3, noNaN: true }),
  fc.double({ min: 1, max: 1e8, noNaN: true }),
);
const tail = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('the beta quantile', () => {
  it('is a power where a shape is 1', () => {
    fc.assert(
      fc.property(tail, shape, (p, a) => {
        const expected = p ** (1 / a);
        expect(Math.abs(betaQuantile(p, a, 1) / expected - 1)).toBeLessThan(1e-11);
      }),
      SEED,
    );
  });

  it('lies in (0, 1), rises with the probability, and mirrors with the shapes', () => {
    fc.assert(
      fc.property(tail, shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThanOrEqual(1);
        expect(betaQuantile(p + (1 - p) / 10, a, b)).toBeGreaterThanOrEqual(x);
        expect(betaQuantile(1 - p, b, a)).toBeCloseTo(1 - x, 10);
      }),
      SEED,
    );
  });
});

describe('the t quantile', () => {
  it('is that of Cauchy with one degree of freedom, and nears the normal with many', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => {
        const cauchy = Math.tan(Math.PI * (p - 0.5));
        expect(Math.abs(tQuantile(p, 1) - cauchy)).toBeLessThan(1e-9 * (1 + Math.abs(cauchy)));
        expect(Math.abs(tQuantile(p, 1e10) - normalQuantile(p))).toBeLessThan(1e-8);
      }),
      SEED,
    );
  });

  it('is odd about one half', () => {
    expect(tQuantile(0.5, 3)).toBe(0);
    expect(tQuantile(0.25, 3)).toBe(-tQuantile(0.75, 3));
  });
});

describe('the lower tail of t', () => {
  it.each([0, -0.01, -1, -2.5, -40, -1e6])('at %d is that of the closed forms', (t) => {
    // One degree of freedom: atan, of a large number by its complement. Two: by 1 - t² / (2 + t²).
    const cauchy = Math.atan2(1, -t) / Math.PI;
    const ofTwo = 1 / (Math.sqrt(2 + t * t) * (Math.sqrt(2 + t * t) - t));
    expect(tLowerTail(t, 1) / cauchy).toBeCloseTo(1, 10);
    expect(tLowerTail(t, 2) / ofTwo).toBeCloseTo(1, 10);
  });
});

describe('binomial tails', () => {
  it('are everything or nothing past the ends', () => {
    const atMost = [-1, 4, 5, 6].map((k) => binomialAtMost(k, 5, 0.25));
    expect(atMost[1]).toBeCloseTo(1 - 0.25 ** 5, 14);
    expect(atMost.toSpliced(1, 1)).toEqual([0, 1, 1]);
    const atLeast = [0, -1, 5, 6].map((k) => binomialAtLeast(k, 5, 0.25));
    expect(atLeast[2]).toBeCloseTo(0.25 ** 5, 14);
    expect(atLeast.toSpliced(2, 1)).toEqual([1, 1, 0]);
  });
});

describe('the pieces', () => {
  it('normal quantile and distribution function undo each other', () => {
    fc.assert(
      fc.property(tail, (p) => {
        expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-10);
      }),
      SEED,
    );
  });

  it('normal quantile and distribution function hold their digits in far tails', () => {
    // By mpmath with 60 digits.
    expect(Math.abs(normalCdf(-37.5) / CDF_37 - 1)).toBeLessThan(1e-13);
    expect(Math.abs(normalCdf(-2) / CDF_2 - 1)).toBeLessThan(1e-13);
    expect(Math.abs(normalQuantile(1e-300) / QUANTILE_300 - 1)).toBeLessThan(1e-14);
    expect(Math.abs(normalQuantile(0.925) / QUANTILE_925 - 1)).toBeLessThan(1e-14);
  });

  it('normal quantile and distribution function end where probabilities do', () => {
    expect([0, 1, 0.5].map(normalQuantile)).toEqual([-Infinity, Infinity, 0]);
    expect([-1e-9, 1.1, NaN].map(normalQuantile)).toEqual([NaN, NaN, NaN]);
    expect([-Infinity, -60, 0, 60, Infinity].map(normalCdf)).toEqual([0, 0, 0.5, 1, 1]);
    expect(normalCdf(NaN)).toBeNaN();
  });

  it('log factorial', () => {
    let product = 1;
    for (let n = 0; n <= 170; n += 1) {
      if (n > 0) product *= n;
      expect(logFactorial(n)).toBeCloseTo(Math.log(product), 11);
    }
  });

  it('deviance holds its digits where a count is close to its mean', () => {
    const mean = 1e9;
    const exact = (2000 * 2000) / (2 * mean) - 2000 ** 3 / (6 * mean ** 2);
    expect(Math.abs(deviance(mean + 2000, mean) / exact - 1)).toBeLessThan(1e-10);
    expect(deviance(5, 5)).toBe(0);
    expect(deviance(1, 100)).toBeCloseTo(Math.log(0.01) + 99, 12);
  });
});
