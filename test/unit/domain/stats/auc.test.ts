import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aucBounds, aucStandardError } from '../../../../src/domain/stats/classification/auc';
import { confidences, SEED } from './counts';

const sizes = fc.record({
  positives: fc.integer({ min: 1, max: 5000 }),
  negatives: fc.integer({ min: 1, max: 5000 }),
});

describe('Hanley & McNeil (1982)', () => {
  it('comes within a thousandth of the 0.032 that the paper finds in its 109 images (area 0.893)', () => {
    const error = aucStandardError(0.893, { positives: 51, negatives: 58 });
    expect(Math.abs(error - 0.032)).toBeLessThan(0.001);
  });

  it('gives bounds of 1.645 standard errors at 95 %', () => {
    const images = { positives: 51, negatives: 58 };
    const bounds = aucBounds({ auc: 0.893, ...images, confidence: 0.95 });
    const margin = 1.6448536269514722 * aucStandardError(0.893, images);
    expect(bounds.lowerBound).toBeCloseTo(0.893 - margin, 12);
    expect(bounds.upperBound).toBeCloseTo(0.893 + margin, 12);
  });
});

describe('a perfect separation', () => {
  it('of few items proves little, of many much', () => {
    const perfect = (n: number): number =>
      aucBounds({ auc: 1, positives: n, negatives: n, confidence: 0.95 }).lowerBound;
    expect(perfect(3)).toBeLessThan(0.75);
    expect(perfect(30)).toBeGreaterThan(0.93);
    expect(perfect(30)).toBeLessThan(0.97);
    expect(perfect(3000)).toBeGreaterThan(0.999);
  });
});

describe('every area', () => {
  const area = fc.double({ min: 0, max: 1, noNaN: true });

  it('lies between its bounds, inside of 0 to 1, and mirrors with the classes', () => {
    fc.assert(
      fc.property(area, sizes, confidences, (auc, { positives, negatives }, confidence) => {
        const bounds = aucBounds({ auc, positives, negatives, confidence });
        expect(bounds.lowerBound).toBeGreaterThanOrEqual(0);
        expect(bounds.lowerBound).toBeLessThanOrEqual(auc);
        expect(bounds.upperBound).toBeGreaterThanOrEqual(auc);
        expect(bounds.upperBound).toBeLessThanOrEqual(1);
        expect(bounds.upperBound - bounds.lowerBound).toBeGreaterThan(0);
        const mirrored = aucBounds({
          auc: 1 - auc,
          positives: negatives,
          negatives: positives,
          confidence,
        });
        expect(mirrored.upperBound).toBeCloseTo(1 - bounds.lowerBound, 10);
      }),
      SEED,
    );
  });

  it('has a lower bound that rises with the upper half of areas', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0.5, max: 1, noNaN: true }), (classes, auc) => {
        const lower = (value: number): number =>
          aucBounds({ auc: value, ...classes, confidence: 0.95 }).lowerBound;
        expect(lower(Math.min(auc + 0.01, 1))).toBeGreaterThanOrEqual(lower(auc) - 1e-12);
      }),
      SEED,
    );
  });
});
