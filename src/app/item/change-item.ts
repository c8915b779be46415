import type {
  Evaluation,
  LockedCriteria,
  ProjectSettings,
  RecordedSignal,
  SheetVersion,
} from '../../contract/types';
import { canonicalJson } from '../../domain/canonical-json';
import { largestParts, overBudget, tidied, type Purse } from '../../domain/item/budget';
import { nextDue } from '../../domain/item/due';
import { findingEvent } from './finding-event';
import { reopenWaived } from '../../domain/gate/ended-waivers';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { newItem, withWriters, type Item } from '../../domain/item/item';
import type { LedgerEvent } from '../../ledger/catalogue';
import { appendEvents, emptyHead } from '../../ledger/chain';
import { writersOf } from '../../ledger/writers';
import { settleBasis, withTell } from '../../domain/monitoring/settle-basis';
import { settleMonitoring } from '../../domain/monitoring/settle-monitoring';
import { AppError, changedMeanwhile } from '../failure';
import { DEFAULT_EVIDENCE_DAYS } from '../settings/default-settings';
import type { Deps } from '../ports';

/** What a change makes of an item: its next state and what the ledger says about it. */
export type ItemChange = {
  item: Item;
  events: readonly LedgerEvent[];
  /** Recorded with it, each once. */
  evaluations?: readonly Evaluation[];
  signals?: readonly RecordedSignal[];
  /** A version of the criteria that was locked by this change. */
  criteria?: LockedCriteria;
  /** A version of a sheet that was saved by this change. */
  sheet?: SheetVersion;
};

/** `key`: null for the one that it was last seen under. */
type IssueRef = { id: string; key: string | null; projectId: string };

/** What became of a change. */
export type Changed = {
  /** As it is stored. */
  item: Item;
  /** Settings of its project as they were read with it; null where nobody has stored any. */
  settings: ProjectSettings | null;
  written: boolean;
  /** Digests of what was recorded before, for which nothing was written. */
  known: readonly string[];
};

/** Tries of one change; with the pauses below, two hundred writers on one item get through. */
const MOST_TRIES = 40;
const SHORTEST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 400;

/**
 * Reads an item, changes it, lets follow what follows of it for its monitoring, and writes it with its
 * ledger entries in one transaction. When somebody else wrote first, the change is made again on what
 * they wrote; so nothing is lost on either side. Nothing is written where nothing would be new.
 * @param change pure; may run several times. Null leaves the item as it is.
 * @param purse whose part of the record's budget the change is paid from.
 * @throws {AppError} `conflict` after too many tries, `too-large` for what the budget has no room for;
 *   whatever `change` throws.
 */
export const changeItem =
  (deps: Pick<Deps, 'items' | 'clock' | 'random' | 'sleep'>) =>
  async (
    issue: IssueRef,
    change: (item: Item, settings: ProjectSettings | null) => ItemChange | null,
    purse: Purse = 'app',
  ): Promise<Changed> => {
    for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
      const { item: stored, settings } = await deps.items.load(issue.id, issue.projectId);
      const current = stored ?? newItem({ ...issue, key: issue.key ?? '' }, emptyHead);
      const changed = change(current, settings);
      const unchanged = { item: current, settings, written: false };
      if (changed === null) return { ...unchanged, known: [] };
      const days = settings?.evidenceMaxAgeDays ?? DEFAULT_EVIDENCE_DAYS;
      const next = settle(current, changed, issue, { days, settings, now: deps.clock.now() });
      if (isNothingNew(current, next)) return { ...unchanged, known: [] };
      refuseOverBudget(current, next, purse);
      const outcome = await deps.items.commit(current.rev, next);
      if (outcome === 'committed') return { item: next.item, settings, written: true, known: [] };
      if (outcome !== 'conflict') return { ...unchanged, known: outcome.known };
      await deps.sleep(pause(attempt, deps.random()));
    }
    throw changedMeanwhile();
  };

/** Gives the next state what follows of it, its revision, its place in Jira and in the chain. */
const settle = (
  current: Item,
  changed: ItemChange,
  issue: IssueRef,
  { days, settings, now }: { days: number; settings: ProjectSettings | null; now: number },
) => {
  const based = settleBasis(current, changed.item, now);
  const watched = settleMonitoring(based.item, now);
  const settled = withReopened(withNews(watched, now), settings, now);
  const events = [...changed.events, ...based.events, ...settled.events];
  const { entries, head } = appendEvents(issue.id, current.ledger, events);
  const item: Item = {
    ...tidied(withWriters(settled.item, writersOf(entries)), now),
    issueKey: issue.key ?? current.issueKey,
    projectId: issue.projectId,
    rev: current.rev + 1,
    dueAt: isoOrNull(nextDue(settled.item, days, now)),
    ledger: head,
  };
  return { ...changed, item, entries };
};

/** An alarm is news for the items that depend on this one. */
const withNews = (
  { item, events }: Pick<ItemChange, 'item' | 'events'>,
  now: number,
): Pick<ItemChange, 'item' | 'events'> => {
  const asked = events.find(({ kind }) => kind === 'retraining-asked');
  if (asked?.kind !== 'retraining-asked') return { item, events };
  return { item: withTell(item, { why: 'drift', cause: asked.body.reason }, now), events };
};

/** @throws {AppError} `too-large` that says what takes the room. */
const refuseOverBudget = (
  before: Item,
  { item, entries }: ReturnType<typeof settle>,
  purse: Purse,
): void => {
  const over = overBudget(
    before,
    item,
    purse,
    entries.map(({ kind }) => kind),
  );
  if (over === null) return;
  const [bytes, limit] = [over.bytes, over.limit].map((count) => count.toLocaleString('en'));
  throw new AppError(
    'too-large',
    `${item.issueKey} is full: with this its record would take ${bytes} of ${limit} bytes. Most of it: ${largestParts(item)}.`,
    {
      hint: 'Answer or settle what is open, shorten the draft, or write long texts where a link can lead to.',
    },
  );
};

/** What a waiver let pass is asked again once it has ended. */
const withReopened = (
  { item, events }: Pick<ItemChange, 'item' | 'events'>,
  settings: ProjectSettings | null,
  now: number,
): Pick<ItemChange, 'item' | 'events'> => {
  if (settings === null) return { item, events };
  const lifecycle = lifecycleOf(settings.lifecycle);
  const open = reopenWaived(item, { ...settings, lifecycle }, now);
  const raised = open.findings.map((finding) => findingEvent(finding, null, now));
  return { item: open.item, events: [...events, ...raised] };
};

/** Whether a change says nothing and leaves everything as it is. */
const isNothingNew = (current: Item, next: ReturnType<typeof settle>): boolean =>
  current.rev > 0 &&
  next.entries.length === 0 &&
  canonicalJson({ ...next.item, rev: current.rev }) === canonicalJson(current);

const isoOrNull = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString();

/** Exponential with full jitter, so that writers who collided do not collide again. */
const pause = (attempt: number, random: number): number =>
  SHORTEST_PAUSE_MS + random * Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** attempt);
