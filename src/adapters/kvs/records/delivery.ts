import * as z from 'zod';
import { deliveryStates } from '../../../contract/deliveries';
import { bodyTextSchema } from '../body-text';
import { defineRecord } from './record';

export const deliveryRecord = defineRecord({
  name: 'delivery',
  version: 1,
  schema: z.object({
    id: z.string(),
    projectId: z.string(),
    signedBy: z.string().exactOptional(),
    receivedAt: z.string(),
    state: z.enum(deliveryStates),
    format: z.string(),
    size: z.number().int().nonnegative(),
    issue: z.string().nullable(),
    body: bodyTextSchema.nullable(),
    routed: z
      .object({
        issueId: z.string(),
        issueKey: z.string(),
        by: z.enum(['key', 'model', 'person']),
      })
      .nullable(),
    evaluations: z.array(z.string()),
    signals: z.array(z.string()),
    criteria: z.array(z.string()),
    problem: z.string().nullable(),
    note: z.string().nullable(),
    discardedBy: z.string().nullable(),
  }),
  migrations: [],
});
