import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalBounds, meanBounds, standardErrorBounds } from '../../../../src/domain/stats/mean';
import { proportionBounds } from '../../../../src/domain/stats/proportion';
import { confidences, SEED } from './counts';

const rate = { lowest: 0, highest: 1 };

describe('bounds of a mean', () => {
  it('uses t: 4 trials need 2.3534 standard errors for 95 %', () => {
    const bounds = meanBounds({ mean: 10, standardDeviation: 2, trials: 4, confidence: 0.95 });
    expect(bounds?.lowerBound).toBeCloseTo(10 - 2.3533634348, 9);
    expect(bounds?.upperBound).toBeCloseTo(10 + 2.3533634348, 9);
  });

  it('stays inside of the range of the metric', () => {
    const given = { mean: 0.95, standardDeviation: 0.2, trials: 5, confidence: 0.95 };
    expect(meanBounds({ ...given, range: rate })?.upperBound).toBe(1);
    expect(meanBounds(given)?.upperBound).toBeGreaterThan(1);
  });

  it('knows no bounds where one trial tells nothing of the spread', () => {
    const given = { mean: 1, standardDeviation: 0.5, trials: 1, confidence: 0.95 };
    expect(meanBounds(given)).toBeNull();
    expect(
      standardErrorBounds({ estimate: 1, standardError: 0.5, trials: 1, confidence: 0.95 }),
    ).toBeNull();
  });

  it('does not take a lack of spread for certainty', () => {
    const given = { standardDeviation: 0, trials: 5, confidence: 0.95 };
    expect(meanBounds({ ...given, mean: 1 })).toBeNull();
    const bounds = meanBounds({ ...given, mean: 1, range: rate });
    const exact = proportionBounds({ successes: 5, trials: 5, confidence: 0.95, method: 'exact' });
    expect(bounds?.lowerBound).toBeCloseTo(exact.lowerBound, 12);
    expect(bounds?.upperBound).toBe(1);
    // Of marks from 1 to 5, five of 4 rule out with 95 % that more than 45.07 % are others.
    const marks = meanBounds({ ...given, mean: 4, range: { lowest: 1, highest: 5 } });
    const unseen = 1 - 0.05 ** (1 / 5);
    expect(marks?.lowerBound).toBeCloseTo(4 - unseen * 3, 12);
    expect(marks?.upperBound).toBeCloseTo(4 + unseen, 12);
    const none = { standardError: 0, trials: null, confidence: 0.95, range: rate };
    expect(standardErrorBounds({ ...none, estimate: 1 })).toBeNull();
  });
});

describe('an interval given upstream', () => {
  const interval = { estimate: 0.91, lower: 0.88, upper: 0.94 };
  const at = (statedConfidence: number, confidence: number) =>
    intervalBounds({ ...interval, statedConfidence, confidence });

  it.each([
    [0.9, 0.95],
    [0.8, 0.9],
    [0.98, 0.99],
    [0.95, 0.975],
    [0.95, 0.95],
  ])('%f two-sided serves for %f one-sided', (stated, needed) => {
    expect(at(stated, needed)).toEqual({ estimate: 0.91, lowerBound: 0.88, upperBound: 0.94 });
  });

  it.each([
    [0.89, 0.95],
    [0.9, 0.951],
    [0.95, 0.99],
    [0.5, 0.9],
  ])('%f two-sided does not serve for %f one-sided', (stated, needed) => {
    expect(at(stated, needed)).toBeNull();
  });

  it('is no use without a width, and is stretched to an estimate outside of it', () => {
    const given = { statedConfidence: 0.95, confidence: 0.95 };
    expect(intervalBounds({ estimate: 1, lower: 1, upper: 1, ...given })).toBeNull();
    expect(intervalBounds({ estimate: 0.8, lower: 0.9, upper: 0.95, ...given })).toEqual({
      estimate: 0.8,
      lowerBound: 0.8,
      upperBound: 0.95,
    });
  });
});

describe('bounds of means and standard errors', () => {
  const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const spread = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
  const trials = fc.integer({ min: 2, max: 1e6 });

  it('are ordered, symmetric, and tighten with more trials', () => {
    fc.assert(
      fc.property(finite, spread, trials, confidences, (mean, standardDeviation, n, confidence) => {
        const given = { mean, standardDeviation, confidence };
        const few = meanBounds({ ...given, trials: n });
        const many = meanBounds({ ...given, trials: 2 * n });
        if (few === null || many === null) throw new Error('bounds expected');
        const below = mean - few.lowerBound;
        expect(below).toBeGreaterThan(0);
        expect(few.upperBound - mean).toBeCloseTo(below, 6);
        expect(many.lowerBound).toBeGreaterThan(few.lowerBound);
      }),
      SEED,
    );
  });

  it('are wider by t than by the normal distribution', () => {
    fc.assert(
      fc.property(finite, spread, confidences, (estimate, standardError, confidence) => {
        const given = { estimate, standardError, confidence };
        const byT = standardErrorBounds({ ...given, trials: 10 });
        const byNormal = standardErrorBounds({ ...given, trials: null });
        expect(byT?.lowerBound).toBeLessThan(byNormal?.lowerBound ?? NaN);
      }),
      SEED,
    );
  });
});
