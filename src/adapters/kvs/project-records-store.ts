import type { Credentials } from '../../app/credentials/ports';
import { credentialsKey } from './keys';
import { credentialsRecord } from './records/project-records';
import { kvs } from './sdk';
import { reached } from './storage-error';

/** What people of a project stated of their certificates; written beside the settings. */
export const createCredentialsStore = (): Credentials => ({
  load: async (projectId) => {
    const value: unknown = await reached(() => kvs.get(credentialsKey(projectId)));
    return value == null ? [] : credentialsRecord.decode(value);
  },
});
