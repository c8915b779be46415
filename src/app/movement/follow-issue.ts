import { DECISION_LASTS_MS } from '../../domain/gate/bypass';
import { isPassedGate } from '../../domain/gate/findings';
import { changeItem } from '../item/change-item';
import { followStatus } from './follow-status';
import { showNow } from '../item/project-item';
import { isGoverned, registerProject, settingsOf } from '../settings/project-settings';
import type { Deps, IssueChange, Work } from '../ports';
import { REVERT_DELAY } from './revert-move';

type Needs = Parameters<typeof showNow>[0] &
  Pick<Deps, 'issues' | 'projects' | 'settings' | 'random' | 'sleep'>;

/**
 * Lets an item's stage follow its status in Jira, and finds moves that went past a gate. Events come
 * late, twice and in any order, so the status is read afresh; running it twice changes nothing.
 */
export const followIssue =
  (deps: Needs) =>
  async (issueId: string, change: IssueChange): Promise<void> => {
    const issue = await deps.issues.find(issueId);
    if (issue === null) return;
    const projectId = issue.project.id;
    await registerProject(deps)(projectId);
    const settings = await settingsOf(deps)(issue.project, await deps.settings.load(projectId));
    const stage = settings.statusStages[issue.status.id] ?? null;
    if (stage === null || !isGoverned(settings, issue.typeId)) return;
    const ref = { id: issue.id, key: issue.key, projectId };
    const now = deps.clock.now();
    const before: { statusId: string | null } = { statusId: null };
    const { item, written } = await changeItem(deps)(ref, (known) => {
      before.statusId = known.statusId;
      return followStatus(known, settings, { issue, stage, change, now });
    });
    if (written) await showNow(deps)(issueId, projectId);
    const backTo = change.fromStatusId ?? before.statusId;
    const isRecent = (at: string): boolean => written || now - Date.parse(at) < DECISION_LASTS_MS;
    const finding = item.findings.find(
      (one) =>
        isPassedGate(one, stage) &&
        one.at === item.stageSince &&
        one.resolvedAt === null &&
        !one.reverted &&
        isRecent(one.at),
    );
    if (!settings.revertOnBypass || finding === undefined) return;
    if (backTo === null || backTo === issue.status.id) return;
    const revert: Work = {
      kind: 'revert-move',
      issueId,
      projectId,
      finding: finding.id,
      fromStatusId: backTo,
      toStatusId: issue.status.id,
    };
    await deps.queue.push([revert], REVERT_DELAY);
  };
