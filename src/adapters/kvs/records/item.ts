import * as z from 'zod';
import { lockedCriteriaSchema } from '../../../contract/criteria';
import { budgetsOfCount } from '../../../domain/evidence/budgets-of-count';
import { noMonitoring, noRecords, type Item } from '../../../domain/item/item';
import { itemSchema, latestResultSchema } from '../../../domain/item/item-schema';
import { defineRecord } from './record';

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};

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
