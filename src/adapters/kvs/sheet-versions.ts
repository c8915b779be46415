import type { SheetVersions } from '../../app/sheets/ports';
import { MOST_OPERATIONS, sheetKey } from './keys';
import { sheetRecord } from './records/sheet';
import { kvs } from './sdk';
import { reached } from './storage-error';

export const createSheetVersions = (): SheetVersions => ({
  upTo: async (issueId, kind, newest) => {
    const versions = Array.from({ length: newest }, (_, index) => index + 1);
    const keys = versions.slice(-MOST_OPERATIONS).map((one) => sheetKey(issueId, kind, one));
    return readSheets(keys);
  },
  of: (issueId, states) =>
    readSheets(states.map(({ kind, version }) => sheetKey(issueId, kind, version))),
});

/** In the order of their keys; what is not there is left out. */
const readSheets = async (keys: readonly string[]) => {
  if (keys.length === 0) return [];
  const { successfulKeys } = await reached(() => kvs.batchGet(keys.map((key) => ({ key }))));
  const found = new Map(successfulKeys.map(({ key, value }) => [key, value]));
  return keys.flatMap((key) => (found.has(key) ? [sheetRecord.decode(found.get(key))] : []));
};
