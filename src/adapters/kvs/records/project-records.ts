import * as z from 'zod';
import { credentialSchema } from '../../../contract/records/credentials';
import { ownPackSchema, projectFrameworksSchema } from '../../../contract/records/frameworks';
import { defineRecord } from './record';

export const credentialsRecord = defineRecord({
  name: 'credentials',
  version: 1,
  schema: z.array(credentialSchema),
  migrations: [],
});

export const frameworksRecord = defineRecord({
  name: 'frameworks',
  version: 1,
  schema: projectFrameworksSchema,
  migrations: [],
});

export const ownPackRecord = defineRecord({
  name: 'own-pack',
  version: 1,
  schema: ownPackSchema,
  migrations: [],
});
