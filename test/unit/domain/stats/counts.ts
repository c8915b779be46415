import * as fc from 'fast-check';

/** Properties run on the same data every time. */
export const SEED = { seed: 20_260, numRuns: 300 };

/** k of n with all the corners: none, all, a single trial, a billion. */
export const counts = fc
  .oneof(
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 1, max: 5000 }),
    fc.integer({ min: 1, max: 1e9 }),
  )
  .chain((trials) =>
    fc.record({
      trials: fc.constant(trials),
      successes: fc.oneof(
        fc.constant(0),
        fc.constant(trials),
        fc.integer({ min: 0, max: trials }),
        fc.integer({ min: 0, max: Math.min(trials, 5) }),
      ),
    }),
  );

export const confidences = fc.oneof(
  fc.constantFrom(0.9, 0.95, 0.975, 0.99),
  fc.double({ min: 0.501, max: 0.99999, noNaN: true }),
);

export const methods = fc.constantFrom('wilson' as const, 'exact' as const);

/** Chance of exactly k successes of n at the true rate, for k = 0 … n. */
export const binomialChances = (trials: number, rate: number): number[] => {
  const logOdds = Math.log(rate / (1 - rate));
  const logs = [trials * Math.log1p(-rate)];
  for (let k = 1; k <= trials; k += 1) {
    logs.push((logs[k - 1] ?? 0) + Math.log((trials - k + 1) / k) + logOdds);
  }
  return logs.map(Math.exp);
};
