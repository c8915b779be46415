import { changeFinding, isCorrected } from '../../domain/gate/findings';
import { standingIn } from '../../domain/item/item';
import type { LedgerEvent } from '../../ledger/catalogue';
import { changeItem } from '../item/change-item';
import { flushOutbox } from '../upkeep/flush-outbox';
import { showNow } from '../item/project-item';
import { settingsOf } from '../settings/project-settings';
import type { Issue } from '../jira-ports';
import type { Deps } from '../ports';
import type { Work } from '../upkeep/ports';

type Needs = Parameters<typeof showNow>[0] &
  Pick<Deps, 'issues' | 'projects' | 'transitions' | 'random' | 'sleep'>;

type Revert = Extract<Work, { kind: 'revert-move' }>;

/**
 * Seconds before a move past a gate is put back: a decision whose record was late is in by then, so
 * that no move is put back that was allowed.
 */
export const REVERT_DELAY = 30;

/**
 * Puts the status back that was reached past a gate, by a transition of the workflow as the app. Does
 * nothing where the finding turned out to be none, or somebody has moved the item on.
 */
export const revertMove =
  (deps: Needs) =>
  async (revert: Revert): Promise<void> => {
    const { issueId, projectId, finding: id } = revert;
    if ((await flushOutbox(deps)()).found > 0) {
      // Among what the queue had not taken may be the decision that allowed the move.
      await deps.queue.push([revert], REVERT_DELAY);
      return;
    }
    const { item, settings: stored } = await deps.items.load(issueId, projectId);
    const finding = item?.findings.find((one) => one.id === id);
    // An earlier try may have ended between the record and what Jira shows of it.
    if (finding?.reverted === true) return showNow(deps)(issueId, projectId);
    // What a person says of a finding does not let the move stand; that it was none does.
    if (finding === undefined || isCorrected(finding)) return;
    const issue = await deps.issues.find(issueId);
    if (issue === null || !(await isBack(deps, issue, revert))) return;
    const settings = await settingsOf(deps)(issue.project, stored);
    const stage = settings.statusStages[revert.fromStatusId] ?? null;
    const at = new Date(deps.clock.now()).toISOString();
    const ref = { id: issue.id, key: issue.key, projectId };
    await changeItem(deps)(ref, (current) => {
      const settled = changeFinding(current, id, { reverted: true });
      // Whoever follows the item has seen the way back already.
      if (stage !== null && current.stage === stage) return { item: settled, events: [] };
      const body = { from: current.stage, to: stage, status: null, finding: id };
      const moved: LedgerEvent = { at, actor: { kind: 'app' }, kind: 'stage-moved', body };
      return {
        item: {
          ...(stage === null
            ? { ...settled, stage, stageSince: at }
            : standingIn(settled, stage, at)),
          statusId: revert.fromStatusId,
        },
        events: [moved],
      };
    });
    await showNow(deps)(issueId, projectId);
  };

/** Whether the item stands where it came from, after this or an earlier try. */
const isBack = async (deps: Needs, issue: Issue, revert: Revert): Promise<boolean> => {
  if (issue.status.id === revert.fromStatusId) return true;
  if (issue.status.id !== revert.toStatusId) return false;
  const moved = await deps.transitions.moveTo(issue.id, revert.fromStatusId);
  if (!moved) {
    deps.log.warn('a move past a gate could not be put back: no transition leads there', {
      issueId: issue.id,
      finding: revert.finding,
    });
  }
  return moved;
};
