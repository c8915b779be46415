import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { furtherTrials } from '../../../../src/domain/stats/sample-size';
import { against90, verdictAfter, type Input } from './after-trials';

const byTryingAll = (input: Input, limit: number): number | null => {
  for (let m = 0; m <= limit; m += 1) {
    if (verdictAfter(input, m) !== 'inconclusive') return m;
  }
  return null;
};

describe('further trials', () => {
  const inputs = fc
    .integer({ min: 1, max: 400 })
    .chain((trials) =>
      fc.record({
        trials: fc.constant(trials),
        successes: fc.integer({ min: 0, max: trials }),
        offset: fc.oneof(
          fc.double({ min: -0.05, max: 0.05, noNaN: true }),
          fc.double({ min: -0.01, max: 0.01, noNaN: true }),
        ),
        direction: fc.constantFrom('at-least' as const, 'at-most' as const),
        confidence: fc.constantFrom(0.6, 0.9, 0.95, 0.99),
      }),
    )
    .map(({ offset, ...rest }) => ({
      ...rest,
      target: Math.min(Math.max(rest.successes / rest.trials + offset, 0.0001), 0.9999),
    }));

  it.each([
    ['wilson', 15_000, 120],
    ['exact', 4000, 60],
  ] as const)('by %s are the smallest number that decides', (method, limit, numRuns) => {
    fc.assert(
      fc.property(inputs, (given) => {
        const input = { ...given, method };
        const found = furtherTrials(input);
        fc.pre(given.successes / given.trials !== given.target);
        const expected = byTryingAll(input, Math.min(found ?? limit, limit));
        expect(expected).toBe(found !== null && found > limit ? null : found);
      }),
      { seed: 7, numRuns },
    );
  });

  /** Past the numbers that are tried one by one: every number in a wide stretch before the answer. */
  it.each(['wilson', 'exact'] as const)(
    'by %s have no smaller one within reach of rounding',
    (method) => {
      fc.assert(
        fc.property(
          fc.integer({ min: 100, max: 5000 }),
          fc.double({ min: 0.02, max: 0.98, noNaN: true }),
          fc.double({ min: 0.003, max: 0.02, noNaN: true }),
          fc.boolean(),
          (trials, rate, distance, above) => {
            const successes = Math.round(trials * rate);
            const target = successes / trials + (above ? distance : -distance);
            fc.pre(target > 0 && target < 1);
            const input: Input = { ...against90(successes, trials), target, method };
            const found = furtherTrials(input);
            fc.pre(found !== null && found > 2000);
            expect(verdictAfter(input, found)).not.toBe('inconclusive');
            const from = Math.max(found - 1500, 0);
            for (let m = from; m < found; m += 1) {
              expect(verdictAfter(input, m), `${m}`).toBe('inconclusive');
            }
          },
        ),
        { seed: 11, numRuns: 15 },
      );
    },
  );
});
