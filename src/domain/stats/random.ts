import { requireCount } from './check';
import { logFactorial } from './distributions/gamma';

/** The next number of a stream, even over [0, 1), 53 bits deep. */
export type Random = () => number;

/** Below this mean a binomial count is found by walking through its probabilities one by one. */
const WALK_BELOW = 10;

const rotateLeft = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** splitmix32: spreads a seed over the words of a state, so that near seeds give unlike streams. */
const spread = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = state ^ (state >>> 16);
    word = Math.imul(word, 0x21f0aaad);
    word ^= word >>> 15;
    word = Math.imul(word, 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
};

/**
 * xoshiro128** of Blackman & Vigna (2021, ACM TOMS 47:36). The same seed gives the same stream on
 * every machine. Not for secrets. `seed` is a whole number from 0 to 2^53 - 1.
 *
 * @throws StatisticsError on another seed
 */
export const seededRandom = (seed: number): Random => {
  requireCount('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  const word = spread(seed % 2 ** 32);
  const high = spread(Math.floor(seed / 2 ** 32) ^ 0x5bd1e995);
  let [a, b, c, d] = [word(), word() ^ high(), word(), word() ^ high()];
  const next = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result >>> 0;
  };
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
};

/** By walking up from zero; `probability` at most one half, and a mean small enough not to underflow. */
const walkBinomial = (random: Random, trials: number, probability: number): number => {
  const odds = probability / (1 - probability);
  let chance = Math.exp(trials * Math.log1p(-probability));
  let left = random();
  let count = 0;
  while (left > chance && count < trials) {
    left -= chance;
    count += 1;
    chance *= (odds * (trials - count + 1)) / count;
  }
  return count;
};

/** Algorithm BTRS of Hörmann (1993), J. Stat. Comput. Simul. 46:101; the mean is at least 10. */
const rejectBinomial = (random: Random, trials: number, probability: number): number => {
  const spq = Math.sqrt(trials * probability * (1 - probability));
  const b = 1.15 + 2.53 * spq;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const centre = trials * probability + 0.5;
  const alpha = (2.83 + 5.1 / b) * spq;
  const squeeze = 0.92 - 4.2 / b;
  const logOdds = Math.log(probability / (1 - probability));
  const mode = Math.floor((trials + 1) * probability);
  const atMode = logFactorial(mode) + logFactorial(trials - mode);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const distance = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / distance + b) * u + centre);
    if (distance >= 0.07 && v <= squeeze) return count;
    if (count < 0 || count > trials) continue;
    const bound = Math.log((v * alpha) / (a / (distance * distance) + b));
    const chance =
      atMode - logFactorial(count) - logFactorial(trials - count) + (count - mode) * logOdds;
    if (bound <= chance) return count;
  }
};

/** A binomial count. `trials` a whole number >= 0, `probability` in [0, 1]. */
export const drawBinomial = (random: Random, trials: number, probability: number): number => {
  if (trials === 0 || probability <= 0) return 0;
  if (probability >= 1) return trials;
  if (probability > 0.5) return trials - drawBinomial(random, trials, 1 - probability);
  return trials * probability < WALK_BELOW
    ? walkBinomial(random, trials, probability)
    : rejectBinomial(random, trials, probability);
};

/**
 * `trials` items dealt to cells in proportion to `weights`, one binomial count after another. The
 * weights are counts >= 0 and not all of them zero.
 */
export const drawMultinomial = (
  random: Random,
  trials: number,
  weights: readonly number[],
): number[] => {
  let itemsLeft = trials;
  let weightLeft = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => {
    const count = weight === 0 ? 0 : drawBinomial(random, itemsLeft, weight / weightLeft);
    itemsLeft -= count;
    weightLeft -= weight;
    return count;
  });
};
