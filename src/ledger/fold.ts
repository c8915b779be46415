import type { Evaluation, LedgerEntry, LockedCriteria } from '../contract/types';
import { rememberedRuns } from '../domain/evidence/identity';
import { latestResults } from '../domain/evidence/match-results';
import { takeFacts } from '../domain/evidence/take-facts';
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
  for (const entry of entries) {
    const applying = { by: personOf(entry), at: entry.at, criteria };
    const next = rowOf(entry.kind)?.apply(item, entry, applying) ?? null;
    const written = withWriters(next ?? item, writersOf([entry]));
    item = evaluations
      .filter(({ digest }) => runDigest(entry).includes(digest))
      .reduce(takeFacts, written);
    isComplete = isComplete && next !== null;
  }
  const digests = new Set(entries.flatMap(runDigest));
  const recorded = evaluations.filter(({ digest }) => digests.has(digest));
  const latest = latestResults(item.locked?.criteria ?? [], [], recorded);
  return {
    item: { ...item, latest, runs: rememberedRuns(item.runs, recorded, latest) },
    isComplete: isComplete && recorded.length === digests.size,
  };
};

const runDigest = (entry: LedgerEntry): string[] => {
  const run =
    entry.kind === 'evaluation-recorded' ? catalogue['evaluation-recorded'].read(entry) : null;
  return run === null ? [] : [run.digest];
};
