import type { Clock } from '../../state/clock';
import type { FaultPlan } from './plan';
import { arm } from './strike';

/** How one delivery goes wrong, in milliseconds; `copies` come as much later than the first. */
export type DeliveryFault = { delayMs: number; copies: number[] };

/** What becomes of a delivery; every fault that strikes it adds to the others. */
export const createDeliveryFaults = (
  { deliveries }: Pick<FaultPlan, 'deliveries'>,
  clock: Clock,
) => {
  const armed = deliveries.map((fault) => arm(fault, clock));
  return (kind: 'events' | 'queue'): DeliveryFault => {
    const struck = armed
      .filter(({ fault, strikes }) => [kind, 'all'].includes(fault.of) && strikes())
      .map(({ fault, draw }) => ({
        kind: fault.fault,
        ms: Math.round(fault.seconds * 1000 * (fault.fault === 'delay' ? 1 : draw())),
      }));
    const later = struck.filter((one) => one.kind !== 'double');
    return {
      delayMs: later.reduce((sum, { ms }) => sum + ms, 0),
      copies: struck.filter((one) => one.kind === 'double').map(({ ms }) => ms),
    };
  };
};
