import { isInForce } from '../gate/waiver';
import { DAY } from '../time';
import type { Item } from './item';

/**
 * When time alone next changes the state of an item: its evidence becomes too old, or a waiver that is
 * in force ends.
 * @returns milliseconds since the epoch, or null where nothing is to come.
 */
export const nextDue = (item: Item, evidenceMaxAgeDays: number, now: number): number | null => {
  const times = [
    ...item.latest.map((latest) => evidenceEnd(latest, evidenceMaxAgeDays)),
    ...item.waivers
      .filter((waiver) => isInForce(waiver, now))
      .map(({ expiresAt }) => Date.parse(expiresAt)),
  ].filter((time) => time > now);
  return times.length === 0 ? null : Math.min(...times);
};

/** A result of n days is still in time; it is too old when day n + 1 begins. */
const evidenceEnd = (
  { finishedAt, startedAt, recordedAt }: Item['latest'][number],
  days: number,
): number => Date.parse(finishedAt ?? startedAt ?? recordedAt) + (days + 1) * DAY;
