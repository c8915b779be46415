import type { DeliveryFault } from '../faults/deliveries';
import type { QueuedEvent } from './event';
import type { QueueStore } from './store';

type NewEvent = Omit<QueuedEvent, 'sequence'>;

/** Puts the deliveries beside the first one into the queue: the same event once more, later. */
export const placeCopies = (
  store: Pick<QueueStore, 'add'>,
  event: NewEvent,
  { delayMs, copies }: DeliveryFault,
): void => {
  copies.forEach((later, index) => {
    store.add({ ...event, copy: index + 2, dueAt: event.dueAt + delayMs + later });
  });
};

/** Puts an event into the queue, as late and as often as its fault says. */
export const placeEvent = (
  store: Pick<QueueStore, 'add'>,
  event: NewEvent,
  fault: DeliveryFault,
): void => {
  store.add({ ...event, dueAt: event.dueAt + fault.delayMs });
  placeCopies(store, event, fault);
};
