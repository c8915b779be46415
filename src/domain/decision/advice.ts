import type { Judgement } from '../../contract/types';
import { normalQuantile } from '../stats/distributions/normal';
import { furtherTrials } from '../stats/further-trials';
import { trialsForPower } from '../stats/power';
import { wantsHigh, type LookQuestion } from './decide-look';

/** Chance to pass that one more run is planned for. */
export const ADVISED_POWER = 0.8;

type Advice = NonNullable<Judgement['advice']>;

const MAX_TRIALS = 10_000_000;

/** Samples for a measure of which only its own error is known: it shrinks with the root of n. */
const scaled = (
  { measured, target, comparator, level }: LookQuestion,
  tail: number,
): number | null => {
  const { sided, trials } = measured;
  if (trials === null) return null;
  const high = wantsHigh(comparator);
  const reach = high
    ? sided.estimate - sided.lower(level.alpha)
    : sided.upper(level.alpha) - sided.estimate;
  const error = reach / -normalQuantile(level.alpha);
  const ahead = Math.abs(sided.estimate - target);
  const needed = ((-normalQuantile(tail) + normalQuantile(ADVISED_POWER)) * error) / ahead;
  const found = Math.ceil(trials * needed ** 2);
  return Number.isFinite(found) && found <= MAX_TRIALS ? found : null;
};

/**
 * What to do about a look that did not decide: how large ONE further run has to be, at the level that
 * the next look has to hold. Never a few more samples, because posting again is a look with its price.
 */
export const adviceFor = (question: LookQuestion): Advice => {
  const { measured, target, comparator, level } = question;
  const { estimate } = measured.sided;
  const { counts } = measured;
  const ahead = wantsHigh(comparator) ? estimate - target : target - estimate;
  // A plain look knows no next one; what it would have needed is what it is told.
  const tail = level.plan.kind === 'plain' ? level.tail : level.nextTail;
  if (tail === null) return { kind: 'unknown' };
  if (ahead === 0) return { kind: 'will-not-settle' };
  const direction = wantsHigh(comparator) ? 'at-least' : 'at-most';
  if (ahead < 0) {
    const further =
      counts === null
        ? null
        : furtherTrials({
            ...counts,
            target,
            direction,
            confidence: 1 - level.alpha,
            method: 'exact',
          });
    return { kind: 'leans-to-fail', furtherTrials: further };
  }
  const isShare = counts !== null && target > 0 && target < 1;
  const trials = isShare
    ? trialsForPower({
        target,
        assumed: estimate,
        direction,
        tail,
        power: ADVISED_POWER,
      })
    : scaled(question, tail);
  if (trials !== null) return { kind: 'larger-run', trials, power: ADVISED_POWER };
  return { kind: isShare || measured.trials !== null ? 'will-not-settle' : 'unknown' };
};
