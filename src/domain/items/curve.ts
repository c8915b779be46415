import type { Measure } from '../../contract/types';
import { lookLevel, type BudgetPlan } from '../budget/levels';
import type { Measured } from '../decision/measured';

/** Looks ahead for which bounds are worked out; a later one takes those of the last of them. */
const LOOKS_AHEAD = 12;
/** Looks ahead where each asks for resamples of all values. */
const RESAMPLED_LOOKS_AHEAD = 2;

/** Below any tail that a look can have: a count of these very items is what it is. */
const CERTAIN_TAIL = 1e-300;

const finite = (bound: number): number | null => (Number.isFinite(bound) ? bound : null);

/**
 * The tails that a criterion may ask for from its next look on, the largest first: the plain one, which
 * fails are decided at, and those of the looks to come.
 */
const tailsFrom = (alpha: number, look: number, plan: BudgetPlan, ahead: number): number[] => {
  const looks = Array.from({ length: ahead + 1 }, (_, index) => look + index);
  const tails = [alpha, ...looks.map((one) => lookLevel(alpha, one, plan).tail)];
  return [...new Set(tails)].filter((tail) => tail > 0).sort((one, other) => other - one);
};

/** A measured value with its bounds at every tail that its criterion may ask for. */
export const curveOf = (
  { sided, trials, method, approximate, mostLooks, isResampled }: Measured,
  { alpha, look, plan }: { alpha: number; look: number; plan: BudgetPlan },
): Measure => ({
  kind: 'worked',
  ...{ estimate: sided.estimate, trials: trials ?? 0, method, approximate, mostLooks },
  bounds: tailsFrom(
    alpha,
    look,
    plan,
    isResampled === true ? RESAMPLED_LOOKS_AHEAD : LOOKS_AHEAD,
  ).map((tail) => ({
    tail,
    lower: finite(sided.lower(tail)),
    upper: finite(sided.upper(tail)),
  })),
});

/** A number that is no sample of anything. */
export const certain = (value: number, trials: number, method: string): Measure => ({
  kind: 'worked',
  ...{ estimate: value, trials, method, approximate: null, mostLooks: null },
  bounds: [{ tail: CERTAIN_TAIL, lower: value, upper: value }],
});
