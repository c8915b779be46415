import type { ProjectSettings } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import type { CatchUp } from '../item/ports';
import type { Issue, IssueChange } from '../jira-ports';
import { followFound, type FollowNeeds } from './follow-issue';

/** Nobody said that anything happened; the changelog is asked. */
const unsaid: IssueChange = {
  cause: 'edited',
  accountId: null,
  at: null,
  fromStatusId: null,
  toStatusId: null,
};

/**
 * Events of moves come late, so before anything is recorded whose meaning depends on where the item stands,
 * the item goes through what its changelog tells. The events that come afterwards find it followed. Costs
 * Jira one request more, and none where the work item as it was read shows that there is nothing new.
 * @throws {AppError} `unavailable` where Jira does not answer: what waits for this is tried again.
 */
export const catchUp =
  (deps: FollowNeeds): CatchUp =>
  async (issue, until = Infinity) => {
    const { item, settings } = await deps.items.load(issue.id, issue.project.id);
    if (!isCurrent(item, settings, issue)) await followFound(deps)(issue, unsaid, { until });
  };

/** Whether the stage on record is surely the one that an item stands in, and came to last. */
const isCurrent = (item: Item | null, settings: ProjectSettings | null, issue: Issue): boolean => {
  const isHere = item === null || item.projectId === issue.project.id;
  // Where no status stands for a stage, the app itself moves the item.
  if (settings !== null && isHere && Object.keys(settings.statusStages).length === 0) return true;
  if (item === null || !isHere || item.stage === null) return false;
  const shown = settings?.statusStages[issue.status.id] ?? item.stage;
  const known = Math.max(Date.parse(item.followed?.at ?? ''), Date.parse(issue.createdAt));
  return shown === item.stage && Date.parse(issue.updated) <= known;
};
