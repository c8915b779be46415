import { ledgerEntrySchema } from '../../../contract/ledger';
import { defineRecord } from './record';

export const ledgerRecord = defineRecord({
  name: 'ledger',
  version: 1,
  schema: ledgerEntrySchema,
  migrations: [],
});
