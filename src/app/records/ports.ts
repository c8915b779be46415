import type { ChainCheck, LedgerEntry } from '../../contract/types';
import type { LedgerHead } from '../../ledger/chain';

export type Ledger = {
  /** The newest entry that the item knows of now. */
  head: (issueId: string) => Promise<LedgerHead>;
  /** Entries behind `after` up to `head`, oldest first, at most `limit` and 100. */
  page: (
    issueId: string,
    after: number,
    head: Pick<LedgerHead, 'seq'>,
    limit: number,
  ) => Promise<LedgerEntry[]>;
  /** Walks the chain up to `head`. `later`: there are entries behind it. */
  verify: (issueId: string, head: LedgerHead) => Promise<{ chain: ChainCheck; later: boolean }>;
};
