import { kvs } from '@forge/kvs';
import type { Secrets } from '../../app/ports';
import { ingestSecretKey } from './keys';
import { ingestSecretSchema } from './records';

export const createSecretsStore = (): Secrets => ({
  find: async (name) => {
    const value: unknown = await kvs.getSecret(ingestSecretKey(name));
    return value === undefined ? null : ingestSecretSchema.parse(value);
  },
});
