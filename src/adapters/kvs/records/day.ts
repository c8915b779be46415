import { dayCountsSchema } from '../../../contract/report';
import { defineRecord } from './record';

export const dayRecord = defineRecord({
  name: 'project-day',
  version: 1,
  schema: dayCountsSchema,
  migrations: [],
});
