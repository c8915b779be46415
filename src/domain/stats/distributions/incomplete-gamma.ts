/**
 * The regularised incomplete gamma functions and the chi-square distribution, which is one of them.
 * The factor that both expansions share is taken in Loader's form, so that tails of 1e-300 and shapes
 * of a million keep their digits.
 */
import { requireCount, requireNumber, requireProbability } from '../check';
import { normalQuantile } from './normal';
import { deviance, stirlingError } from './gamma';

const LOG_TWO_PI = 1.8378770664093453;
const MAX_TERMS = 10_000_000;
const MAX_STEPS = 200;
const LAST_DIGIT = 1e-16;

/** ln [x^shape e^-x / Γ(shape + 1)]. `shape`, `x` > 0. */
const logKernel = (shape: number, x: number): number =>
  -0.5 * (LOG_TWO_PI + Math.log(shape)) - stirlingError(shape) - deviance(shape, x);

/** Σ x^j / [(shape+1) … (shape+j)] from j = 0; every term is positive. */
const lowerSeries = (shape: number, x: number): number => {
  let term = 1;
  let sum = 1;
  for (let j = 1; j < MAX_TERMS; j += 1) {
    term *= x / (shape + j);
    sum += term;
    if (term < sum * LAST_DIGIT) break;
  }
  return sum;
};

/** Legendre's continued fraction of the upper tail over its kernel, by the modified Lentz method. */
const upperFraction = (shape: number, x: number): number => {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let j = 1; j < MAX_TERMS; j += 1) {
    const a = -j * (j - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) <= 2 * LAST_DIGIT) break;
  }
  return value * shape;
};

type Tails = { lower: number; upper: number };

/**
 * P(shape, x) and Q(shape, x) = 1 - P. The smaller of both is good to about 1e-13 relative for shapes
 * from one half to a million.
 */
const gammaTails = (shape: number, x: number): Tails => {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const kernel = Math.exp(logKernel(shape, x));
  if (x < shape + 1) {
    const lower = Math.min(kernel * lowerSeries(shape, x), 1);
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(kernel * upperFraction(shape, x), 1);
  return { lower: 1 - upper, upper };
};

/**
 * The probability that a chi-square variable is at least `statistic`.
 *
 * @throws StatisticsError on a negative statistic, or degrees of freedom that are no count from 1
 */
export const chiSquareUpperTail = (statistic: number, degreesOfFreedom: number): number => {
  requireCount('degreesOfFreedom', degreesOfFreedom, 1);
  requireNumber('statistic', statistic, { atLeast: 0 });
  return gammaTails(degreesOfFreedom / 2, statistic / 2).upper;
};

/** The upper tail of a gamma variable of scale 1; the shape need not be whole. Nothing checked. */
export const gammaUpperTail = (shape: number, x: number): number => gammaTails(shape, x).upper;

/** Wilson & Hilferty (1931), PNAS 17:684: the cube root is nearly normal. */
const firstGuess = (probability: number, degreesOfFreedom: number): number => {
  const variance = 2 / (9 * degreesOfFreedom);
  const root = 1 - variance + normalQuantile(probability) * Math.sqrt(variance);
  return degreesOfFreedom * Math.max(root, 0.01) ** 3;
};

/**
 * The value below which a chi-square variable is with `probability`: Newton's method on the
 * logarithm of the smaller tail, kept between bounds.
 *
 * @throws StatisticsError unless 0 < probability < 1 and the degrees of freedom are a count from 1
 */
export const chiSquareQuantile = (probability: number, degreesOfFreedom: number): number => {
  requireProbability('probability', probability);
  requireNumber('probability', probability, { above: 0, below: 1 });
  requireCount('degreesOfFreedom', degreesOfFreedom, 1);
  const shape = degreesOfFreedom / 2;
  const fromBelow = probability < 0.5;
  const goal = Math.log(fromBelow ? probability : 1 - probability);
  let [low, high] = [0, Infinity];
  let x = firstGuess(probability, degreesOfFreedom) / 2;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { lower, upper } = gammaTails(shape, x);
    const tail = fromBelow ? lower : upper;
    const difference = (Math.log(tail) - goal) * (fromBelow ? 1 : -1);
    if (difference < 0) low = x;
    else high = x;
    const slope = Math.exp(logKernel(shape, x)) * (shape / x);
    const newton = x - (difference * tail) / slope;
    if (Math.abs(newton - x) <= 1e-14 * x) return 2 * newton;
    const beyond = high === Infinity ? 2 * x : (low + high) / 2;
    x = newton > low && newton < high ? newton : beyond;
  }
  return 2 * x;
};
