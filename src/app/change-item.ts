import type { Evaluation, LockedCriteria, RecordedSignal } from '../contract/types';
import { nextDue } from '../domain/item/due';
import { newItem, type Item } from '../domain/item/item';
import { appendEvents, emptyHead, type LedgerEvent } from '../domain/ledger/chain';
import { changedMeanwhile } from './failure';
import { DEFAULT_EVIDENCE_DAYS } from './project-settings';
import type { Deps } from './ports';

/** What a change makes of an item: its next state and what the ledger says about it. */
export type ItemChange = {
  item: Item;
  events: readonly LedgerEvent[];
  /** Recorded with it, each once. */
  evaluations?: readonly Evaluation[];
  signals?: readonly RecordedSignal[];
  /** A version of the criteria that was locked by this change. */
  criteria?: LockedCriteria;
};

type IssueRef = { id: string; key: string; projectId: string };

/** Tries of one change; with the pauses below, two hundred writers on one item get through. */
const MOST_TRIES = 40;
const SHORTEST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 400;

/**
 * Reads an item, changes it and writes it with its ledger entries in one transaction. When somebody
 * else wrote first, the change is made again on what they wrote; so nothing is lost on either side.
 * @param change pure; may run several times. Null leaves the item as it is.
 * @returns the item as stored, whether this call wrote it, and the digests of what was recorded before
 *   and for which nothing was written.
 * @throws {AppError} `conflict` after too many tries; whatever `change` throws.
 */
export const changeItem =
  (deps: Pick<Deps, 'items' | 'clock' | 'random' | 'sleep'>) =>
  async (
    issue: IssueRef,
    change: (item: Item) => ItemChange | null,
  ): Promise<{ item: Item; written: boolean; known: readonly string[] }> => {
    for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
      const { item: stored, settings } = await deps.items.load(issue.id, issue.projectId);
      const current = stored ?? newItem(issue, emptyHead);
      const changed = change(current);
      if (changed === null) return { item: current, written: false, known: [] };
      const next = settle(current, changed, issue);
      const days = settings?.evidenceMaxAgeDays ?? DEFAULT_EVIDENCE_DAYS;
      next.item.dueAt = isoOrNull(nextDue(next.item, days, deps.clock.now()));
      const outcome = await deps.items.commit(current.rev, next);
      if (outcome === 'committed') return { item: next.item, written: true, known: [] };
      if (outcome !== 'conflict') return { item: current, written: false, known: outcome.known };
      await deps.sleep(pause(attempt, deps.random()));
    }
    throw changedMeanwhile();
  };

/** Gives the next state its revision, its place in Jira and its place in the chain. */
const settle = (current: Item, changed: ItemChange, issue: IssueRef) => {
  const { entries, head } = appendEvents(issue.id, current.ledger, changed.events);
  const item: Item = {
    ...changed.item,
    issueKey: issue.key,
    projectId: issue.projectId,
    rev: current.rev + 1,
    ledger: head,
  };
  return { ...changed, item, entries };
};

const isoOrNull = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString();

/** Exponential with full jitter, so that writers who collided do not collide again. */
const pause = (attempt: number, random: number): number =>
  SHORTEST_PAUSE_MS + random * Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** attempt);
