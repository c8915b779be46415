import type { ChainCheck, LedgerEntry } from '../contract/types';
import { digestJson } from '../domain/digest';
import { frozen } from '../domain/frozen';

/** Last entry of a chain, as the item keeps it. */
export type LedgerHead = { seq: number; hash: string };

/** Head of a chain without entries; its hash is the `previous` of the first one. */
export const emptyHead: LedgerHead = frozen({ seq: 0, hash: '0'.repeat(64) });

/** SHA-256 over the canonical JSON of everything in the entry but its own hash. */
const hashOf = (entry: Omit<LedgerEntry, 'hash'>): string => digestJson(entry);

/** Puts events behind `head`, in order. Each entry holds the hash of the one before. */
export const appendEvents = (
  issueId: string,
  head: LedgerHead,
  events: readonly Pick<LedgerEntry, 'at' | 'actor' | 'kind' | 'body'>[],
): { entries: LedgerEntry[]; head: LedgerHead } => {
  let last = head;
  const entries = events.map((event) => {
    const unhashed = { issueId, seq: last.seq + 1, ...event, previous: last.hash };
    const entry = { ...unhashed, hash: hashOf(unhashed) };
    last = { seq: entry.seq, hash: entry.hash };
    return entry;
  });
  return { entries, head: last };
};

/** An entry without what is kept: its place in the chain can be checked, its own hash cannot. */
export type WithheldEntry = Omit<LedgerEntry, 'body'> & { withheld: true };

/**
 * Walks a chain from its first entry to `head`.
 * @param entries the whole chain, oldest first.
 * @returns the first place where it does not hold: a gap, a changed entry, a cut or a longer chain.
 */
export const verifyChain = (
  entries: readonly (LedgerEntry | WithheldEntry)[],
  head: LedgerHead,
): ChainCheck => {
  let last = emptyHead;
  for (const { hash, ...rest } of entries) {
    const problem = problemBehind(last, rest, hash);
    if (problem !== null) return { ok: false, seq: rest.seq, problem };
    last = { seq: rest.seq, hash };
  }
  if (last.seq !== head.seq || last.hash !== head.hash) {
    return {
      ok: false,
      seq: last.seq,
      problem: `the chain ends at entry ${last.seq}, the item says ${head.seq}`,
    };
  }
  return { ok: true, entries: entries.length, head: head.hash };
};

const problemBehind = (
  last: LedgerHead,
  entry: Omit<LedgerEntry, 'hash'> | Omit<WithheldEntry, 'hash'>,
  hash: string,
): string | null => {
  if (entry.seq !== last.seq + 1) return `entry ${last.seq + 1} is missing`;
  if (entry.previous !== last.hash) return `entry ${entry.seq} does not follow entry ${last.seq}`;
  if ('withheld' in entry) return null;
  return hashOf(entry) === hash ? null : `entry ${entry.seq} was changed after it was written`;
};
