import * as z from 'zod';
import { packSchema } from '../../../contract/records/packs';
import { defineRecord } from './record';

const storedSchema = z.object({ pieces: z.array(z.string()), bytes: z.number().int() });

export const packRecord = defineRecord({
  name: 'audit-pack',
  version: 1,
  schema: packSchema.omit({ progress: true, bytes: true }).extend({
    rev: z.number().int(),
    projectId: z.string(),
    projectKey: z.string(),
    site: z.string(),
    changedAt: z.string(),
    issues: z.array(z.string()).nullable(),
    taken: z.number().int().nonnegative(),
    within: z.array(z.string()),
    named: z.array(z.string()),
    zip: storedSchema,
    index: storedSchema,
  }),
  migrations: [],
});

export const installationRecord = defineRecord({
  name: 'installation',
  version: 1,
  schema: z.object({
    rev: z.number().int(),
    keys: z.array(
      z.object({
        public: z.string(),
        fingerprint: z.string(),
        madeAt: z.string(),
        retiredAt: z.string().nullable(),
      }),
    ),
    ledger: z.object({ seq: z.number().int().nonnegative(), hash: z.string() }),
  }),
  migrations: [],
});
