import { betaQuantile } from './beta';
import type { Bounds } from './bounds';
import { requireConfidence, requireTrials } from './check';
import { normalQuantile } from './distributions';

export type { Bounds } from './bounds';

/** `wilson`: score interval, the default. `exact`: Clopper-Pearson, never less sure than it says. */
export type ProportionMethod = 'wilson' | 'exact';

export type Proportion = { successes: number; trials: number };

export type ProportionInput = Proportion & { confidence: number; method: ProportionMethod };

/**
 * Lower root of the score equation (p̂ - p)² = z² p(1-p)/n, by way of the upper root and the product
 * of both, so that nothing cancels when successes are few and trials many. `successes` may hold a
 * fraction. Wilson (1927), JASA 22:209.
 */
const wilsonLower = (successes: number, trials: number, z: number): number => {
  const rate = successes / trials;
  const square = (z * z) / trials;
  const halfSum = rate + square / 2;
  const upperRoot = halfSum + Math.sqrt(square * (rate * (1 - rate) + square / 4));
  return Math.min((rate * rate) / upperRoot, rate);
};

/** Clopper & Pearson (1934), Biometrika 26:404. `tail` is the error allowed on this side. */
const exactLower = (successes: number, trials: number, tail: number): number =>
  successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1);

/**
 * Bounds with the error `tail` on each side, nothing checked; `successes` may hold a fraction. The
 * upper bound mirrors the lower one of the failures.
 */
export const boundsOfTail = (
  { successes, trials, method }: Proportion & { method: ProportionMethod },
  tail: number,
): Bounds => {
  const failures = trials - successes;
  const estimate = successes / trials;
  // Plain numbers, no objects or closures: a report judges tens of thousands of these at once.
  const by = method === 'wilson' ? wilsonLower : exactLower;
  const reach = method === 'wilson' ? normalQuantile(1 - tail) : tail;
  return {
    estimate,
    lowerBound: Math.min(by(successes, trials, reach), estimate),
    upperBound: Math.max(1 - by(failures, trials, reach), estimate),
  };
};

/**
 * One-sided bounds of a rate, `successes` of `trials`.
 *
 * Wilson has about the stated confidence on average over true rates (Brown, Cai & DasGupta 2001,
 * Stat. Sci. 16:101) but less at some; Clopper-Pearson has at least that at every one.
 *
 * @throws StatisticsError on counts that cannot be, or a confidence outside of (0.5, 1)
 */
export const proportionBounds = (input: ProportionInput): Bounds => {
  requireTrials(input);
  requireConfidence(input.confidence);
  return boundsOfTail(input, 1 - input.confidence);
};

/**
 * The interval that people are shown: both bounds hold TOGETHER with `confidence`, half of the error
 * on each side. Not for deciding; a 90 % two-sided interval has the one-sided bounds of 95 %.
 *
 * @throws StatisticsError as `proportionBounds`
 */
export const twoSidedProportionInterval = (input: ProportionInput): Bounds => {
  requireTrials(input);
  requireConfidence(input.confidence);
  return boundsOfTail(input, (1 - input.confidence) / 2);
};
