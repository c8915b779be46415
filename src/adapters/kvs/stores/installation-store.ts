import * as z from 'zod';
import type { InstallationStore, PackKeys } from '../../../app/audit/ports';
import { emptyHead } from '../../../ledger/chain';
import type { Row } from '../create-row';
import { entities, installationKey, ledgerKey, packKeyKey } from '../keys';
import { ledgerRow } from '../ledger-row';
import { isBlank, readRow, type Place } from '../read-row';
import { installationRecord } from '../records/pack';
import { revisionOf, writeAtRevision } from '../revisioned-write';
import { kvs } from '../sdk';
import { reached } from '../storage-error';

const place: Place = { entityName: entities.installation, key: installationKey };

/** Revision of a row that was made only to be written under a condition. */
const BLANK = 0;

export const createInstallationStore = (): InstallationStore => ({
  load: async () => {
    const row = await readRow(place);
    return isBlank(row) ? { rev: 0, keys: [], ledger: emptyHead } : installationRecord.decode(row);
  },
  save: (installation, placed) => {
    const expected = installation.rev === 0 ? null : installation.rev;
    const next = { ...installation, rev: installation.rev + 1 };
    const value = { rev: next.rev, ...installationRecord.encode(next) };
    return writeAtRevision({
      place,
      expected,
      blank: BLANK,
      write: ({ row, others }) => {
        const absent = others === null ? {} : { conditions: others('issueId') };
        const all = kvs.transact();
        all.set<Row>(place.key, value, { entityName: place.entityName, conditions: row });
        for (const { projectId, entry } of placed) {
          const key = ledgerKey(entry.issueId, entry.seq);
          const options = { entityName: entities.ledger, ...absent };
          all.set<Row>(key, ledgerRow(projectId, entry), options);
        }
        return all.execute();
      },
      isLost: async () => {
        const rev = revisionOf(await readRow(place));
        if ((rev === BLANK ? null : rev) !== expected) return true;
        const rows = await Promise.all(
          placed.map(({ entry }) =>
            readRow({ entityName: entities.ledger, key: ledgerKey(entry.issueId, entry.seq) }),
          ),
        );
        return rows.some((found) => found !== undefined);
      },
    });
  },
});

/** Private halves, where only the app's own code gets at them. */
export const createPackKeyStore = (): Pick<PackKeys, 'keep' | 'find' | 'drop'> => ({
  keep: (fingerprint, key) => reached(() => kvs.setSecret(packKeyKey(fingerprint), key)),
  find: async (fingerprint) => {
    const value: unknown = await reached(() => kvs.getSecret(packKeyKey(fingerprint)));
    return value === undefined ? null : z.string().parse(value);
  },
  drop: (fingerprint) => reached(() => kvs.deleteSecret(packKeyKey(fingerprint))),
});
