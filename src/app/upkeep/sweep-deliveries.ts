import type { Deps } from '../ports';
import { MINUTE } from '../../words/time';

/** A delivery is processed within seconds; after this its event is taken as lost. */
const LATE_AFTER = 15 * MINUTE;

/** What waits longer may kill every process that takes it; it must not stand in the way of others. */
const STUCK_AFTER = 24 * 60 * MINUTE;

/**
 * Queues deliveries again that were accepted and not processed, because a process died in between.
 * One bounded page a run. What waits for a day is marked `failed` first, and tried once more.
 */
export const sweepDeliveries =
  (deps: Pick<Deps, 'deliveries' | 'queue' | 'clock'>) => async (): Promise<{ late: number }> => {
    const now = deps.clock.now();
    const late = await deps.deliveries.waitingSince(now - LATE_AFTER);
    for (const delivery of late) {
      if (Date.parse(delivery.receivedAt) >= now - STUCK_AFTER) continue;
      const problem =
        'It could not be processed within a day. Replay it, or send it in smaller parts.';
      await deps.deliveries.finish('waiting', { ...delivery, state: 'failed', problem });
    }
    if (late.length > 0) {
      await deps.queue.push(
        late.map(({ id, projectId }) => ({
          kind: 'process-evidence' as const,
          deliveryId: id,
          projectId,
        })),
      );
    }
    return { late: late.length };
  };
