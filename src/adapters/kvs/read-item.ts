import { AppError } from '../../app/failure';
import type { Items } from '../../app/item/ports';
import type { ProjectSettings } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { roots } from '../forms/forms.built';
import { readStored } from '../forms/read-stored';
import { entities, itemKey, settingsKey } from './keys';
import { isBlank } from './read-row';
import { kvs } from './sdk';
import { reached } from './storage-error';

/** An item and the settings of its project, in one request. */
export const loadItem: Items['load'] = async (issueId, projectId) => {
  const { successfulKeys, failedKeys } = await reached(() =>
    kvs.batchGet([
      { key: itemKey(issueId), entityName: entities.item },
      { key: settingsKey(projectId), entityName: entities.settings },
    ]),
  );
  const broken = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
  if (broken !== undefined) {
    throw new AppError('unavailable', 'Storage did not answer.', { cause: broken.error });
  }
  const found = (entity: string): unknown =>
    successfulKeys.find(({ entityName }) => entityName === entity)?.value;
  const [item, settings] = await Promise.all([
    decodeItem(found(entities.item)),
    decodeSettings(found(entities.settings)),
  ]);
  return { item, settings };
};

/** @throws {RecordError} for a record that this version of the app cannot read. */
const decodeItem = async (value: unknown): Promise<Item | null> =>
  isBlank(value)
    ? null
    : readStored(roots.item, value, async () =>
        (await import('./records/item')).itemRecord.decode(value),
      );

/** @throws {RecordError} for a record that this version of the app cannot read. */
export const decodeSettings = async (value: unknown): Promise<ProjectSettings | null> =>
  isBlank(value)
    ? null
    : readStored(roots.settings, value, async () =>
        (await import('./records/settings')).settingsRecord.decode(value),
      );
