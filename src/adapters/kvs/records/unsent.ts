import { unsentSchema } from '../../../contract/records/unsent';
import { defineRecord } from './record';

export const unsentRecord = defineRecord({
  name: 'unsent',
  version: 1,
  schema: unsentSchema,
  migrations: [],
});
