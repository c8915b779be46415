import type { Direction } from './bounds';
import { binomialAtLeast } from './distributions/binomial';
import { requireTrials } from './check';
import { lowerOfTail, upperOfTail, type Proportion, type ProportionMethod } from './proportion';
import type { Sided } from './sided';

/**
 * A share, `successes` of `trials`. Clopper-Pearson is never less sure than it says, at any true share
 * and any tail; Wilson is on average only, and at small tails or rare events up to 30 times less.
 *
 * @throws StatisticsError on counts that cannot be
 */
export const shareOfTrials = (counts: Proportion, method: ProportionMethod): Sided => {
  requireTrials(counts);
  const { successes, trials } = counts;
  const given = { successes, trials, method };
  return {
    estimate: successes / trials,
    lower: (tail) => (tail > 0 ? lowerOfTail(given, tail) : 0),
    upper: (tail) => (tail > 0 ? upperOfTail(given, tail) : 1),
  };
};

/**
 * Whether the Clopper-Pearson bound clears `target`, by one binomial tail and without the bound itself:
 * lower >= target is P(at least k successes | target) <= tail. Nothing checked; 0 < target < 1.
 */
export const exactClears = (
  { successes, trials }: Proportion,
  { target, direction, tail }: { target: number; direction: Direction; tail: number },
): boolean => {
  const good = direction === 'at-least' ? successes : trials - successes;
  const needed = direction === 'at-least' ? target : 1 - target;
  if (good <= trials * needed || tail <= 0) return false;
  return binomialAtLeast(good, trials, needed) <= tail;
};
