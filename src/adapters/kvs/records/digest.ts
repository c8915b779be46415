import { digestSendSchema } from '../../../contract/records/digest';
import { defineRecord } from './record';

export const digestRecord = defineRecord({
  name: 'digest',
  version: 1,
  schema: digestSendSchema,
  migrations: [],
});
