import { randomUUID } from 'node:crypto';
import type { Clock } from '../../state/clock';
import { ForgePlatformError, messageOf } from '../errors';
import type { Faults } from '../faults/faults';
import { eventAnswer } from '../invoke/answers';
import type { Invoke } from '../invoke/invoke';
import { EVENT_RETENTION_MS, PRODUCT_EVENT_BYTES, byteLength } from '../limits';
import { triggerEvents, type ForgeManifest, type ManifestModule } from '../manifest';
import type { QueuedEvent } from '../queue/event';
import { placeCopies, placeEvent } from '../queue/place';
import { settleResult } from '../queue/settle';
import type { QueueStore } from '../queue/store';

type Payload = Record<string, unknown>;

/**
 * Filters by Jira expression and property enrichment would need Jira's own evaluation; an app that
 * relies on them would behave differently here, so it is refused at start-up.
 *
 * @throws ForgePlatformError `NOT_SUPPORTED`
 */
export const refuseUnsupportedTriggers = (manifest: ForgeManifest): void => {
  for (const module of manifest.modules.filter(({ type }) => type === 'trigger')) {
    for (const { eventType, filter, payload } of triggerEvents(module)) {
      if (filter?.expression !== undefined || payload !== undefined) {
        throw new ForgePlatformError(
          'NOT_SUPPORTED',
          `Trigger "${module.key}" filters or enriches ${eventType} by Jira expression, which the local host cannot do.`,
        );
      }
    }
  }
};

/** The retry of a product event for one trigger waits in the same store as queue events. */
const firstDelivery = (module: ManifestModule, body: Payload, now: number): QueuedEvent => ({
  eventId: randomUUID(),
  sequence: 0,
  target: { kind: 'trigger', moduleKey: module.key },
  jobId: '',
  body,
  originId: randomUUID(),
  pushedAt: now,
  dueAt: now,
  expiresAt: now + EVENT_RETENTION_MS,
  errorRetries: 0,
});

const listens = (module: ManifestModule, eventName: string, payload: Payload): boolean =>
  module.type === 'trigger' &&
  triggerEvents(module).some(
    ({ eventType, filter }) =>
      eventType === eventName &&
      !(filter?.ignoreSelf === true && payload['selfGenerated'] === true),
  );

/**
 * Product and lifecycle events. A trigger that returns `InvocationError` gets the event again by
 * way of the queue; one that throws does not, and nobody hears of it but the log.
 */
export const createEventCalls = (options: {
  manifest: ForgeManifest;
  invoke: Invoke;
  store: QueueStore;
  clock: Clock;
  faults: () => Pick<Faults, 'ofDelivery'>;
  log: (line: string) => void;
}) => {
  const { manifest, invoke, store, clock, faults, log } = options;

  const deliverTo = async (module: ManifestModule, event: QueuedEvent): Promise<unknown> =>
    await invoke({
      functionKey: module.function ?? '',
      moduleKey: module.key,
      moduleType: module.type,
      payload: { ...event.body, ...(event.retryContext && { retryContext: event.retryContext }) },
      originId: event.originId,
      answer: eventAnswer,
    });

  const deliver = async (module: ManifestModule, event: QueuedEvent): Promise<void> => {
    try {
      const settlement = settleResult(event, await deliverTo(module, event), clock);
      if (settlement.kind === 'retry') store.add(settlement.event);
    } catch (error) {
      log(`trigger ${module.key}: failed: ${messageOf(error)}`);
    }
  };

  /** Delivered at once, unless a fault has it come later; that waits in the store of the queues. */
  const send = async (module: ManifestModule, event: QueuedEvent): Promise<void> => {
    const fault = faults().ofDelivery('events');
    if (fault.delayMs > 0) {
      placeEvent(store, event, fault);
      return;
    }
    placeCopies(store, event, fault);
    await deliver(module, event);
  };

  return {
    deliverTo,
    deliverEvent: async (eventName: string, payload: Payload): Promise<void> => {
      const body = { ...payload, eventType: eventName };
      if (byteLength(JSON.stringify(body)) > PRODUCT_EVENT_BYTES) {
        log(`event ${eventName}: dropped, it has more than ${PRODUCT_EVENT_BYTES} bytes`);
        return;
      }
      const listening = manifest.modules.filter((module) => listens(module, eventName, payload));
      await Promise.all(
        listening.map((module) => send(module, firstDelivery(module, body, clock.now()))),
      );
    },
  };
};
