import type { RecordedSignal, Signal } from '../../contract/types';
import { digestJson } from '../digest';

/** Format of the source of what a person observed. */
export const PERSON_FORMAT = 'person';

/** Longest version that a record takes. */
const LONGEST_VERSION = 200;

/**
 * Makes the immutable record of a signal. What a tool did not date is dated by when it came in, so that
 * the same alarm a week later is another observation.
 * @param recordedAt when it came in, ISO 8601.
 * @param modelVersion version that the source says it is about; null where it does not say.
 */
export const recordSignal = (
  signal: Signal,
  recordedAt: string,
  modelVersion: string | null,
): RecordedSignal => {
  const observedAt = signal.observedAt ?? recordedAt;
  const { fingerprint, state } = signal;
  return {
    ...signal,
    observedAt,
    recordedAt,
    modelVersion: modelVersion?.slice(0, LONGEST_VERSION) ?? null,
    digest: digestJson({ fingerprint, state, observedAt }),
  };
};
