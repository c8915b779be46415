import type { Clock } from '../../state/clock';
import { deliveryKey, type QueuedEvent } from './event';
import { settleError, settleResult, type Settlement } from './settle';
import type { QueueStore } from './store';

/** Deliveries that run at the same time; events without a concurrency key have no order. */
export const PARALLEL_DELIVERIES = 4;
/**
 * Deliveries of one event within one drain. A consumer that asks for a retry every time would
 * otherwise keep a drain busy for the 24 hours that an event lives.
 */
export const DELIVERIES_PER_DRAIN = 12;

export type DrainResult = {
  /** Events that were taken. */
  processed: number;
  /** Events that were given up. */
  failed: number;
  /** Events that still wait. */
  delayed: number;
};

export type Pump = {
  /** Delivers until nothing is due; with `includeDelayed`, as if the time had come for all. */
  drain: (options?: { includeDelayed?: boolean }) => Promise<DrainResult>;
};

type Pass = { includeDelayed: boolean; deliveries: Map<string, number>; counts: DrainResult };

/** Takes events to their functions, at least once each. */
export const createPump = (options: {
  store: QueueStore;
  clock: Clock;
  deliver: (event: QueuedEvent) => Promise<unknown>;
  log: (line: string) => void;
}): Pump => {
  const { store, clock, deliver, log } = options;
  const running = new Map<string, { event: QueuedEvent; done: Promise<void> }>();

  const conclude = (event: QueuedEvent, settlement: Settlement, counts: DrainResult): void => {
    if (settlement.kind === 'retry') {
      store.update(settlement.event);
      return;
    }
    const success = settlement.kind === 'done';
    store.finish(event, success ? 'success' : 'failed');
    counts[success ? 'processed' : 'failed'] += 1;
    if (!success) log(`queue: gave up event ${event.eventId}: ${settlement.reason}`);
  };

  const run = async (event: QueuedEvent, pass: Pass): Promise<void> => {
    if (clock.now() > event.expiresAt) {
      conclude(event, { kind: 'given-up', reason: 'older than its retention' }, pass.counts);
      return;
    }
    try {
      conclude(event, settleResult(event, await deliver(event), clock), pass.counts);
    } catch (error) {
      conclude(event, settleError(event, error, clock), pass.counts);
    }
  };

  const isFree = ({ concurrency, target }: QueuedEvent): boolean => {
    if (concurrency === undefined) return true;
    const same = [...running.values()].filter(
      ({ event }) =>
        event.concurrency?.key === concurrency.key &&
        JSON.stringify(event.target) === JSON.stringify(target),
    );
    return same.length < concurrency.limit;
  };

  const isDue = (event: QueuedEvent, { includeDelayed, deliveries }: Pass): boolean =>
    includeDelayed
      ? (deliveries.get(deliveryKey(event)) ?? 0) < DELIVERIES_PER_DRAIN
      : event.dueAt <= clock.now();

  const startDue = (pass: Pass): void => {
    for (const event of store.waiting()) {
      if (running.size >= PARALLEL_DELIVERIES) return;
      const key = deliveryKey(event);
      if (running.has(key) || !isDue(event, pass) || !isFree(event)) continue;
      pass.deliveries.set(key, (pass.deliveries.get(key) ?? 0) + 1);
      const done = run(event, pass).finally(() => running.delete(key));
      running.set(key, { event, done });
    }
  };

  return {
    drain: async ({ includeDelayed = true } = {}) => {
      const counts: DrainResult = { processed: 0, failed: 0, delayed: 0 };
      const pass: Pass = { includeDelayed, deliveries: new Map(), counts };
      for (;;) {
        startDue(pass);
        if (running.size === 0) break;
        await Promise.race([...running.values()].map(({ done }) => done));
      }
      return { ...counts, delayed: store.waiting().length };
    },
  };
};
