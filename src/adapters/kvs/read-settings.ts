import type { SettingsStore } from '../../app/settings/ports';
import { entities, settingsKey } from './keys';
import { decodeSettings } from './read-item';
import { readRow, type Place } from './read-row';

export const settingsPlace = (projectId: string): Place => ({
  entityName: entities.settings,
  key: settingsKey(projectId),
});

export const loadSettings: SettingsStore['load'] = async (projectId) =>
  decodeSettings(await readRow(settingsPlace(projectId)));
