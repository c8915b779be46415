import type { Direction } from './bounds';
import { requireConfidence, requireProbability, requireTrials } from './check';
import { decide, type Comparator } from './decide';
import { firstHolding } from './bisection';
import { boundsOfTail, type Proportion, type ProportionMethod } from './proportion';

type FurtherTrialsInput = Proportion & {
  target: number;
  direction: Direction;
  /** One-sided. */
  confidence: number;
  method: ProportionMethod;
};

/** More than this is no advice that anybody could follow. */
export const MAX_FURTHER_TRIALS = 10_000_000;
/** So far every number is tried; rounding matters most while there are few samples. */
const TRY_ONE_BY_ONE = 2000;
/** Rounding moves the successes by a half at most; one is certain to hold it. */
const ROUNDING = 1;

const comparators: Record<Direction, Comparator> = { 'at-least': '>=', 'at-most': '<=' };

type Outlook = {
  /** Verdict no longer open after m further trials at the observed rate. */
  decided: (m: number) => boolean;
  /** The same when the successes come out `shift` off towards (above 0) or away from a decision. */
  decidedWith: (m: number, shift: number) => boolean;
  /** Successes or failures after m further trials, whichever are fewer. */
  rarer: (m: number) => number;
};

const outlookOf = (input: FurtherTrialsInput): Outlook => {
  const { successes, trials, target, direction, confidence, method } = input;
  const comparator = comparators[direction];
  const away = successes / trials > target ? 1 : -1;
  const decidedAt = (count: number, total: number): boolean => {
    const bounds = boundsOfTail({ successes: count, trials: total, method }, 1 - confidence);
    return decide({ bounds, target, comparator }) !== 'inconclusive';
  };
  const successesAfter = (m: number): number => successes + Math.round((m * successes) / trials);
  return {
    decided: (m) => decidedAt(successesAfter(m), trials + m),
    decidedWith: (m, shift) => {
      const total = trials + m;
      const count = (total * successes) / trials + shift * away;
      return decidedAt(Math.min(Math.max(count, 0), total), total);
    },
    rarer: (m) => (2 * successes <= trials ? successesAfter(m) : trials + m - successesAfter(m)),
  };
};

/**
 * First decided m in [from, to]. While the rarer outcome stays at one count, only the other count
 * grows and the verdict can turn once at most: so both ends of such a run tell of all of it.
 */
const firstDecided = ({ decided, rarer }: Outlook, from: number, to: number): number | null => {
  let start = from;
  while (start <= to) {
    if (decided(start)) return start;
    const count = rarer(start);
    const next = firstHolding(start, to + 1, (m) => rarer(m) > count);
    if (decided(next - 1)) return firstHolding(start, next - 1, decided);
    start = next;
  }
  return null;
};

/**
 * Smallest number m of further trials after which the verdict is no longer `inconclusive` (the bound
 * clears the target, or the opposite bound rules it out), if they come out at the observed rate: that
 * is, if round(m × successes / trials) of them, halves up, are successes. 0 where it is decided now.
 *
 * The rounded count makes single verdicts flicker around the turning point, so the search first
 * encloses it: past the m at which even one success too few decides, all are decided; before the m at
 * which even one too many does not decide, none is. What lies between is searched whole.
 *
 * @returns null where the observed rate is exactly the target (more of the same never decides), or
 *   more than 10 million would be needed
 * @throws StatisticsError on counts that cannot be, a target outside of [0, 1], a confidence outside
 *   of (0.5, 1)
 */
export const furtherTrials = (input: FurtherTrialsInput): number | null => {
  requireTrials(input);
  requireProbability('target', input.target);
  requireConfidence(input.confidence);
  const outlook = outlookOf(input);
  if (outlook.decided(0)) return 0;
  if (input.successes / input.trials === input.target) return null;
  for (let m = 1; m <= TRY_ONE_BY_ONE; m += 1) {
    if (outlook.decided(m)) return m;
  }
  const surely = (m: number): boolean => outlook.decidedWith(m, -ROUNDING);
  const possibly = (m: number): boolean => outlook.decidedWith(m, ROUNDING);
  const last = firstHolding(TRY_ONE_BY_ONE, MAX_FURTHER_TRIALS, surely);
  return firstDecided(outlook, firstHolding(TRY_ONE_BY_ONE, last, possibly), last);
};
