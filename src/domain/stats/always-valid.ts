/**
 * Evidence that may be looked at after every batch. The fixed-sample bounds lose their confidence
 * when a gate is run again until it passes; these keep it, at the price of being wider.
 *
 * The odds are those of a bet against `target` that mixes over all rates by a Beta(a, b) prior: a
 * martingale if the true rate is the target, so that it ever reaches 1/α with probability α at most
 * (Ville 1939; Robbins 1970, Ann. Math. Stat. 41:1397; Waudby-Smith & Ramdas 2024, JRSSB 86:1). On
 * the passing side of the target the odds against any worse rate are higher still, so that the bound
 * holds for all of them.
 */
import { logBetaKernel } from './beta';
import type { Bounds, Direction } from './bounds';
import { requireConfidence, requireNumber, requireProbability, requireTrials } from './check';
import type { Proportion } from './proportion';

export type BetaPrior = { a: number; b: number };

type EvidenceInput = Proportion & { target: number; direction: Direction; prior?: BetaPrior };

export type AlwaysValidEvidence = {
  /** ln of the odds; Infinity where the data rule the target out. Passes from -ln(1-confidence) on. */
  logEvidence: number;
  /** Whether the observed rate is on the side of the target where evidence speaks FOR passing. */
  onPassingSide: boolean;
};

const UNIFORM: BetaPrior = { a: 1, b: 1 };
const BISECTIONS = 200;

/** x ln y, with 0 ln 0 = 0. */
const timesLog = (x: number, y: number): number => (x === 0 ? 0 : x * Math.log(y));

/**
 * ln [B(a+k, b+n-k) / B(a, b) / (p^k (1-p)^(n-k))]: the prior density at p over the posterior one.
 */
const logOddsAgainst = (
  rate: number,
  { successes, trials }: Proportion,
  prior: BetaPrior,
): number => {
  const failures = trials - successes;
  if ((rate === 0 && successes > 0) || (rate === 1 && failures > 0)) return Infinity;
  // At an end of [0, 1] the likelihood is 1, at any inner rate both densities are finite.
  const inner = rate === 0 || rate === 1 ? 0.5 : rate;
  const at = { x: inner, complement: 1 - inner };
  const logMixture =
    logBetaKernel(prior.a, prior.b, at) -
    logBetaKernel(prior.a + successes, prior.b + failures, at) +
    timesLog(successes, inner) +
    timesLog(failures, 1 - inner);
  return logMixture - timesLog(successes, rate) - timesLog(failures, 1 - rate);
};

/**
 * @returns the log odds against `target`, and on which side of it the observed rate lies
 * @throws StatisticsError on counts that cannot be, a target outside of [0, 1], a prior not above 0
 */
export const alwaysValidEvidence = (input: EvidenceInput): AlwaysValidEvidence => {
  const { successes, trials, target, direction, prior = UNIFORM } = input;
  requireTrials({ successes, trials });
  requireProbability('target', target);
  requireNumber('prior.a', prior.a, { above: 0 });
  requireNumber('prior.b', prior.b, { above: 0 });
  const rate = successes / trials;
  return {
    logEvidence: logOddsAgainst(target, { successes, trials }, prior),
    onPassingSide: direction === 'at-least' ? rate > target : rate < target,
  };
};

/**
 * Whether `alwaysValidBounds` lie on one side of the target, without computing them and with nothing
 * checked; `successes` may hold a fraction.
 */
export const alwaysValidDecides = ({
  successes,
  trials,
  target,
  confidence,
}: Proportion & { target: number; confidence: number }): boolean =>
  logOddsAgainst(target, { successes, trials }, UNIFORM) >= -Math.log1p(-confidence);

/** Least rate that the odds do not reach `limit` against, never taken too high. */
const lowerOf = (counts: Proportion, limit: number): number => {
  if (counts.successes === 0) return 0;
  let low = 0;
  let high = counts.successes / counts.trials;
  for (let halving = 0; halving < BISECTIONS; halving += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (logOddsAgainst(middle, counts, UNIFORM) >= limit) low = middle;
    else high = middle;
  }
  return low;
};

/**
 * The rates that `alwaysValidEvidence` (uniform prior) has not ruled out. At every look, for ever,
 * the true rate is above `lowerBound`, and likewise below `upperBound`, with `confidence`.
 *
 * @throws StatisticsError on counts that cannot be, or a confidence outside of (0.5, 1)
 */
export const alwaysValidBounds = ({
  successes,
  trials,
  confidence,
}: Proportion & { confidence: number }): Bounds => {
  requireTrials({ successes, trials });
  requireConfidence(confidence);
  const limit = -Math.log1p(-confidence);
  return {
    estimate: successes / trials,
    lowerBound: lowerOf({ successes, trials }, limit),
    upperBound: 1 - lowerOf({ successes: trials - successes, trials }, limit),
  };
};
