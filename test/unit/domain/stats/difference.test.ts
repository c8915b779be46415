import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceBounds } from '../../../../src/domain/stats/difference';
import { confidences, counts, SEED } from './counts';

describe('Newcombe (1998), Stat. Med. 17:873, table II, method 10 (95 % two-sided)', () => {
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i/%i - %i/%i', (a, m, b, n, lower, upper) => {
    const bounds = differenceBounds({
      candidate: { successes: a, trials: m },
      baseline: { successes: b, trials: n },
      confidence: 0.975,
    });
    expect(bounds.estimate).toBeCloseTo(a / m - b / n, 12);
    expect(bounds.lowerBound).toBeCloseTo(lower, 4);
    expect(bounds.upperBound).toBeCloseTo(upper, 4);
  });
});

describe('every difference', () => {
  it('lies between its bounds, inside of -1 to 1, and turns its sign with the arms', () => {
    fc.assert(
      fc.property(counts, counts, confidences, (candidate, baseline, confidence) => {
        const there = differenceBounds({ candidate, baseline, confidence });
        const back = differenceBounds({
          candidate: baseline,
          baseline: candidate,
          confidence,
        });
        expect(there.lowerBound).toBeLessThanOrEqual(there.estimate);
        expect(there.upperBound).toBeGreaterThanOrEqual(there.estimate);
        expect(there.lowerBound).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.upperBound).toBeLessThanOrEqual(1 + 1e-12);
        expect(back.upperBound).toBeCloseTo(-there.lowerBound, 12);
      }),
      SEED,
    );
  });
});
