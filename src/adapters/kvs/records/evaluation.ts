import { evaluationSchema } from '../../../contract/evidence';
import { defineRecord } from './record';

export const evaluationRecord = defineRecord({
  name: 'evaluation',
  version: 1,
  schema: evaluationSchema,
  migrations: [],
});
