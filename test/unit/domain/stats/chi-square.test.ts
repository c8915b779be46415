import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  chiSquareQuantile,
  chiSquareUpperTail,
  gammaUpperTail,
} from '../../../../src/domain/stats/distributions/incomplete-gamma';

/** Made by `make-chi-square.py` beside it, with SciPy and mpmath. */
const file = new URL('../../../references/stats/chi-square.json', import.meta.url);

const rows = z.array(z.tuple([z.number(), z.number(), z.number()])).min(200);
const { upperTail, quantile } = z
  .object({ upperTail: rows, quantile: rows })
  .parse(JSON.parse(readFileSync(file, 'utf8')));

/** Far more than rounding, far less than a wrong term. */
const TOLERANCE = 1e-9;

const farthest = (
  cases: z.infer<typeof rows>,
  answer: (given: number, degreesOfFreedom: number) => number,
): number =>
  Math.max(
    ...cases.map(([given, df, expected]) => Math.abs(answer(given, df) - expected) / expected),
  );

describe('the chi-square distribution', () => {
  it('has the upper tails of mpmath and SciPy', () => {
    expect(farthest(upperTail, chiSquareUpperTail)).toBeLessThan(TOLERANCE);
  });

  it('has the quantiles of SciPy', () => {
    expect(farthest(quantile, chiSquareQuantile)).toBeLessThan(TOLERANCE);
  });

  it('ends where a statistic can be no lower, or no higher', () => {
    expect([0, Infinity].map((x) => gammaUpperTail(2.5, x))).toEqual([1, 0]);
    expect(chiSquareUpperTail(0, 3)).toBe(1);
  });

  it('stays a probability at the lowest and highest statistics', () => {
    for (const df of [1, 2, 30, 1_000_000]) {
      for (const x of [1e-300, 1e-12, 1e-3 * df, df, 40 * df]) {
        const tail = chiSquareUpperTail(x, df);
        expect(tail >= 0 && tail <= 1, `${x} with ${df}: ${tail}`).toBe(true);
      }
    }
  });

  it.each([
    [() => chiSquareUpperTail(-1, 3), /statistic/u],
    [() => chiSquareUpperTail(1, 0), /degreesOfFreedom/u],
    [() => chiSquareUpperTail(1, 1.5), /degreesOfFreedom/u],
    [() => chiSquareQuantile(0, 3), /probability/u],
    [() => chiSquareQuantile(1, 3), /probability/u],
    [() => chiSquareQuantile(0.5, 0), /degreesOfFreedom/u],
  ])('is not asked of what cannot be: %s', (call, message) => {
    expect(call).toThrow(message);
  });
});
