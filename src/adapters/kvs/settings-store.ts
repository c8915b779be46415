import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { SettingsStore } from '../../app/ports';
import { entities, settingsKey } from './keys';
import { settingsRecord } from './records';
import { reached, unlessConflict } from './storage-error';

export const createSettingsStore = (): SettingsStore => ({
  load: async (projectId) => {
    const value = await reached(() => kvs.entity(entities.settings).get(settingsKey(projectId)));
    return value === undefined ? null : settingsRecord.decode(value);
  },
  save: async (settings, expected) => {
    const conditions = new Filter<{ rev: number }>().and(
      'rev',
      expected === null ? FilterConditions.notExists() : FilterConditions.equalTo(expected),
    );
    const value = { rev: settings.revision, ...settingsRecord.encode(settings) };
    return unlessConflict(() =>
      kvs
        .transact()
        .set(settingsKey(settings.projectId), value, { entityName: entities.settings, conditions })
        .execute(),
    );
  },
});
