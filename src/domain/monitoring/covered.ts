import type { RetrainingDecision, WatchState } from '../../contract/types';
import { isWorse } from '../../words/levels';

/** Fingerprints that one decision names. */
export const MOST_FINGERPRINTS = 30;

/** Whether an acceptance of drift holds at `now` (milliseconds). */
export const isAccepting = ({ answer }: RetrainingDecision, now: number): boolean =>
  answer?.answer === 'accept' && answer.until !== null && Date.parse(answer.until) > now;

/** Whether a decision is about an alarm at its level, and is not an acceptance that has run out. */
export const covers = (decision: RetrainingDecision, alarm: WatchState, now: number): boolean => {
  const { fingerprints, level, answer } = decision;
  const isExpired = answer?.answer === 'accept' && !isAccepting(decision, now);
  const names =
    fingerprints.includes(alarm.fingerprint) || fingerprints.length >= MOST_FINGERPRINTS;
  return names && !isExpired && !isWorse(alarm.level, level);
};
