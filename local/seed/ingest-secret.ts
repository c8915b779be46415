import { createRows } from '../forge/kvs/rows';
import { ingestSecretKey } from '../../src/adapters/kvs/keys';
import type { Clock } from '../state/clock';
import type { TableStore } from '../state/table';

/**
 * Puts an ingest secret where the app looks for it. The app makes its secrets by chance and shows
 * them once; a sample project needs one that its documentation can name.
 */
export const setIngestSecret = (
  { tables, clock }: { tables: TableStore; clock: Clock },
  name: string,
  secret: { projectId: string; current: string; previous: string | null },
): void => {
  const at = clock.now();
  createRows(tables, clock).apply([
    {
      space: 'secret',
      key: ingestSecretKey(name),
      row: { value: secret, createdAt: at, updatedAt: at },
    },
  ]);
};
