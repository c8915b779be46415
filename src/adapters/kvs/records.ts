import * as z from 'zod';
import { lockedCriteriaSchema } from '../../contract/criteria';
import { evaluationSchema } from '../../contract/evidence';
import { ledgerEntrySchema } from '../../contract/ledger';
import { projectSettingsSchema } from '../../contract/settings';
import { itemSchema } from '../../domain/item/item';
import { defineRecord } from './record';

/** Every kind of record that outlives a deployment, with its version. */

export const itemRecord = defineRecord({
  name: 'item',
  version: 1,
  schema: itemSchema,
  migrations: [],
});

export const criteriaRecord = defineRecord({
  name: 'criteria',
  version: 1,
  schema: lockedCriteriaSchema,
  migrations: [],
});

export const evaluationRecord = defineRecord({
  name: 'evaluation',
  version: 1,
  schema: evaluationSchema,
  migrations: [],
});

export const ledgerRecord = defineRecord({
  name: 'ledger',
  version: 1,
  schema: ledgerEntrySchema,
  migrations: [],
});

export const settingsRecord = defineRecord({
  name: 'project-settings',
  version: 1,
  schema: projectSettingsSchema,
  migrations: [],
});

export const inboxRecord = defineRecord({
  name: 'inbox',
  version: 1,
  schema: z.object({
    id: z.string(),
    projectId: z.string(),
    body: z.string(),
    receivedAt: z.string(),
    issue: z.string().nullable(),
    state: z.enum(['waiting', 'done', 'failed']),
    problem: z.string().nullable(),
  }),
  migrations: [],
});

/** Written by hand or by the settings page; has no version, because secrets are replaced, not kept. */
export const ingestSecretSchema = z.object({
  projectId: z.string(),
  current: z.string().min(1),
  previous: z.string().nullable(),
});
