import { sheetVersionSchema } from '../../../contract/records/sheets';
import { defineRecord } from './record';

export const sheetRecord = defineRecord({
  name: 'sheet',
  version: 1,
  schema: sheetVersionSchema,
  migrations: [],
});
