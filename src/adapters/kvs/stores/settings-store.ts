import type { SettingsStore } from '../../../app/settings/ports';
import type { SettingsPages } from '../../../app/report/ports';
import type { LedgerEntry } from '../../../contract/types';
import { readRow, type Place, type Row } from '../create-row';
import { entities, LARGEST_PAGE, ledgerKey, settingsKey } from '../keys';
import { putBeside } from './project-records-store';
import { ledgerRow } from '../ledger-row';
import { settingsRecord } from '../records/settings';
import { isBlank, revisionOf, writeAtRevision } from '../revisioned-write';
import { kvs, Sort, WhereConditions } from '../sdk';
import { reached } from '../storage-error';

export const createSettingsStore = (): SettingsStore => ({
  load: async (projectId) => {
    const value = await readRow(placeOf(projectId));
    return isBlank(value) ? null : settingsRecord.decode(value);
  },
  save: async (settings, expected, entries = [], beside) => {
    const { projectId } = settings;
    const place = placeOf(projectId);
    const value = { rev: settings.revision, ...settingsRecord.encode(settings) };
    return writeAtRevision({
      place,
      expected,
      blank: BLANK_REVISION,
      write: ({ row, others }) => {
        const absent = others === null ? {} : { conditions: others('issueId') };
        const all = kvs.transact();
        all.set<Row>(place.key, value, { entityName: place.entityName, conditions: row });
        for (const entry of entries) {
          const key = ledgerKey(entry.issueId, entry.seq);
          all.set<Row>(key, ledgerRow(projectId, entry), {
            entityName: entities.ledger,
            ...absent,
          });
        }
        if (beside !== undefined) putBeside(all, projectId, beside);
        return all.execute();
      },
      isLost: async () => {
        const rev = revisionOf(await readRow(place));
        if ((rev === BLANK_REVISION ? null : rev) !== expected) return true;
        const rows = await Promise.all(entries.map(entryPlace).map(readRow));
        return rows.some((found) => found !== undefined);
      },
    });
  },
});

/** Below every revision, so that no list of settings has such a row. */
const BLANK_REVISION = -1;

const placeOf = (projectId: string): Place => ({
  entityName: entities.settings,
  key: settingsKey(projectId),
});

const entryPlace = ({ issueId, seq }: LedgerEntry): Place => ({
  entityName: entities.ledger,
  key: ledgerKey(issueId, seq),
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
