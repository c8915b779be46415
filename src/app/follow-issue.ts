import type { Actor } from '../contract/types';
import type { Item } from '../domain/item/item';
import { changeItem, type ItemChange } from './change-item';
import { isGoverned, registerProject, settingsOf } from './project-settings';
import type { Deps, Issue } from './ports';

type Needs = Pick<
  Deps,
  'issues' | 'items' | 'projects' | 'settings' | 'queue' | 'clock' | 'random' | 'sleep'
>;

/**
 * Lets an item's stage follow its status in Jira. Events come late and in any order, so the status
 * is read afresh; running it twice changes nothing.
 */
export const followIssue =
  (deps: Needs) =>
  async (issueId: string, accountId: string | null): Promise<void> => {
    const issue = await deps.issues.find(issueId);
    if (issue === null) return;
    await registerProject(deps)(issue.project.id);
    const stored = await deps.settings.load(issue.project.id);
    const settings = await settingsOf(deps)(issue.project, stored);
    const stage = settings.statusStages[issue.status.id] ?? null;
    if (stage === null || !isGoverned(settings, issue.typeId)) return;
    const ref = { id: issue.id, key: issue.key, projectId: issue.project.id };
    const { written } = await changeItem(deps)(ref, (item) =>
      moveTo(item, stage, issue, accountId, deps.clock.now()),
    );
    if (written)
      await deps.queue.push([{ kind: 'project-item', issueId, projectId: ref.projectId }]);
  };

const moveTo = (
  item: Item,
  stage: string,
  issue: Issue,
  accountId: string | null,
  now: number,
): ItemChange | null => {
  if (item.stage === stage && item.issueKey === issue.key) return null;
  if (item.stage === stage) return { item, events: [] };
  const at = new Date(now).toISOString();
  const actor: Actor = accountId === null ? { kind: 'jira' } : { kind: 'person', accountId };
  const body = { from: item.stage, to: stage, status: issue.status.name };
  return {
    item: { ...item, stage, stageSince: at },
    events: [{ at, actor, kind: 'stage-moved', body }],
  };
};
