import type { MonitoringState, RecordedSignal, Signal } from '../../contract/types';
import { recordSignal } from '../evidence/recorded-signal';

/** A file that lists everything a tool found at one time. */
export type CompleteList = {
  /** Beginnings of fingerprints that it lists whole. */
  beginnings: readonly string[];
  /** What it lists. */
  fingerprints: readonly string[];
  /** When it was made, as far as it says; else when it came in. */
  observedAt: string;
  recordedAt: string;
  modelVersion: string | null;
  source: Signal['source'];
};

/**
 * The ends of alarms that a complete list no longer holds, as signals of their own. An alarm that was
 * seen after the list was made stays.
 */
export const endedBy = (
  { watches }: Pick<MonitoringState, 'watches'>,
  list: CompleteList,
): RecordedSignal[] => {
  const listed = new Set(list.fingerprints);
  return watches
    .filter(
      ({ fingerprint, state, observedAt }) =>
        state === 'firing' &&
        !listed.has(fingerprint) &&
        list.beginnings.some((beginning) => fingerprint.startsWith(beginning)) &&
        Date.parse(observedAt) <= Date.parse(list.observedAt),
    )
    .map(({ fingerprint, name, method }) =>
      recordSignal(
        {
          ...{ fingerprint, name, method, state: 'resolved', level: 'none' },
          ...{ value: null, threshold: null, direction: 'unknown' },
          observedAt: list.observedAt,
          summary: `${name} is over: the complete list of ${list.source.tool ?? list.source.format} no longer holds it.`,
          source: list.source,
        },
        list.recordedAt,
        list.modelVersion,
      ),
    );
};

/** The complete list that signals of one file are; null where it lists nothing whole. */
export const listOf = (
  beginnings: readonly string[],
  signals: readonly RecordedSignal[],
): CompleteList | null => {
  const [first] = signals;
  if (first === undefined || beginnings.length === 0) return null;
  const { recordedAt, modelVersion, source } = first;
  const times = signals.map(({ observedAt }) => observedAt).sort();
  return {
    beginnings,
    fingerprints: signals.map(({ fingerprint }) => fingerprint),
    observedAt: times.at(-1) ?? recordedAt,
    ...{ recordedAt, modelVersion, source },
  };
};
