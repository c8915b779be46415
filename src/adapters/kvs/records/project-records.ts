import * as z from 'zod';
import { credentialSchema } from '../../../contract/credentials';
import { defineRecord } from './record';

export const credentialsRecord = defineRecord({
  name: 'credentials',
  version: 1,
  schema: z.array(credentialSchema),
  migrations: [],
});
