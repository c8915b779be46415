import type { Secrets } from '../../../app/settings/ports';
import { ingestSecretKey, secretEventsKey } from '../keys';
import { ingestSecretSchema, secretEventsRecord } from '../records/secret';
import { kvs } from '../sdk';
import { reached, unlessConflict } from '../storage-error';

export const createSecretsStore = (): Secrets => ({
  find: async (name) => {
    const value: unknown = await reached(() => kvs.getSecret(ingestSecretKey(name)));
    return value === undefined ? null : ingestSecretSchema.parse(value);
  },
  create: (name, secret) =>
    unlessConflict(
      () => kvs.setSecret(ingestSecretKey(name), secret, { keyPolicy: 'FAIL_IF_EXISTS' }),
      async () => (await reached(() => kvs.getSecret(ingestSecretKey(name)))) !== undefined,
    ),
  replace: (name, secret) => reached(() => kvs.setSecret(ingestSecretKey(name), secret)),
  remove: (name) => reached(() => kvs.deleteSecret(ingestSecretKey(name))),
  events: async (projectId) => {
    const value: unknown = await reached(() => kvs.get(secretEventsKey(projectId)));
    return value === undefined ? [] : secretEventsRecord.decode(value);
  },
  saveEvents: (projectId, events) =>
    reached(() => kvs.set(secretEventsKey(projectId), secretEventsRecord.encode([...events]))),
});
