import type { Finding, ProjectSettings } from '../../contract/types';
import { DECISION_LASTS_MS } from '../../domain/gate/bypass';
import type { Item } from '../../domain/item/item';
import { changeItem } from '../item/change-item';
import { showLater, showNow } from '../item/project-item';
import type { Issue, IssueChange, PastChange } from '../jira-ports';
import type { Deps } from '../ports';
import type { Work } from '../upkeep/ports';
import { isGoverned, registerProject, settingsOf } from '../settings/project-settings';
import { checkShown } from './check-shown';
import { followPast, isOpenMove } from './follow-past';
import { REVERT_DELAY } from './revert-move';

export type FollowNeeds = Parameters<typeof showNow>[0] &
  Pick<Deps, 'issues' | 'projects' | 'settings' | 'random' | 'sleep'>;

/**
 * Lets an item's stage follow its status in Jira, and finds moves that went past a gate. Events come
 * late, twice and in any order, so the work item and its changelog are read afresh; running it twice
 * changes nothing.
 * @param isAgain an earlier try ended in the middle, maybe between the record and what Jira shows of it.
 */
export const followIssue =
  (deps: FollowNeeds) =>
  async (issueId: string, change: IssueChange, isAgain = false): Promise<void> => {
    const issue = await deps.issues.find(issueId);
    if (issue !== null) await followFound(deps)(issue, change, { isAgain });
  };

/** `until`: see `Known`; somebody waits for what comes after it, so that Jira shows it later. */
type Following = { isAgain?: boolean; until?: number };

/** The same for a work item that was read just now. */
export const followFound =
  (deps: FollowNeeds) =>
  async (
    issue: Issue,
    change: IssueChange,
    { isAgain = false, until }: Following = {},
  ): Promise<void> => {
    const issueId = issue.id;
    const projectId = issue.project.id;
    await registerProject(deps)(projectId);
    const records = await deps.items.load(issueId, projectId);
    const settings = await settingsOf(deps)(issue.project, records.settings);
    const isHere = records.item === null || records.item.projectId === projectId;
    const isMapped = Object.keys(settings.statusStages).length > 0;
    if (isHere && !isMapped) return checkShown(deps)(issueId);
    if (records.item === null && !isGoverned(settings, issue.typeId)) return;
    const past = await deps.issues.past(issueId);
    // What an event tells beside the changelog is that event's to tell.
    if (until !== undefined && past === null) return;
    const earlier = isHere ? null : await deps.settings.load(records.item?.projectId ?? '');
    const now = deps.clock.now();
    // From the record on it is of this project, so all that was in another one is followed before.
    const end = until === undefined || isHere ? until : Infinity;
    const bound = end === undefined ? {} : { until: end };
    const before: { statusId: string | null } = { statusId: null };
    const ref = { id: issue.id, key: issue.key, projectId };
    const { item, written } = await changeItem(deps)(ref, (known) => {
      before.statusId = known.statusId;
      return followPast(known, settings, { issue, past, change, earlier, now, ...bound });
    });
    const isRest = ({ at }: PastChange) => end !== undefined && Date.parse(at) > end;
    const done = past?.filter((one) => !isRest(one)) ?? null;
    // Before anything is shown anew: what somebody wrote into the field would be gone.
    const set = fieldSet(done, records.item?.followed ?? null);
    if (set !== null) await checkShown(deps)(issueId, set);
    const show = until === undefined ? showNow(deps) : showLater(deps);
    if (written || isAgain) await show(issueId, projectId);
    // What came after it is judged first, by its event.
    if (done?.length !== past?.length) return;
    const finding = revertible(item, settings, written ? null : now);
    if (finding === null) return;
    const from = fromOf(past, finding, issue) ?? change.fromStatusId ?? before.statusId;
    if (from === null || from === issue.status.id) return;
    const revert: Work = {
      kind: 'revert-move',
      issueId,
      projectId,
      finding: finding.id,
      fromStatusId: from,
      toStatusId: issue.status.id,
    };
    await deps.queue.push([revert], REVERT_DELAY);
  };

/** The last entry by which somebody set the stage field since the item was last followed. */
const fieldSet = (
  past: readonly PastChange[] | null,
  followed: Item['followed'],
): PastChange | null =>
  past?.findLast(
    ({ stageField, at }) =>
      stageField !== null && (followed === null || Date.parse(at) >= Date.parse(followed.at)),
  ) ?? null;

/** Status that the move of a finding came from. */
const fromOf = (
  past: readonly PastChange[] | null,
  { at }: Finding,
  { status }: Issue,
): string | null =>
  past?.findLast((entry) => entry.at === at && entry.status?.to === status.id)?.status?.from ??
  null;

/**
 * The finding about the move by which an item stands where it is, where the project puts such moves back.
 * @param now left out where the item was written just now; else only of a move that was just made, since
 *   its revert may not have been queued.
 */
const revertible = (item: Item, settings: ProjectSettings, now: number | null): Finding | null => {
  if (!settings.revertOnBypass) return null;
  const found = item.findings.find((one) => isOpenMove(item, one));
  if (found === undefined) return null;
  const isRecent = now === null || now - Date.parse(found.at) < DECISION_LASTS_MS;
  return isRecent ? found : null;
};
