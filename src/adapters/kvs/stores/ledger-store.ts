import type { Ledger } from '../../../app/records/ports';
import type { LedgerEntry } from '../../../contract/types';
import { emptyHead, verifyChain } from '../../../ledger/chain';
import { entities, itemKey, LARGEST_PAGE, ledgerKey, MOST_OPERATIONS } from '../keys';
import { isBlank, readRow } from '../read-row';
import { itemRecord } from '../records/item';
import { ledgerRecord } from '../records/ledger';
import { kvs, Sort, WhereConditions } from '../sdk';
import { reached } from '../storage-error';

const queried = async (issueId: string, after: number, limit: number): Promise<LedgerEntry[]> => {
  const { results } = await reached(() =>
    kvs
      .entity(entities.ledger)
      .query()
      .index('by-issue', { partition: [issueId] })
      .where(WhereConditions.greaterThan(after))
      .sort(Sort.ASC)
      .limit(limit)
      .getMany(),
  );
  return results.map(({ value }) => ledgerRecord.decode(value));
};

const byKey = async (issueId: string, seqs: readonly number[]): Promise<LedgerEntry[]> => {
  const entries: LedgerEntry[] = [];
  for (let start = 0; start < seqs.length; start += MOST_OPERATIONS) {
    const rows = await Promise.all(
      seqs
        .slice(start, start + MOST_OPERATIONS)
        .map((seq) => readRow({ entityName: entities.ledger, key: ledgerKey(issueId, seq) })),
    );
    entries.push(...rows.filter((row) => row !== undefined).map((row) => ledgerRecord.decode(row)));
  }
  return entries;
};

type Part = { entries: LedgerEntry[]; later: boolean };

/**
 * Entries behind `after` up to `head`, the newest that the item knew of. A query may be out of date, so
 * what it does not have is read by its key; what came after the head was read is another state.
 */
const read = async (issueId: string, after: number, head: number, limit: number): Promise<Part> => {
  const found = await queried(issueId, after, limit);
  const entries = found.filter(({ seq }) => seq <= head);
  const known = new Set(entries.map(({ seq }) => seq));
  const wanted = Math.max(0, Math.min(head - after, limit));
  const missing = Array.from({ length: wanted }, (_, index) => after + 1 + index).filter(
    (seq) => !known.has(seq),
  );
  entries.push(...(await byKey(issueId, missing)));
  entries.sort((left, right) => left.seq - right.seq);
  return { entries, later: found.some(({ seq }) => seq > head) };
};

export const createLedgerStore = (): Ledger => ({
  head: async (issueId) => {
    const row = await readRow({ entityName: entities.item, key: itemKey(issueId) });
    return isBlank(row) ? emptyHead : itemRecord.decode(row).ledger;
  },
  page: async (issueId, after, head, limit) =>
    (await read(issueId, after, head.seq, Math.min(limit, LARGEST_PAGE))).entries,
  verify: async (issueId, head) => {
    const entries: LedgerEntry[] = [];
    for (let after = 0; ; after += LARGEST_PAGE) {
      const part = await read(issueId, after, head.seq, LARGEST_PAGE);
      entries.push(...part.entries);
      if (after + LARGEST_PAGE > head.seq) {
        return { chain: verifyChain(entries, head), later: part.later };
      }
    }
  },
});
