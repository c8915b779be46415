import type { SettingsPages } from '../../app/report/ports';
import { entities, LARGEST_PAGE } from './keys';
import { decodeSettings } from './read-item';
import { kvs, Sort, WhereConditions } from './sdk';
import { reached } from './storage-error';

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
    const settings = await Promise.all(results.map(({ value }) => decodeSettings(value)));
    return {
      settings: settings.filter((one) => one !== null),
      cursor: nextCursor ?? null,
    };
  },
});
