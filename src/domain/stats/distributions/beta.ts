/**
 * The beta and Student t quantiles, on which Clopper-Pearson and the bounds of means rest.
 *
 * Everything is done in the log-odds u = ln(x / (1-x)), in which neither end of [0, 1] loses digits
 * and in which the logarithm of the distribution function is concave, so that Newton's method on it
 * converges from anywhere.
 */
import { normalQuantile } from './normal';
import { deviance, stirlingError } from './gamma';

const LOG_TWO_PI = 1.8378770664093453;
/** Beyond these log-odds x or 1-x is no longer a normal double. */
const LARGEST_LOG_ODDS = 700;
const MAX_STEPS = 200;
const MAX_FRACTION_TERMS = 1_000_000;

type Odds = { x: number; complement: number };

const fromLogOdds = (logOdds: number): Odds => ({
  x: 1 / (1 + Math.exp(-logOdds)),
  complement: 1 / (1 + Math.exp(logOdds)),
});

/** ln [x^a (1-x)^b / B(a,b)]: the beta density per unit of log-odds. `a`, `b` > 0, 0 < x < 1. */
export const logBetaKernel = (a: number, b: number, { x, complement }: Odds): number => {
  const n = a + b;
  return (
    0.5 * (Math.log(a) + Math.log(b) - Math.log(n) - LOG_TWO_PI) +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x) -
    deviance(b, n * complement)
  );
};

/**
 * K of I_x(a,b) = x^a (1-x)^b / B(a,b) / K, the continued fraction of Didonato & Morris (1992, TOMS
 * algorithm 708) by the modified Lentz method. Below the mean every term is positive, so nothing
 * cancels.
 */
const continuedFraction = (a: number, b: number, { x, complement }: Odds): number => {
  const fromMean = a * complement - b * x + 1;
  const denominator = (m: number): number =>
    m +
    (m * (b - m) * x) / (a + 2 * m - 1) +
    ((a + m) * (fromMean + m * (1 + complement))) / (a + 2 * m + 1);
  let value = (a * fromMean) / (a + 1);
  let c = value;
  let d = 0;
  for (let m = 1; m < MAX_FRACTION_TERMS; m += 1) {
    const root = x / (a + 2 * m - 1);
    const numerator = (a + m - 1) * (a + b + m - 1) * m * (b - m) * root * root;
    const next = denominator(m);
    d = 1 / (next + numerator * d);
    c = next + numerator / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 2e-16) break;
  }
  return value;
};

/** ln I_x(a,b), the logarithm of the beta distribution function, given its log density. */
const logLowerTail = (a: number, b: number, odds: Odds, logKernel: number): number => {
  if (odds.x <= (a + 1) / (a + b + 2)) {
    return logKernel - Math.log(continuedFraction(a, b, odds));
  }
  const mirrored = { x: odds.complement, complement: odds.x };
  const upperTail = Math.exp(logKernel) / continuedFraction(b, a, mirrored);
  return Math.log1p(-Math.min(upperTail, 1));
};

/** Log-odds at which the lower tail of Beta(a, b) is `tail`, for a tail of at most one half. */
const solveLogOdds = (tail: number, a: number, b: number): number => {
  const goal = Math.log(tail);
  const spread = Math.sqrt(1 / a + 1 / b);
  let low = -LARGEST_LOG_ODDS;
  let high = LARGEST_LOG_ODDS;
  let logOdds = Math.min(Math.max(Math.log(a / b) + normalQuantile(tail) * spread, low), high);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const odds = fromLogOdds(logOdds);
    const logKernel = logBetaKernel(a, b, odds);
    const logTail = logLowerTail(a, b, odds, logKernel);
    if (logTail < goal) low = logOdds;
    else high = logOdds;
    const newton = logOdds - (logTail - goal) * Math.exp(logTail - logKernel);
    // Newton squares its error: after a step this small the next would be below the last digit.
    if (Math.abs(newton - logOdds) < 1e-9 * Math.min(spread, 1)) return newton;
    logOdds = newton > low && newton < high ? newton : (low + high) / 2;
  }
  return logOdds;
};

const betaLogOdds = (lowerTail: number, upperTail: number, a: number, b: number): number =>
  lowerTail <= upperTail ? solveLogOdds(lowerTail, a, b) : -solveLogOdds(upperTail, b, a);

/**
 * The x at which a Beta(a, b) variable is below x with probability `lowerTail`.
 * 0 < lowerTail < 1, a > 0, b > 0. Agrees with scipy.stats.beta.ppf to 1e-12 relative.
 */
export const betaQuantile = (lowerTail: number, a: number, b: number): number =>
  fromLogOdds(betaLogOdds(lowerTail, 1 - lowerTail, a, b)).x;

/**
 * Probability that a Beta(a, b) variable is below `x`, 0 < x <= 1, to full relative precision in the
 * lower tail. P(Binomial(n, x) >= k) is that of a = k, b = n - k + 1.
 */
export const betaCdf = (x: number, a: number, b: number): number => {
  const odds = { x, complement: 1 - x };
  return Math.exp(logLowerTail(a, b, odds, logBetaKernel(a, b, odds)));
};

/**
 * The t at which Student's distribution with `degreesOfFreedom` is below t with `probability`,
 * by way of t² / (degreesOfFreedom + t²) ~ Beta(½, degreesOfFreedom / 2).
 */
export const tQuantile = (probability: number, degreesOfFreedom: number): number =>
  probability < 0.5
    ? -tUpperQuantile(probability, degreesOfFreedom)
    : tUpperQuantile(1 - probability, degreesOfFreedom);

/** Probability that Student's variable is below `t`, for t <= 0, to full relative precision. */
export const tLowerTail = (t: number, degreesOfFreedom: number): number =>
  betaCdf(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;

/** The t that Student's variable exceeds with probability `tail`, 0 < tail <= ½. */
export const tUpperQuantile = (tail: number, degreesOfFreedom: number): number => {
  if (tail === 0.5) return 0;
  const outside = 2 * tail;
  const logOdds = betaLogOdds(1 - outside, outside, 0.5, degreesOfFreedom / 2);
  return Math.sqrt(degreesOfFreedom) * Math.exp(logOdds / 2);
};
