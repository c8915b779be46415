import type { LedgerEntry } from '../../contract/types';
import { ledgerRecord } from './records';
import { epochSeconds } from './epoch-seconds';

/** An entry with the attributes that it is found by: its chain, and the project it was in. */
export const ledgerRow = (projectId: string, entry: LedgerEntry) => ({
  issueId: entry.issueId,
  seq: entry.seq,
  projectId,
  at: epochSeconds(entry.at),
  ...ledgerRecord.encode(entry),
});
