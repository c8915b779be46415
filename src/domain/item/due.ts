import { DAY } from '../time';
import type { Item } from './item';

/**
 * When time alone next changes the state of an item: its evidence becomes too old.
 * @returns milliseconds since the epoch, or null where nothing is to come.
 */
export const nextDue = (item: Item, evidenceMaxAgeDays: number, now: number): number | null => {
  const expiries = item.latest
    .map(({ finishedAt, startedAt, recordedAt }) =>
      Date.parse(finishedAt ?? startedAt ?? recordedAt),
    )
    // A result of n days is still in time; it is too old when day n + 1 begins.
    .map((ranAt) => ranAt + (evidenceMaxAgeDays + 1) * DAY)
    .filter((expiry) => expiry > now);
  return expiries.length === 0 ? null : Math.min(...expiries);
};
