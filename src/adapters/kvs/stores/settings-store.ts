import type { SettingsStore } from '../../../app/settings/ports';
import type { LedgerEntry } from '../../../contract/types';
import type { Row } from '../create-row';
import { entities, ledgerKey } from '../keys';
import { putBeside } from './project-records-store';
import { ledgerRow } from '../ledger-row';
import { readRow, type Place } from '../read-row';
import { loadSettings, settingsPlace } from '../read-settings';
import { settingsRecord } from '../records/settings';
import { revisionOf, writeAtRevision } from '../revisioned-write';
import { kvs } from '../sdk';

export const createSettingsStore = (): SettingsStore => ({
  load: loadSettings,
  save: async (settings, expected, entries = [], beside) => {
    const { projectId } = settings;
    const place = settingsPlace(projectId);
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

const entryPlace = ({ issueId, seq }: LedgerEntry): Place => ({
  entityName: entities.ledger,
  key: ledgerKey(issueId, seq),
});
