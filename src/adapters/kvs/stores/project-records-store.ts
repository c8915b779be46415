import type { Credentials } from '../../../app/credentials/ports';
import type { Frameworks } from '../../../app/frameworks/ports';
import type { Beside } from '../../../app/settings/ports';
import { credentialsKey, frameworksKey, ownPackKey } from '../keys';
import { credentialsRecord, frameworksRecord, ownPackRecord } from '../records/project-records';
import { kvs } from '../sdk';
import { reached } from '../storage-error';

/** What people of a project stated of their certificates; written beside the settings. */
export const createCredentialsStore = (): Credentials => ({
  load: async (projectId) => {
    const value: unknown = await reached(() => kvs.get(credentialsKey(projectId)));
    return value == null ? [] : credentialsRecord.decode(value);
  },
});

/** What a project goes by, and its own packs; written beside the settings. */
export const createFrameworksStore = (): Frameworks => ({
  load: async (projectId) => {
    const value: unknown = await reached(() => kvs.get(frameworksKey(projectId)));
    return value == null
      ? { chosen: [], own: [], applicability: [] }
      : frameworksRecord.decode(value);
  },
  own: async (projectId, ids) => {
    if (ids.length === 0) return [];
    const keys = ids.map((id) => ({ key: ownPackKey(projectId, id) }));
    const { successfulKeys } = await reached(() => kvs.batchGet(keys));
    const found = successfulKeys.map(({ value }) => ownPackRecord.decode(value));
    return ids.flatMap((id) => found.find((pack) => pack.id === id) ?? []);
  },
});

/** Adds a record that is kept beside the settings to the transaction that writes them. */
export const putBeside = (
  all: ReturnType<typeof kvs.transact>,
  projectId: string,
  beside: Beside,
): void => {
  if (beside.kind === 'credentials') {
    all.set(credentialsKey(projectId), credentialsRecord.encode([...beside.credentials]));
    return;
  }
  const { state, pack } = beside;
  all.set(frameworksKey(projectId), frameworksRecord.encode(state));
  if (pack === undefined) return;
  if ('gone' in pack) all.delete(ownPackKey(projectId, pack.gone));
  else all.set(ownPackKey(projectId, pack.id), ownPackRecord.encode(pack));
};
