import type { LedgerEntry } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import type { Deps } from '../ports';

/** Entries of one page of a ledger, and most pages that are read of an item. */
const PAGE = 100;
const MOST_PAGES = 5;

/** Items whose records are read at the same time. */
const AT_ONCE = 10;

/** The first 500 entries of the ledger of an item, as it was read. */
export const entriesOf = async (
  deps: Pick<Deps, 'ledger'>,
  { issueId, ledger }: Pick<Item, 'issueId' | 'ledger'>,
): Promise<LedgerEntry[]> => {
  const entries: LedgerEntry[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const next = await deps.ledger.page(issueId, page * PAGE, ledger, PAGE);
    entries.push(...next);
    if (ledger.seq <= (page + 1) * PAGE) break;
  }
  return entries;
};

/** Asks something of many, ten at the same time, and keeps their order. */
export const inPortions = async <Value, Answer>(
  values: readonly Value[],
  ask: (value: Value) => Promise<Answer>,
): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (let start = 0; start < values.length; start += AT_ONCE) {
    answers.push(...(await Promise.all(values.slice(start, start + AT_ONCE).map(ask))));
  }
  return answers;
};
