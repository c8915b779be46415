import { kvs, Sort, WhereConditions } from '@forge/kvs';
import type { Ledger } from '../../app/records/ports';
import type { LedgerEntry } from '../../contract/types';
import { verifyChain } from '../../ledger/chain';
import { entities, LARGEST_PAGE } from './keys';
import { ledgerRecord } from './records';
import { reached } from './storage-error';

const page = async (issueId: string, after: number, limit: number): Promise<LedgerEntry[]> => {
  const { results } = await reached(() =>
    kvs
      .entity(entities.ledger)
      .query()
      .index('by-issue', { partition: [issueId] })
      .where(WhereConditions.greaterThan(after))
      .sort(Sort.ASC)
      .limit(Math.min(limit, LARGEST_PAGE))
      .getMany(),
  );
  return results.map(({ value }) => ledgerRecord.decode(value));
};

export const createLedgerStore = (): Ledger => ({
  page,
  verify: async (issueId, head) => {
    const entries: LedgerEntry[] = [];
    for (;;) {
      const next = await page(issueId, entries.at(-1)?.seq ?? 0, LARGEST_PAGE);
      entries.push(...next);
      if (next.length < LARGEST_PAGE) return verifyChain(entries, head);
    }
  },
});
