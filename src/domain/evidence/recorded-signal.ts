import type { RecordedSignal, Signal } from '../../contract/types';
import { digestJson } from '../digest';

/**
 * Makes the immutable record of a signal. What a tool did not date is dated by when it came in, so that
 * the same alarm a week later is another observation.
 * @param recordedAt when it came in, ISO 8601.
 */
export const recordSignal = (signal: Signal, recordedAt: string): RecordedSignal => {
  const observedAt = signal.observedAt ?? recordedAt;
  const { fingerprint, state } = signal;
  return {
    ...signal,
    observedAt,
    recordedAt,
    digest: digestJson({ fingerprint, state, observedAt }),
  };
};
