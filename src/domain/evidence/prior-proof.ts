import type { PriorProof } from '../../contract/types';
import { describeDuration } from '../../words/time';

/** When a run says that it began, and when the app received it. */
export type RunTimes = {
  startedAt: string | null;
  recordedAt: string;
  /** The begin is not the run's own word: who handed it in stated it. */
  isBeginStated?: boolean;
};

/**
 * How the start of a run stands to the lock of the criteria. Testing against "prior defined metrics
 * and probabilistic thresholds" is what Art. 9(8) of Regulation (EU) 2024/1689 asks for.
 *
 * The begin of a run is a claim. It is believed against the run, and for it no further than receipt and
 * lock allow: a run that came in before the lock began before it, whatever it says. What is believed is
 * said.
 */
export const provePrior = (
  lockedAt: string,
  { startedAt, recordedAt, isBeginStated = false }: RunTimes,
): PriorProof => {
  const received = Date.parse(recordedAt) - Date.parse(lockedAt);
  const lead = startedAt === null ? null : Date.parse(startedAt) - Date.parse(lockedAt);
  if (lead !== null && lead < 0) {
    return {
      postHoc: true,
      basis: 'claim',
      sentence: `post-hoc: locked ${describeDuration(-lead)} after the run began`,
    };
  }
  if (received < 0) {
    return {
      postHoc: true,
      basis: 'receipt',
      sentence: `post-hoc: locked ${describeDuration(-received)} after the run was received`,
    };
  }
  return lead === null
    ? { postHoc: true, basis: 'none', sentence: 'the run does not say when it began' }
    : {
        postHoc: false,
        basis: 'claim',
        sentence: `locked ${describeDuration(lead)} before the run began, ${isBeginStated ? 'as stated by who handed it in' : 'by its own account'}; received ${describeDuration(received)} after the lock`,
      };
};
