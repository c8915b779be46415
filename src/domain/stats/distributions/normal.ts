/** The one file that knows how the normal distribution is worked out. */

/** Standard normal density at z, to the last digits in far tails too: z² is split, so that it is exact. */
const density = (z: number): number => {
  const near = Math.trunc(z * 16) / 16;
  const rest = (z - near) * (z + near);
  return (Math.exp((-near * near) / 2) * Math.exp(-rest / 2)) / Math.sqrt(2 * Math.PI);
};

/** From here on the continued fraction of the tail is used, before it the series of the middle. */
const TAIL = 2;

/** P(0 < Z < z) by its power series, all of whose terms are positive. */
const middle = (z: number): number => {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return density(z) * sum;
};

/** From here on the tail is smaller than the smallest number. */
const NOTHING = 39;

/** P(Z > z) by Laplace's continued fraction z + 1/(z + 2/(z + 3/(z + …))), deeper the smaller z is. */
const tail = (z: number): number => {
  if (z > NOTHING) return 0;
  let fraction = z;
  for (let depth = Math.ceil(8 + 700 / (z * z)); depth > 0; depth -= 1) {
    fraction = z + depth / fraction;
  }
  return density(z) / fraction;
};

/**
 * Standard normal distribution function Φ(z); relative error below 1e-14.
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.11 and 26.2.14
 */
export const normalCdf = (z: number): number => {
  const size = Math.abs(z);
  if (Number.isNaN(z)) return z;
  if (size < TAIL) return z < 0 ? 0.5 - middle(size) : 0.5 + middle(size);
  return z < 0 ? tail(size) : 1 - tail(size);
};

/** Coefficients of a rational function, the constant first. */
type Ratio = { over: readonly number[]; under: readonly number[] };

const CENTRE: Ratio = {
  over: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  under: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854,
  ],
};

const NEAR: Ratio = {
  over: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  under: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
};

const FAR: Ratio = {
  over: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  under: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

const ratio = ({ over, under }: Ratio, x: number): number =>
  polynomial(over, x) / polynomial(under, x);

/**
 * Standard normal quantile: the z such that Φ(z) = `probability`; relative error about 1e-16.
 * @see Wichura, Algorithm AS 241: The Percentage Points of the Normal Distribution, Applied Statistics 37 (1988)
 */
export const normalQuantile = (probability: number): number => {
  const off = probability - 0.5;
  if (Math.abs(off) <= 0.425) return off * ratio(CENTRE, 0.180625 - off * off);
  const smaller = off < 0 ? probability : 1 - probability;
  if (!(smaller >= 0)) return NaN;
  if (smaller === 0) return off < 0 ? -Infinity : Infinity;
  const depth = Math.sqrt(-Math.log(smaller));
  const size = depth <= 5 ? ratio(NEAR, depth - 1.6) : ratio(FAR, depth - 5);
  return off < 0 ? -size : size;
};
