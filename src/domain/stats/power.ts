import { binomialAtMost } from './distributions/binomial';
import type { Direction } from './bounds';
import { requireNumber, requireProbability } from './check';
import { firstHolding, turningPoint } from './bisection';

type PowerInput = {
  target: number;
  /** The true share that is hoped for. */
  assumed: number;
  direction: Direction;
  /** One-sided error that the look may make. */
  tail: number;
};

/** More than this is no advice that anybody could follow. */
const MAX_TRIALS = 10_000_000;

/** The misses that the target allows at most, and that the model makes: the question, turned one way. */
const missesOf = ({ target, assumed, direction }: PowerInput): { limit: number; made: number } =>
  direction === 'at-least'
    ? { limit: 1 - target, made: 1 - assumed }
    : { limit: target, made: assumed };

/** Fewest trials of which `misses` may miss: at the limit so few have a chance of `tail` at most. */
const trialsFor = (misses: number, limit: number, tail: number): number => {
  const isRare = (n: number): boolean => binomialAtMost(misses, n, limit) <= tail;
  // Doubled up to a number that holds: halving ten million down asks the distribution twice as often.
  let high = Math.min(MAX_TRIALS, Math.ceil((misses + 1) / limit));
  while (high < MAX_TRIALS && !isRare(high)) high = Math.min(MAX_TRIALS, high * 2);
  return firstHolding(misses, high, isRare);
};

/** Most misses that still pass in `trials`; -1 where none do. */
export const allowedMisses = (trials: number, limit: number, tail: number): number =>
  firstHolding(-1, trials + 1, (misses) => binomialAtMost(misses, trials, limit) > tail) - 1;

/** Chance that exactly `trials` trials pass (Clopper-Pearson) if the true share is `assumed`. */
export const exactPower = (input: PowerInput & { trials: number }): number => {
  const { limit, made } = missesOf(input);
  const misses = allowedMisses(input.trials, limit, input.tail);
  if (made <= 0) return misses >= 0 ? 1 : 0;
  return binomialAtMost(misses, input.trials, made);
};

/**
 * Trials from which on the chance to pass is `power` or more, for every larger number too. It does not
 * grow evenly: each further trial lowers it until one more miss is allowed, so its low points count.
 *
 * @returns null where the assumed share is not on the good side of the target, or more than ten
 *   million would be needed
 * @throws StatisticsError on a target outside of (0, 1) and other numbers that cannot be
 */
export const trialsForPower = (input: PowerInput & { power: number }): number | null => {
  requireNumber('target', input.target, { above: 0, below: 1 });
  requireProbability('assumed', input.assumed);
  requireNumber('tail', input.tail, { above: 0, below: 0.5 });
  requireNumber('power', input.power, { above: 0, below: 1 });
  const { limit, made } = missesOf(input);
  if (made >= limit) return null;
  if (made <= 0) return trialsFor(0, limit, input.tail);
  /** At the last number of trials that still allows only `misses`, where the chance is lowest. */
  const reaches = (misses: number): boolean => {
    const last = trialsFor(misses + 1, limit, input.tail) - 1;
    return binomialAtMost(misses, last, made) >= input.power;
  };
  let most = 1;
  while (!reaches(most)) {
    most *= 2;
    if (trialsFor(most, limit, input.tail) >= MAX_TRIALS) return null;
  }
  // From the first number of misses whose low point is high enough; before it stands a lower one.
  return trialsFor(firstHolding(-1, most, reaches), limit, input.tail);
};

/** The worst true share that `trials` trials would still pass with `power`: better ones are not seen. */
export const visibleShare = (
  input: Omit<PowerInput, 'assumed'> & { trials: number; power: number },
): number | null => {
  const { direction, target, trials, tail, power } = input;
  const limit = direction === 'at-least' ? 1 - target : target;
  const misses = allowedMisses(trials, limit, tail);
  if (misses < 0) return null;
  const share = turningPoint(0, limit, (made) => binomialAtMost(misses, trials, made) >= power);
  return direction === 'at-least' ? 1 - share : share;
};
