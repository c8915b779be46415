import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { drawBinomial, drawMultinomial, seededRandom } from '../../../../src/domain/stats/random';
import { binomialChances } from './counts';

/** Made by `make-stream.py` beside it. */
const file = new URL('../../../references/stats/stream.json', import.meta.url);
const streams = z
  .array(z.object({ seed: z.number(), first: z.array(z.number()).length(8) }))
  .parse(JSON.parse(readFileSync(file, 'utf8')));

describe('the seeded stream', () => {
  it.each(streams)('of seed $seed is the same on every machine', ({ seed, first }) => {
    const random = seededRandom(seed);
    expect(first.map(() => random())).toEqual(first);
  });

  it('is the same for the same seed and another for another', () => {
    const take = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random());
    };
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
    expect(take(1)).not.toEqual(take(1 + 2 ** 32));
    expect(take(0).every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it('is even: every tenth of [0, 1) gets a tenth', () => {
    const random = seededRandom(42);
    const bins = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 100_000; draw += 1) {
      const bin = Math.floor(random() * 10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    const chiSquare = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(27.9); // 99.9 % point of chi-square with 9 degrees of freedom
  });
});

describe('binomial counts', () => {
  it.each([
    [8, 0.3],
    [100, 0.02],
    [40, 0.5],
    [60, 0.9],
    [400, 0.25],
  ])('of %i at %f come as often as they should', (trials, rate) => {
    const random = seededRandom(trials);
    const draws = 60_000;
    const seen = Array.from({ length: trials + 1 }, () => 0);
    for (let draw = 0; draw < draws; draw += 1) {
      const count = drawBinomial(random, trials, rate);
      seen[count] = (seen[count] ?? 0) + 1;
    }
    const cells = binomialChances(trials, rate)
      .map((chance, k) => ({ expected: chance * draws, seen: seen[k] ?? 0 }))
      .filter(({ expected }) => expected >= 5);
    const chiSquare = cells.reduce(
      (sum, cell) => sum + (cell.seen - cell.expected) ** 2 / cell.expected,
      0,
    );
    // Mean of chi-square plus four of its standard deviations.
    expect(chiSquare).toBeLessThan(cells.length + 4 * Math.sqrt(2 * cells.length));
  });

  it('of a billion have the right mean and spread', () => {
    const random = seededRandom(3);
    const counts = Array.from({ length: 2000 }, () => drawBinomial(random, 1e9, 0.1));
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
    expect(Math.abs(mean - 1e8) / Math.sqrt(9e7 / 2000)).toBeLessThan(4);
    expect(variance / 9e7).toBeGreaterThan(0.85);
    expect(variance / 9e7).toBeLessThan(1.15);
  });

  it('know the ends', () => {
    const random = seededRandom(1);
    expect(drawBinomial(random, 10, 0)).toBe(0);
    expect(drawBinomial(random, 10, 1)).toBe(10);
    expect(drawBinomial(random, 0, 0.5)).toBe(0);
  });
});

describe('multinomial counts', () => {
  it('deal out every item, none to an empty cell, each cell its share on average', () => {
    const random = seededRandom(5);
    const weights = [0, 10, 30, 0, 60];
    const totals = weights.map(() => 0);
    for (let draw = 0; draw < 2000; draw += 1) {
      const dealt = drawMultinomial(random, 100, weights);
      expect(dealt.reduce((sum, count) => sum + count, 0)).toBe(100);
      dealt.forEach((count, cell) => {
        totals[cell] = (totals[cell] ?? 0) + count;
      });
    }
    totals.forEach((sum, cell) => {
      expect(Math.abs(sum / 2000 - (weights[cell] ?? 0))).toBeLessThan(0.5);
    });
  });
});
