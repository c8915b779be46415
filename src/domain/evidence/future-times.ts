import type { EvidenceBlock } from '../../contract/types';
import { MINUTE } from '../../words/time';

/** How far the clock of a sender may be ahead, in minutes. */
export const MOST_AHEAD_MINUTES = 5;

/**
 * The first begin or end of a run that lies in the future, beyond what clocks differ by: a run that has
 * not happened proves nothing.
 * @param now milliseconds since the epoch
 */
export const futureTime = (
  blocks: readonly EvidenceBlock[],
  now: number,
): { where: string; time: string } | null => {
  for (const [index, { run }] of blocks.entries()) {
    for (const field of ['startedAt', 'finishedAt'] as const) {
      const time = run[field];
      if (time !== null && Date.parse(time) > now + MOST_AHEAD_MINUTES * MINUTE) {
        return { where: `blocks.${index}.run.${field}`, time };
      }
    }
  }
  return null;
};
