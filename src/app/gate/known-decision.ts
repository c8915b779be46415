import { MOST_REMEMBERED, type Item } from '../../domain/item/item';
import { catalogue, type DecisionEvent } from '../../ledger/catalogue';
import type { Deps } from '../ports';

/**
 * Whether an item may have taken a decision and forgotten its name: it remembers the latest, and has
 * taken as many since this one was made.
 */
export const isInDoubt = (
  { decisions }: Pick<Item, 'decisions'>,
  { at }: Pick<DecisionEvent, 'at'>,
  ref: string,
): boolean =>
  decisions.length >= MOST_REMEMBERED &&
  decisions.every((known) => known.ref !== ref) &&
  decisions.some((known) => Date.parse(known.at) >= Date.parse(at));

/** Entries of one page of a ledger, and most pages that are looked through, the newest first. */
const PAGE = 100;
const MOST_PAGES = 5;

/** Whether the ledger holds a decision by this name among its latest 500 entries. */
export const isInLedger = async (
  deps: Pick<Deps, 'ledger'>,
  { issueId, ledger }: Pick<Item, 'issueId' | 'ledger'>,
  ref: string,
): Promise<boolean> => {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const after = Math.max(0, ledger.seq - page * PAGE);
    const upTo = { seq: ledger.seq - (page - 1) * PAGE };
    const entries = await deps.ledger.page(issueId, after, upTo, PAGE);
    const isThere = entries.some(
      (entry) => entry.kind === 'gate-decided' && catalogue['gate-decided'].read(entry)?.id === ref,
    );
    if (isThere) return true;
    if (after === 0) return false;
  }
  return false;
};
