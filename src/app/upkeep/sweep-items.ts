import type { ProjectSettings } from '../../contract/types';
import { fits, unfitIn } from '../../domain/item/shown-check';
import type { Item } from '../../domain/item/item';
import { MINUTE } from '../../words/time';
import { projectionOf } from '../item/project-item';
import type { IssueChange, Shown } from '../jira-ports';
import { pagesOf } from '../pages';
import type { Deps } from '../ports';
import { isGoverned } from '../settings/project-settings';
import { secure } from './secure-work';
import type { Place, Work } from './ports';

type Needs = Pick<
  Deps,
  | 'issues'
  | 'itemPages'
  | 'sweepPlace'
  | 'settings'
  | 'settingsPages'
  | 'queue'
  | 'outbox'
  | 'clock'
  | 'newId'
  | 'log'
>;

/** The status is looked at without anybody having said what happened to it. */
const unseenChange: IssueChange = {
  cause: 'unknown',
  accountId: null,
  at: null,
  fromStatusId: null,
  toStatusId: null,
};

/** A run may take 900 seconds, and other care needs some of them; the rest waits for the next run. */
const LONGEST_RUN_MS = 600_000;

/** How long before the last run Jira is asked for changes: its index is behind by some minutes. */
const OVERLAP_MS = 10 * MINUTE;

/** Changes are asked for this far back at first, and at most after a long pause of the schedule. */
const FIRST_LOOK_MS = 70 * MINUTE;
const LONGEST_LOOK_MS = 7 * 24 * 60 * MINUTE;

/** Work items without a record that one run has followed, so that the queue has room for others. */
const MOST_UNKNOWN = 200;

/**
 * Looks for what no event told, every hour for every item: work items that Jira changed and nobody has a
 * record of, by one search, and every record against status, project, fields and property in Jira, a
 * hundred for one query of storage and one bulk request. A property bears no trace in Jira of when it was
 * changed, so no search finds it; that is why all are read. What is off is handed to the queue. A run that
 * does not get through goes on where it was; running it twice changes nothing.
 */
export const sweepItems = (deps: Needs) => async (): Promise<{ looked: number; off: number }> => {
  const began = deps.clock.now();
  const settings = settingsReader(deps);
  const place = await deps.sweepPlace.load();
  const changed = await changedInJira(deps, began, place.changedUntil);
  const recorded = new Set<string>();
  let off = 0;
  let { cursor } = place;
  do {
    const page = await pageFrom(deps, { ...place, cursor });
    const shown = await deps.issues.shown(page.items.map(({ issueId }) => issueId));
    const work = (
      await Promise.all(page.items.map((item) => workFor(deps, item, shown, settings)))
    ).flat();
    if (!(await secure(deps)(work))) break;
    for (const { issueId } of page.items) recorded.add(issueId);
    off += work.length;
    ({ cursor } = page);
  } while (cursor !== null && deps.clock.now() - began < LONGEST_RUN_MS);
  const unknown = await unknownAmong(deps, changed, recorded);
  const isSecured = await secure(deps)(unknown.map(follow));
  const changedUntil = isSecured ? began : place.changedUntil;
  await deps.sweepPlace.save({ cursor, changedUntil });
  return { looked: recorded.size, off: off + unknown.length };
};

const follow = (issueId: string): Work => ({
  ...{ kind: 'follow-issue', issueId, change: unseenChange },
});

/** Ids of work items that Jira changed since the last run. */
const changedInJira = async (deps: Needs, now: number, until: number | null): Promise<string[]> => {
  const back = until === null ? FIRST_LOOK_MS : now - until + OVERLAP_MS;
  const minutes = Math.min(back, LONGEST_LOOK_MS) / MINUTE;
  const changed: string[] = [];
  for await (const { settings } of pagesOf(deps.settingsPages.all)) {
    changed.push(...(await deps.issues.changedSince(settings.flatMap(placeOf), minutes)));
  }
  return changed;
};

/**
 * Ids that there is no record of, 200 at most. Storage is asked only about those whose record this run
 * has not read.
 */
const unknownAmong = async (
  deps: Needs,
  changed: readonly string[],
  recorded: ReadonlySet<string>,
): Promise<string[]> => {
  const unread = changed.filter((id) => !recorded.has(id));
  const known = new Set((await deps.itemPages.ofIssues(unread)).map(({ issueId }) => issueId));
  return unread.filter((id) => !known.has(id)).slice(0, MOST_UNKNOWN);
};

/** Where a project has items that stand in a stage; none where no status stands for one. */
const placeOf = ({ projectId, statusStages, governedTypes, registeredAt }: ProjectSettings) => {
  const statusIds = Object.keys(statusStages);
  const isAsked = registeredAt !== undefined && statusIds.length > 0 && governedTypes?.length !== 0;
  return isAsked ? [{ projectId, statusIds, typeIds: governedTypes }] : [];
};

/** A page; where storage no longer takes the place it left off at, the round begins anew. */
const pageFrom = async (deps: Needs, place: Place) => {
  try {
    return await deps.itemPages.all(place.cursor);
  } catch (error) {
    if (place.cursor !== null) await deps.sweepPlace.save({ ...place, cursor: null });
    throw error;
  }
};

type ReadSettings = (projectId: string) => Promise<ProjectSettings | null>;

/** Reads the settings of each project once a run. */
const settingsReader = (deps: Needs): ReadSettings => {
  const known = new Map<string, Promise<ProjectSettings | null>>();
  return (projectId) => {
    const reading = known.get(projectId) ?? deps.settings.load(projectId);
    known.set(projectId, reading);
    return reading;
  };
};

const workFor = async (
  deps: Needs,
  item: Item,
  all: readonly Shown[],
  settingsFor: ReadSettings,
): Promise<Work[]> => {
  const shown = all.find(({ issue }) => issue.id === item.issueId);
  if (shown === undefined) return [];
  const { issue } = shown;
  if (issue.project.id !== item.projectId) return [follow(issue.id)];
  const settings = await settingsFor(issue.project.id);
  if (settings === null || !isGoverned(settings, issue.typeId)) return [];
  const stage = settings.statusStages[issue.status.id];
  if (stage !== undefined && stage !== item.stage) return [follow(issue.id)];
  const isFit = fits(unfitIn(shown, projectionOf(item, settings, deps.clock.now())));
  return isFit ? [] : [{ kind: 'check-shown', issueId: issue.id }];
};
