import type { LedgerEntry } from '../../contract/types';
import { epochSeconds } from './epoch-seconds';
import { ledgerRecord } from './records/ledger';

/** An entry with the attributes that it is found by: its chain, and the project it was in. */
export const ledgerRow = (projectId: string, entry: LedgerEntry) => ({
  issueId: entry.issueId,
  seq: entry.seq,
  projectId,
  at: epochSeconds(entry.at),
  ...ledgerRecord.encode(entry),
});
