import { recordedSignalSchema } from '../../../contract/deliveries';
import { defineRecord } from './record';

export const signalRecord = defineRecord({
  name: 'signal',
  version: 1,
  schema: recordedSignalSchema,
  migrations: [],
});
