import type { PriorProof } from '../../contract/types';
import { describeDuration } from '../../words/time';

/** When a run says that it began, and when the app received it. */
export type RunTimes = {
  startedAt: string | null;
  recordedAt: string;
  /** The begin is not the run's own word: who handed it in stated it. */
  isBeginStated?: boolean;
  /** Name of the key that signed the statement with the begin, where one of the project verifies it. */
  attestedBy?: string | undefined;
};

const postHoc = (basis: PriorProof['basis'], late: number, event: string): PriorProof => ({
  ...{ postHoc: true, basis },
  sentence: `criteria locked ${describeDuration(late)} after the run ${event}`,
});

/**
 * How the start of a run stands to the lock of the criteria. Testing against "prior defined metrics
 * and probabilistic thresholds" is what Art. 9(8) of Regulation (EU) 2024/1689 asks for.
 *
 * The begin of a run is a claim, unless a verified statement holds it. It is believed against the run, and for
 * it no further than receipt and lock allow: a run that came in before the lock began before it, whatever it
 * says or anybody signed. What is believed is said.
 */
export const provePrior = (
  lockedAt: string,
  { startedAt, recordedAt, isBeginStated = false, attestedBy }: RunTimes,
): PriorProof => {
  const received = Date.parse(recordedAt) - Date.parse(lockedAt);
  const lead = startedAt === null ? null : Date.parse(startedAt) - Date.parse(lockedAt);
  const isAttested = attestedBy !== undefined && !isBeginStated;
  const basis = isAttested ? 'attestation' : 'claim';
  if (lead !== null && lead < 0) return postHoc(basis, -lead, 'began');
  if (received < 0) return postHoc('receipt', -received, 'was received');
  return lead === null
    ? { postHoc: true, basis: 'none', sentence: 'the run does not say when it began' }
    : {
        postHoc: false,
        basis,
        sentence: `locked ${describeDuration(lead)} before the run began, ${isAttested ? `as the key "${attestedBy}" attests` : isBeginStated ? 'as stated by who handed it in' : 'by its own account'}; received ${describeDuration(received)} after the lock`,
      };
};
