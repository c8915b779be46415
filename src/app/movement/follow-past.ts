import { changeFinding, isPassedGate } from '../../domain/gate/findings';
import { standingIn, type Item } from '../../domain/item/item';
import type { LedgerEvent } from '../../ledger/catalogue';
import type { ProjectSettings } from '../../contract/types';
import type { ItemChange } from '../item/change-item';
import type { Issue, IssueChange, PastChange } from '../jira-ports';
import { isGoverned } from '../settings/project-settings';
import { followStatus } from './follow-status';

/** What is known of a work item when it is followed. */
export type Known = {
  issue: Issue;
  /** Its changes of status and work type; null where Jira does not tell, then the event has to do. */
  past: readonly PastChange[] | null;
  /** What the event says that had it followed. */
  change: IssueChange;
  /** Milliseconds since the epoch. */
  now: number;
};

/** One thing that happened to an item, as if its event had come at once. */
type Step = {
  cause: IssueChange['cause'];
  at: string | null;
  accountId: string | null;
  isPerson: boolean;
  fromStatusId: string | null;
  status: { id: string; name: string };
  typeId: string;
  /** Entry of the changelog; null for what no entry tells. */
  entry: PastChange | null;
};

/** How far the time of an event and that of its entry in the changelog may be apart. */
const SAME_MOMENT_MS = 60_000;

/**
 * Lets an item go through everything that happened to it since it was last followed, one after the other,
 * with who did it and when by the changelog. So it does not matter which of its events came, how often
 * and in which order: what is made of the item is the same. Null where there is nothing new.
 */
export const followPast = (
  item: Item,
  settings: ProjectSettings,
  known: Known,
): ItemChange | null => {
  const steps = stepsOf(item, settings, known);
  const events: LedgerEvent[] = [];
  let current = item;
  for (const step of steps) {
    const made = takeStep(current, settings, known, step);
    if (made !== null) events.push(...made.events);
    current = made?.item ?? current;
  }
  // An item that nothing is made of is not written down, however much its changelog says.
  if (current === item && item.rev === 0) return null;
  const last = steps.findLast(({ entry }) => entry !== null)?.entry ?? lastOf(item, known);
  const followed = last === null ? item.followed : { id: last.id, at: last.at };
  const isSame = current === item && followed?.id === item.followed?.id;
  return isSame ? null : { item: { ...current, followed }, events };
};

type Mark = NonNullable<Item['followed']>;

/** Before every entry of a changelog. */
const beforeAll: Mark = { id: '0', at: new Date(0).toISOString() };

/** An item that was taken as it stands has gone through all that the changelog tells. */
const lastOf = (item: Item, { past }: Known): Mark | null =>
  isUnseen(item) && past !== null ? (inOrder(past).at(-1) ?? beforeAll) : null;

const isUnseen = ({ stage, followed }: Item): boolean => stage === null && followed === null;

const takeStep = (
  item: Item,
  settings: ProjectSettings,
  { issue, past, now }: Known,
  step: Step,
): ItemChange | null => {
  const stage = settings.statusStages[step.status.id] ?? null;
  if (stage === null || !isGoverned(settings, step.typeId)) return null;
  const reverted = step.isPerson ? null : putBack(item, settings, past ?? [], step);
  if (reverted !== null) return reverted;
  const { cause, at, accountId, fromStatusId } = step;
  const change = { cause, at, accountId, fromStatusId, toStatusId: step.status.id };
  return followStatus(item, settings, {
    issue: { ...issue, status: step.status },
    stage,
    change,
    now,
  });
};

/** A move back that the app made itself, before it could write so down. */
const putBack = (
  item: Item,
  settings: ProjectSettings,
  past: readonly PastChange[],
  step: Step,
): ItemChange | null => {
  const stage = settings.statusStages[step.status.id];
  const finding = item.findings.find(
    (one) =>
      isPassedGate(one, item.stage ?? '') &&
      one.at === item.stageSince &&
      one.resolvedAt === null &&
      !one.reverted,
  );
  const isBack = past.some(
    ({ at, status }) =>
      at === finding?.at && status?.to === step.fromStatusId && status.from === step.status.id,
  );
  if (!settings.revertOnBypass || !isBack) return null;
  if (finding === undefined || stage === undefined || step.at === null) return null;
  const body = { from: item.stage, to: stage, status: null, finding: finding.id };
  return {
    item: {
      ...standingIn(changeFinding(item, finding.id, { reverted: true }), stage, step.at),
      statusId: step.status.id,
    },
    events: [{ at: step.at, actor: { kind: 'app' }, kind: 'stage-moved', body }],
  };
};

const inOrder = (past: readonly PastChange[]): PastChange[] =>
  [...past].sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || byId(one, other));

const byId = (one: { id: string }, other: { id: string }): number =>
  Number(one.id) - Number(other.id);

const stepsOf = (item: Item, settings: ProjectSettings, known: Known): Step[] => {
  const past = inOrder(withEvent(known));
  const { issue, change } = known;
  const asItStands = (cause: IssueChange['cause']): Step => ({
    ...{ cause, at: change.at, accountId: change.accountId, isPerson: true, fromStatusId: null },
    ...{ status: statusNow(past, issue), typeId: issue.typeId, entry: null },
  });
  if (!isUnseen(item)) {
    const steps = stepsFrom(past, known, (entry) => isBehind(entry, item));
    // A status that came to stand for another stage: nobody moved the item, so no entry tells.
    return change.cause === 'unknown' ? [...steps, { ...asItStands('unknown'), at: null }] : steps;
  }
  const { registeredAt } = settings;
  if (registeredAt !== undefined && Date.parse(issue.createdAt) > Date.parse(registeredAt)) {
    return [creation(past, issue), ...stepsFrom(past, known, () => true)];
  }
  const first = entryOf(past, change);
  if (first === undefined) return [asItStands('edited')];
  return stepsFrom(past, known, (entry) => past.indexOf(entry) >= past.indexOf(first));
};

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

/** What the event alone tells, where the changelog does not, or not yet. */
const withEvent = ({ past, change, issue }: Known): PastChange[] => {
  const known = past ?? [];
  const { cause, at, accountId, fromStatusId: from, toStatusId: to } = change;
  const tells = cause === 'moved' && at !== null && from !== null && to !== null;
  if (!tells || entryOf(known, change) !== undefined) return [...known];
  const toName = issue.status.id === to ? issue.status.name : to;
  const author = accountId === null ? null : { accountId, isPerson: true };
  return [...known, { id: '0', at, author, status: { from, to, toName }, type: null }];
};

const creation = (past: readonly PastChange[], issue: Issue): Step => {
  const status = past.find((entry) => entry.status !== null)?.status?.from ?? issue.status.id;
  const typeId = past.find((entry) => entry.type !== null)?.type?.from ?? issue.typeId;
  return {
    ...{ cause: 'created', at: issue.createdAt, accountId: issue.createdBy, isPerson: true },
    ...{ fromStatusId: null, status: named(status, past, issue), typeId, entry: null },
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
  { issue }: Known,
  isWanted: (entry: PastChange) => boolean,
): Step[] => {
  let status = creation(past, issue).status;
  let { typeId } = creation(past, issue);
  const steps: Step[] = [];
  for (const entry of past) {
    const { at, author } = entry;
    const fromStatusId = entry.status?.from ?? null;
    if (entry.status !== null) status = { id: entry.status.to, name: entry.status.toName };
    typeId = entry.type?.to ?? typeId;
    if (!isWanted(entry)) continue;
    const cause = entry.status === null ? 'retyped' : 'moved';
    const accountId = author?.accountId ?? null;
    const isPerson = author?.isPerson ?? false;
    steps.push({ cause, at, accountId, isPerson, fromStatusId, status, typeId, entry });
  }
  return steps;
};
