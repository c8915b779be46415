import type { Clock } from '../../state/clock';
import { createCallFaults } from './calls';
import { createDeaths } from './deaths';
import { createDeliveryFaults } from './deliveries';
import { faultPlanSchema, type FaultPlan } from './plan';

/** What goes wrong, asked wherever it can. */
export type Faults = {
  plan: FaultPlan;
  ofCall: ReturnType<typeof createCallFaults>;
  ofDelivery: ReturnType<typeof createDeliveryFaults>;
  deathAt: ReturnType<typeof createDeaths>;
};

/** Puts a plan in force. @throws ZodError for a plan that is not one */
export const createFaults = (plan: unknown, clock: Clock): Faults => {
  const parsed = faultPlanSchema.parse(plan);
  return {
    plan: parsed,
    ofCall: createCallFaults(parsed, clock),
    ofDelivery: createDeliveryFaults(parsed, clock),
    deathAt: createDeaths(parsed, clock),
  };
};
