import * as z from 'zod';
import { secretStatusSchema } from '../../../contract/deliveries';
import { defineRecord } from './record';

const time = z.string().nullable().default(null);

/** Has no version: secrets are replaced, not kept. One that was put there by hand says less of itself. */
export const ingestSecretSchema = z.object({
  projectId: z.string(),
  current: z.string().min(1),
  previous: z.string().nullable(),
  previousUntil: time,
  createdAt: time,
  rotatedAt: time,
});

export const secretEventsRecord = defineRecord({
  name: 'secret-events',
  version: 1,
  schema: z.array(secretStatusSchema.shape.events.element),
  migrations: [],
});
