import type { PriorProof } from '../../contract/types';
import { describeDuration } from '../../words/time';

/**
 * How the start of a run stands to the lock of the criteria. Testing against "prior defined metrics
 * and probabilistic thresholds" is what Art. 9(8) of Regulation (EU) 2024/1689 asks for.
 * @param startedAt null where the run does not say when it began, which proves nothing.
 */
export const provePrior = (lockedAt: string, startedAt: string | null): PriorProof => {
  if (startedAt === null) {
    return { postHoc: true, sentence: 'the run does not say when it began' };
  }
  const lead = Date.parse(startedAt) - Date.parse(lockedAt);
  return lead >= 0
    ? { postHoc: false, sentence: `locked ${describeDuration(lead)} before the run began` }
    : {
        postHoc: true,
        sentence: `post-hoc: locked ${describeDuration(-lead)} after the run began`,
      };
};
