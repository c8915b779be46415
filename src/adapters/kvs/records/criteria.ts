import { lockedCriteriaSchema } from '../../../contract/criteria';
import { defineRecord } from './record';

export const criteriaRecord = defineRecord({
  name: 'criteria',
  version: 1,
  schema: lockedCriteriaSchema,
  migrations: [],
});
