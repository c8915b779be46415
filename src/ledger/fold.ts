import type { Evaluation, LedgerEntry, LockedCriteria } from '../contract/types';
import { withWriters, type Item } from '../domain/item/item';
import { catalogue, rowOf } from './catalogue';
import { personOf, writersOf } from './writers';

/** What is kept of an item beside its ledger. */
export type ItemHistory = {
  criteria: readonly LockedCriteria[];
  evaluations: readonly Evaluation[];
};

/** An item as it was, and whether all of its records of that time are still there. */
export type PastItem = { item: Item; isComplete: boolean };

/**
 * An item as it was behind the entries of its ledger, made anew from them. An entry that this version
 * cannot read leaves a gap, which is said.
 * @param empty the item with nothing in it.
 * @param entries the chain from its first entry on.
 */
export const replayItem = (
  empty: Item,
  entries: readonly LedgerEntry[],
  { criteria, evaluations }: ItemHistory,
): PastItem => {
  let item = empty;
  let isComplete = true;
  const runs: Evaluation[] = [];
  for (const entry of entries) {
    const recorded = runDigest(entry);
    runs.push(...evaluations.filter(({ digest }) => digest === recorded));
    const applying = { by: personOf(entry), at: entry.at, criteria, runs };
    const next = rowOf(entry.kind)?.apply(item, entry, applying) ?? null;
    item = withWriters(next ?? item, writersOf([entry]));
    isComplete = isComplete && next !== null;
  }
  return { item, isComplete };
};

/** Digest of the run that an entry records; null where it records none. */
const runDigest = (entry: LedgerEntry): string | null =>
  entry.kind === 'evaluation-recorded'
    ? (catalogue['evaluation-recorded'].read(entry)?.digest ?? null)
    : null;
