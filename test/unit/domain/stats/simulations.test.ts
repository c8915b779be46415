import { describe, expect, it } from 'vitest';
import { bootstrapBounds } from '../../../../src/domain/stats/bootstrap';
import { f1 } from '../../../../src/domain/stats/classification/confusion';
import { drawMultinomial, seededRandom } from '../../../../src/domain/stats/random';

const given = {
  statistic: (matrix: readonly (readonly number[])[]) => f1(matrix, 1),
  ...{ confidence: 0.95, resamples: 500 },
};

describe('bootstrap bounds', () => {
  it('keep their confidence near 1, where plain percentiles do not', () => {
    const chances = [0.68, 0.02, 0.02, 0.28];
    const truth = f1([chances.slice(0, 2), chances.slice(2)], 1);
    const random = seededRandom(99);
    const runs = 400;
    let covered = 0;
    for (let run = 0; run < runs; run += 1) {
      const [a = 0, b = 0, c = 0, d = 0] = drawMultinomial(random, 100, [68, 2, 2, 28]);
      const sample = [
        [a, b],
        [c, d],
      ];
      const bounds = bootstrapBounds({ ...given, matrix: sample, seed: run });
      if (bounds.lowerBound <= truth) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.94);
  });
});
