import type { ProjectSettings } from '../../contract/types';
import { newFinding, withFinding } from '../../domain/gate/findings';
import type { Item } from '../../domain/item/item';
import type { LedgerEvent } from '../../ledger/catalogue';
import { differsFrom } from '../../domain/item/property-check';
import { changeItem } from '../item/change-item';
import { isGoverned } from '../settings/project-settings';
import type { Issue, IssueChange } from '../jira-ports';
import type { Deps } from '../ports';
import type { Work } from './ports';
import { projectionOf } from '../item/project-item';

type Needs = Pick<
  Deps,
  | 'issues'
  | 'items'
  | 'itemPages'
  | 'sweepPlace'
  | 'settings'
  | 'projections'
  | 'queue'
  | 'clock'
  | 'random'
  | 'sleep'
>;

type Seen = { issue: Issue; property: unknown };

/** The status is looked at without anybody having said what happened to it. */
const unseenChange: IssueChange = {
  cause: 'unknown',
  accountId: null,
  at: null,
  fromStatusId: null,
  toStatusId: null,
};

/**
 * Holds the next page of items against Jira, round and round: a status that changed without an event
 * is followed, a projection that is out of step is written again, and one that somebody else wrote is
 * a finding. At most 100 items a run, for one query of storage and one bulk request to Jira; running
 * it twice changes nothing.
 */
export const sweepItems = (deps: Needs) => async (): Promise<{ looked: number; off: number }> => {
  const { items, cursor } = await pageFrom(deps, await deps.sweepPlace.load());
  const seen = await deps.issues.shown(items.map(({ issueId }) => issueId));
  const settings = await settingsOfAll(deps, seen);
  const work: Work[] = [];
  for (const item of items) {
    const one = seen.find(({ issue }) => issue.id === item.issueId);
    const known = settings.get(one?.issue.project.id ?? '') ?? null;
    if (one === undefined || known === null || !isGoverned(known, one.issue.typeId)) continue;
    work.push(...(await workFor(deps, item, one, known)));
  }
  if (work.length > 0) await deps.queue.push(work);
  await deps.sweepPlace.save(cursor);
  return { looked: items.length, off: work.length };
};

/** A page; where storage no longer takes the place it left off at, the round begins anew. */
const pageFrom = async (deps: Needs, cursor: string | null) => {
  try {
    return await deps.itemPages.all(cursor);
  } catch (error) {
    if (cursor !== null) await deps.sweepPlace.save(null);
    throw error;
  }
};

const settingsOfAll = async (
  deps: Needs,
  seen: readonly Seen[],
): Promise<Map<string, ProjectSettings>> => {
  const found = new Map<string, ProjectSettings>();
  for (const projectId of new Set(seen.map(({ issue }) => issue.project.id))) {
    const settings = await deps.settings.load(projectId);
    if (settings !== null) found.set(projectId, settings);
  }
  return found;
};

const workFor = async (
  deps: Needs,
  item: Item,
  { issue, property }: Seen,
  settings: ProjectSettings,
): Promise<Work[]> => {
  const stage = settings.statusStages[issue.status.id];
  if (stage !== undefined && stage !== item.stage) {
    return [{ kind: 'follow-issue', issueId: issue.id, change: unseenChange }];
  }
  const expected = projectionOf(item, settings, deps.clock.now()).property;
  if (!differsFrom(property, expected)) return [];
  if (property !== null && !(await deps.projections.isGenuine(issue.id, property))) {
    await reportChange(deps, issue);
  }
  return [{ kind: 'project-item', issueId: issue.id, projectId: issue.project.id }];
};

const reportChange = async (deps: Needs, issue: Issue): Promise<void> => {
  const at = new Date(deps.clock.now()).toISOString();
  const finding = newFinding({
    id: `projection-${Date.parse(at)}`,
    kind: 'projection-changed',
    at,
    accountId: null,
    sentence: 'the property "assay" was changed by somebody else than Assay',
  });
  const { id, kind, sentence } = finding;
  const ref = { id: issue.id, key: issue.key, projectId: issue.project.id };
  const body = { id, kind, stage: null, accountId: null, sentence };
  const event: LedgerEvent = { at, actor: { kind: 'app' }, kind: 'finding-raised', body };
  // While it is not settled, another one would say nothing new.
  await changeItem(deps)(ref, (item) =>
    item.findings.some((one) => one.kind === kind && one.resolvedAt === null)
      ? null
      : { item: withFinding(item, finding), events: [event] },
  );
};
