import type { ProjectSettings } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { MINUTE, earlierFirst } from '../../words/time';
import type { Author, Issue, IssueChange, PastChange } from '../jira-ports';

/** What is known of a work item when it is followed. */
export type Known = {
  issue: Issue;
  /** Its changes of status, work type, project and stage field; null where Jira does not tell. */
  past: readonly PastChange[] | null;
  /** What the event says that had it followed. */
  change: IssueChange;
  /** Settings of the project that it was in when it was last followed, where that is another one. */
  earlier: ProjectSettings | null;
  /** Milliseconds since the epoch. */
  now: number;
  /**
   * Milliseconds since the epoch: only what Jira dates up to then is followed, and nothing that Jira does
   * not date. Left out, everything is.
   */
  until?: number;
};

/** One thing that happened to an item, as if its event had come at once. */
export type Step = {
  cause: IssueChange['cause'] | 'arrived';
  at: string | null;
  author: Author | null;
  fromStatusId: string | null;
  status: { id: string; name: string };
  typeId: string;
  /** It happened before the item came to the project that it is in. */
  isElsewhere: boolean;
  /** Entry of the changelog; null for what no entry tells. */
  entry: PastChange | null;
};

/** How far the time of an event and that of its entry in the changelog may be apart. */
const SAME_MOMENT_MS = 60_000;

/** How much later an event may come than one of a later change. */
const OVERTAKEN_MS = 60 * MINUTE;

type Mark = NonNullable<Item['followed']>;

/** Before every entry of a changelog. */
const beforeAll: Mark = { id: '0', at: new Date(0).toISOString() };

/** An item that was taken as it stands has gone through all that the changelog tells. */
export const lastOf = (item: Item, { past, until }: Known): Mark | null =>
  isUnseen(item) && past !== null
    ? (inOrder(past).findLast(({ at }) => isUntil(until, at)) ?? beforeAll)
    : null;

const isUntil = (until: number | undefined, at: string | null): boolean =>
  until === undefined || (at !== null && Date.parse(at) <= until);

export const isUnseen = ({ stage, followed }: Item): boolean => stage === null && followed === null;

const inOrder = (past: readonly PastChange[]): PastChange[] =>
  [...past].sort((one, other) => earlierFirst(one, other) || byId(one, other));

const byId = (one: { id: string }, other: { id: string }): number =>
  Number(one.id) - Number(other.id);

/** What happened to an item since it was last followed, in order. */
export const stepsOf = (item: Item, settings: ProjectSettings, known: Known): Step[] =>
  allSteps(item, settings, known).filter(({ at }) => isUntil(known.until, at));

const allSteps = (item: Item, settings: ProjectSettings, known: Known): Step[] => {
  const past = inOrder(withMove(withEvent(known), item, known));
  const { issue, change } = known;
  const asItStands = (cause: IssueChange['cause']): Step => ({
    ...{ cause, at: change.at, author: unproven(change.accountId), fromStatusId: null },
    ...{ status: statusNow(past, issue), typeId: issue.typeId, isElsewhere: false, entry: null },
  });
  if (!isUnseen(item)) {
    const steps = stepsFrom(past, known, (entry) => isBehind(entry, item));
    if (change.cause !== 'unknown') return steps;
    // A status that came to stand for another stage: where the item was in it before, nobody moved it.
    const unseen = steps.length === 0 ? whileUnknown(past, item, issue) : {};
    return [...steps, { ...asItStands('unknown'), at: null, ...unseen }];
  }
  const since = Date.parse(settings.registeredAt ?? '');
  const arrival = past.findLast(({ project }) => project !== null);
  if (arrival !== undefined && Date.parse(arrival.at) > since) {
    return stepsFrom(past, known, (entry) => past.indexOf(entry) >= past.indexOf(arrival));
  }
  if (arrival === undefined && isCreatedSince(known, since)) {
    return [creation(past, known), ...stepsFrom(past, known, () => true)];
  }
  const first = entryOf(past, change);
  if (first === undefined) return [asItStands('edited')];
  const begin = beginOf(past, first, since);
  return stepsFrom(past, known, (entry) => past.indexOf(entry) >= begin);
};

/**
 * Index of the first change of an item that was there before the project was followed: that of the event,
 * or one that its own event, overtaken by this one, would have told of.
 */
const beginOf = (past: readonly PastChange[], first: PastChange, since: number): number => {
  const overtaken = past.findIndex(
    ({ at, status, type }) =>
      (status !== null || type !== null) &&
      Date.parse(at) > since &&
      Date.parse(first.at) - Date.parse(at) <= OVERTAKEN_MS,
  );
  const told = past.indexOf(first);
  return overtaken === -1 ? told : Math.min(overtaken, told);
};

/** Who moved an item, and when, into its status while that stood for no stage. */
const whileUnknown = (
  past: readonly PastChange[],
  { statusId }: Item,
  { status }: Issue,
): Partial<Pick<Step, 'at' | 'author'>> => {
  if (statusId === null || statusId === status.id) return {};
  const entry = past.findLast((one) => one.status?.to === status.id);
  return entry === undefined ? {} : { at: entry.at, author: entry.author };
};

/**
 * Whether an item was made since the project is followed. An import may give it an earlier date; the
 * event of its making has the time at which Jira made it.
 */
const isCreatedSince = ({ issue, change }: Known, since: number): boolean =>
  Date.parse(issue.createdAt) > since ||
  (change.cause === 'created' && Date.parse(change.at ?? '') > since);

/** Whether an entry was made after the last that was followed. */
const isBehind = (entry: PastChange, { followed, stageSince }: Item): boolean => {
  if (followed === null) {
    return stageSince === null || Date.parse(entry.at) >= Date.parse(stageSince);
  }
  const apart = Date.parse(entry.at) - Date.parse(followed.at);
  return apart > 0 || (apart === 0 && byId(entry, followed) > 0);
};

/** The entry that tells of the change of the event. */
const entryOf = (past: readonly PastChange[], change: IssueChange): PastChange | undefined =>
  past
    .filter(({ at, status, type }) => {
      if (change.at === null) return false;
      const isIt =
        change.cause === 'moved'
          ? status !== null &&
            status.to === change.toStatusId &&
            status.from === change.fromStatusId
          : change.cause === 'retyped' && type !== null;
      return isIt && apart(at, change.at) <= SAME_MOMENT_MS;
    })
    .sort((one, other) => apart(one.at, change.at ?? '') - apart(other.at, change.at ?? ''))[0];

const apart = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other));

/** An account of which nobody says whether it is a person's. */
const unproven = (accountId: string | null): Author | null =>
  accountId === null ? null : { accountId, kind: 'unknown' };

const noChange = { status: null, type: null, project: null, stageField: null };

/** What the event alone tells, where the changelog does not, or not yet. */
const withEvent = ({ past, change, issue }: Known): PastChange[] => {
  const known = past ?? [];
  const { cause, at, accountId, fromStatusId: from, toStatusId: to } = change;
  const tells = cause === 'moved' && at !== null && from !== null && to !== null;
  if (!tells || entryOf(known, change) !== undefined) return [...known];
  const toName = issue.status.id === to ? issue.status.name : to;
  const author = unproven(accountId);
  return [...known, { ...noChange, id: '0', at, author, status: { from, to, toName } }];
};

/** That an item is in another project than it was, where the changelog does not tell. */
const withMove = (past: PastChange[], item: Item, { change, issue, now }: Known): PastChange[] => {
  const [from, to] = [item.projectId, issue.project.id];
  const isTold = past.some((entry) => entry.project !== null && isBehind(entry, item));
  if (item.rev === 0 || from === to || isTold) return past;
  const at = change.at ?? new Date(now).toISOString();
  const project = { from, to, fromName: from, toName: issue.project.key };
  return [...past, { ...noChange, id: '0', at, author: unproven(change.accountId), project }];
};

const creation = (past: readonly PastChange[], { issue, change }: Known): Step => {
  const status = past.find((entry) => entry.status !== null)?.status?.from ?? issue.status.id;
  const typeId = past.find((entry) => entry.type !== null)?.type?.from ?? issue.typeId;
  const isImported =
    change.cause === 'created' &&
    change.at !== null &&
    apart(change.at, issue.createdAt) > SAME_MOMENT_MS;
  const author = isImported ? unproven(change.accountId) : issue.createdBy;
  return {
    ...{ cause: 'created', at: isImported ? change.at : issue.createdAt, author },
    ...{ fromStatusId: null, status: named(status, past, issue), typeId },
    ...{ isElsewhere: false, entry: null },
  };
};

/** Read after the work item was, the changelog may know more of it. */
const statusNow = (past: readonly PastChange[], issue: Issue): Step['status'] => {
  const last = past.findLast(({ status }) => status !== null)?.status;
  return last == null ? issue.status : { id: last.to, name: last.toName };
};

const named = (id: string, past: readonly PastChange[], { status }: Issue): Step['status'] => {
  const name = past.find((entry) => entry.status?.to === id)?.status?.toName;
  return { id, name: name ?? (status.id === id ? status.name : id) };
};

/** Entries as steps, each with the status and the work type that the item had by then. */
const stepsFrom = (
  past: readonly PastChange[],
  known: Known,
  isWanted: (entry: PastChange) => boolean,
): Step[] => {
  let { status, typeId } = creation(past, known);
  const lastArrival = past.findLastIndex(({ project }) => project !== null);
  return past.flatMap((entry, index): Step[] => {
    const { at, author } = entry;
    if (entry.status !== null) status = { id: entry.status.to, name: entry.status.toName };
    typeId = entry.type?.to ?? typeId;
    if (!isWanted(entry)) return [];
    const moved = { fromStatusId: entry.status?.from ?? null, status, typeId };
    const isElsewhere = index < lastArrival;
    return [{ cause: causeOf(entry), at, author, ...moved, isElsewhere, entry }];
  });
};

const causeOf = ({ project, status, type }: PastChange): Step['cause'] => {
  if (project !== null) return 'arrived';
  if (status !== null) return 'moved';
  return type === null ? 'edited' : 'retyped';
};
