/**
 * Saddle-point pieces of Loader (2000), "Fast and accurate computation of binomial probabilities".
 * They hold full precision where differences of log-gamma functions cancel, at a billion trials too.
 */

const HALF_LOG_TWO_PI = 0.9189385332046728;
/** From here on the five terms below are exact to double precision. */
const SERIES_FROM = 15;
/** The deviance series ends by itself after about ten terms; this only keeps it from running on. */
const SERIES_TERMS = 100;

const stirlingSeries = (z: number): number => {
  const square = z * z;
  return (
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) /
    z
  );
};

/** ln Γ(z+1) - [(z + ½) ln z - z + ½ ln 2π], the error of Stirling's formula, for z > 0. */
export const stirlingError = (z: number): number => {
  let error = 0;
  let shifted = z;
  for (; shifted < SERIES_FROM; shifted += 1) {
    error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
  }
  return error + stirlingSeries(shifted);
};

/** ln n! for n >= 0. */
export const logFactorial = (n: number): number =>
  n === 0 ? 0 : (n + 0.5) * Math.log(n) - n + HALF_LOG_TWO_PI + stirlingError(n);

/** x ln(x/mean) + mean - x, the deviance of a count x from its mean, for x > 0. */
export const deviance = (x: number, mean: number): number => {
  const difference = x - mean;
  if (Math.abs(difference) > 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const ratio = difference / (x + mean);
  const square = ratio * ratio;
  let sum = difference * ratio;
  let power = 2 * x * ratio;
  for (let odd = 3; odd < SERIES_TERMS; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
};
