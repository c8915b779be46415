import type { ChainCheck, LedgerEntry } from '../../contract/types';
import type { LedgerHead } from '../../ledger/chain';

export type Ledger = {
  /** Entries behind `after`, oldest first, at most `limit`. */
  page: (issueId: string, after: number, limit: number) => Promise<LedgerEntry[]>;
  /** Walks the whole chain. */
  verify: (issueId: string, head: LedgerHead) => Promise<ChainCheck>;
};
