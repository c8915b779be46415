import { isRecord } from '../../words/guards';
import type { EntityName } from './keys';
import { kvs } from './sdk';
import { reached } from './storage-error';

/** Where a row is. */
export type Place = { entityName: EntityName; key: string };

/** A row as it is now: single reads are the ones that Atlassian calls strictly consistent. */
export const readRow = ({ entityName, key }: Place): Promise<unknown> =>
  reached(() => kvs.entity<unknown>(entityName).get(key));

/** Whether nothing is recorded: there is no row, or one that only waits to be written. */
export const isBlank = (row: unknown): boolean => {
  if (row === undefined) return true;
  return isRecord(row) && typeof row['rev'] === 'number' && Object.keys(row).length === 1;
};
