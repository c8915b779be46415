import { betaQuantile } from './distributions/beta';
import type { Bounds } from './bounds';
import { requireConfidence, requireTrials } from './check';
import { normalQuantile } from './distributions/normal';

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

type Reach = { method: ProportionMethod; /** z, or the tail itself where exact. */ reach: number };

const reachOf = (method: ProportionMethod, tail: number): Reach => ({
  method,
  reach: method === 'wilson' ? -normalQuantile(tail) : tail,
});

const lowerWithin = ({ successes, trials }: Proportion, { method, reach }: Reach): number => {
  const lower = method === 'wilson' ? wilsonLower : exactLower;
  return Math.min(lower(successes, trials, reach), successes / trials);
};

/** The upper bound mirrors the lower one of the failures. */
const upperWithin = ({ successes, trials }: Proportion, reach: Reach): number =>
  Math.max(1 - lowerWithin({ successes: trials - successes, trials }, reach), successes / trials);

const boundsWithin = (counts: Proportion, reach: Reach): Bounds => ({
  estimate: counts.successes / counts.trials,
  lowerBound: lowerWithin(counts, reach),
  upperBound: upperWithin(counts, reach),
});

/** The lower bound with the error `tail`, nothing checked; `successes` may hold a fraction. */
export const lowerOfTail = (
  { method, ...counts }: Proportion & { method: ProportionMethod },
  tail: number,
): number => lowerWithin(counts, reachOf(method, tail));

/** The upper bound with the error `tail`, as `lowerOfTail`. */
export const upperOfTail = (
  { method, ...counts }: Proportion & { method: ProportionMethod },
  tail: number,
): number => upperWithin(counts, reachOf(method, tail));

/** Bounds with the error `tail` on each side, nothing checked; `successes` may hold a fraction. */
export const boundsOfTail = (
  { successes, trials, method }: Proportion & { method: ProportionMethod },
  tail: number,
): Bounds => boundsWithin({ successes, trials }, reachOf(method, tail));

/**
 * `proportionBounds` for many rates at one confidence: the quantile is looked up once.
 *
 * @throws StatisticsError as `proportionBounds`
 */
export const proportionBoundsAt = ({
  confidence,
  method,
}: Pick<ProportionInput, 'confidence' | 'method'>): ((proportion: Proportion) => Bounds) => {
  requireConfidence(confidence);
  const reach = reachOf(method, 1 - confidence);
  return (proportion) => {
    requireTrials(proportion);
    return boundsWithin(proportion, reach);
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
  return proportionBoundsAt(input)(input);
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
