import { Filter, FilterConditions, kvs, Sort, WhereConditions } from '@forge/kvs';
import type { SettingsStore } from '../../app/settings/ports';
import type { SettingsPages } from '../../app/report/ports';
import { entities, LARGEST_PAGE, ledgerKey, settingsKey } from './keys';
import { ledgerRow } from './ledger-row';
import { settingsRecord } from './records';
import { reached, unlessConflict } from './storage-error';

export const createSettingsStore = (): SettingsStore => ({
  load: async (projectId) => {
    const value = await reached(() => kvs.entity(entities.settings).get(settingsKey(projectId)));
    return value === undefined ? null : settingsRecord.decode(value);
  },
  save: async (settings, expected, entries = []) => {
    const { projectId } = settings;
    const conditions = new Filter<{ rev: number }>().and(
      'rev',
      expected === null ? FilterConditions.notExists() : FilterConditions.equalTo(expected),
    );
    const absent = new Filter<{ issueId: string }>().and('issueId', FilterConditions.notExists());
    const value = { rev: settings.revision, ...settingsRecord.encode(settings) };
    return unlessConflict(() => {
      const all = kvs
        .transact()
        .set(settingsKey(projectId), value, { entityName: entities.settings, conditions });
      for (const entry of entries) {
        all.set(ledgerKey(entry.issueId, entry.seq), ledgerRow(projectId, entry), {
          entityName: entities.ledger,
          conditions: absent,
        });
      }
      return all.execute();
    });
  },
});

export const createSettingsPages = (): SettingsPages => ({
  all: async (cursor) => {
    const page = kvs
      .entity(entities.settings)
      .query()
      .index('rev')
      .where(WhereConditions.greaterThanEqualTo(0))
      .sort(Sort.ASC)
      .limit(LARGEST_PAGE);
    const { results, nextCursor } = await reached(() =>
      (cursor === null ? page : page.cursor(cursor)).getMany(),
    );
    return {
      settings: results.map(({ value }) => settingsRecord.decode(value)),
      cursor: nextCursor ?? null,
    };
  },
});
