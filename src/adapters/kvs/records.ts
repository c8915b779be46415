import * as z from 'zod';
import { lockedCriteriaSchema } from '../../contract/criteria';
import {
  deliveryStates,
  recordedSignalSchema,
  secretStatusSchema,
} from '../../contract/deliveries';
import { evaluationSchema } from '../../contract/evidence';
import { ledgerEntrySchema } from '../../contract/ledger';
import { dayCountsSchema } from '../../contract/report';
import { projectSettingsSchema } from '../../contract/settings';
import {
  itemSchema,
  latestResultSchema,
  noMonitoring,
  noRecords,
  type Item,
} from '../../domain/item/item';
import { budgetsOfCount } from '../../domain/evidence/budgets-of-count';
import { bodyTextSchema } from './body-text';
import { defineRecord } from './record';

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};

/** Every kind of record that outlives a deployment, with its version. */

const allowedSchema = z.object({ allowed: z.object({ stage: z.string(), at: z.string() }) });

/** Version 2 kept the last stage that a gate had let the item into. */
const decisionsOf = (old: unknown): Item['decisions'] => {
  const { data } = allowedSchema.safeParse(old);
  return data === undefined ? [] : [{ ref: '', ...data.allowed, allowed: true }];
};

const before4Schema = z.object({
  looks: z.object({ count: z.number().int().nonnegative() }),
  locked: lockedCriteriaSchema.nullable(),
  latest: z.array(latestResultSchema),
});

/** Version 3 counted the runs since the lock, of any metric and data set. */
const budgetsOf = (old: unknown): Partial<Item> => {
  const { data } = before4Schema.safeParse(old);
  return data === undefined
    ? { budgets: [] }
    : budgetsOfCount({ count: data.looks.count, locked: data.locked, latest: data.latest });
};

export const itemRecord = defineRecord({
  name: 'item',
  version: 4,
  schema: itemSchema,
  migrations: [
    // 2: what is watched in use, hand-offs, data, documents and risks.
    (old) => ({ ...asObject(old), monitoring: noMonitoring(), records: noRecords() }),
    // 3: more than the last allowing decision, and how far the changelog was followed.
    (old) => ({ ...asObject(old), decisions: decisionsOf(old), moves: [], followed: null }),
    // 4: an error budget for each criterion, in place of declarations of how often data are looked at.
    (old) => ({ ...asObject(old), ...budgetsOf(old) }),
  ],
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

const policyOf1Schema = z.looseObject({
  policy: z.looseObject({
    gates: z.record(z.string(), z.array(z.looseObject({ check: z.string() }))),
  }),
});

/** Version 1 had a check of how looks at the data were declared; they are counted now. */
const withoutDeclaredLooks = (old: unknown): unknown => {
  const { data } = policyOf1Schema.safeParse(old);
  if (data === undefined) return old;
  const gates: Record<string, unknown> = {};
  for (const [stage, rules] of Object.entries(data.policy.gates)) {
    gates[stage] = rules.filter(({ check }) => check !== 'looks-declared');
  }
  return { ...data, policy: { ...data.policy, gates } };
};

export const settingsRecord = defineRecord({
  name: 'project-settings',
  version: 2,
  schema: projectSettingsSchema,
  migrations: [withoutDeclaredLooks],
});

export const dayRecord = defineRecord({
  name: 'project-day',
  version: 1,
  schema: dayCountsSchema,
  migrations: [],
});

export const signalRecord = defineRecord({
  name: 'signal',
  version: 1,
  schema: recordedSignalSchema,
  migrations: [],
});

export const deliveryRecord = defineRecord({
  name: 'delivery',
  version: 1,
  schema: z.object({
    id: z.string(),
    projectId: z.string(),
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
