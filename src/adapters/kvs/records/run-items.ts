import * as z from 'zod';
import { itemColumnsSchema } from '../../../contract/evidence';
import { defineRecord } from './record';

/** What a run holds item by item, beside its evaluation and for a limited time. */
export const runItemsRecord = defineRecord({
  name: 'run-items',
  version: 1,
  schema: z.array(itemColumnsSchema).max(100),
  migrations: [],
});
