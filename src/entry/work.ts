import { sweepPacks } from '../app/audit/packs-of-project';
import { countDay } from '../app/report/count-day';
import { recordDegraded } from '../app/gate/record-degraded';
import { checkShown } from '../app/movement/check-shown';
import { followIssue } from '../app/movement/follow-issue';
import { flushOutbox } from '../app/upkeep/flush-outbox';
import { processEvidence } from '../app/evidence/process-evidence';
import { tellDependents } from '../app/monitoring/tell-dependents';
import type { Item } from '../domain/item/item';
import { refreshItem, writeProjection } from '../app/item/project-item';
import { registerProject } from '../app/settings/project-settings';
import type { Work } from '../app/upkeep/ports';
import { recordDecision, recordUnheard } from '../app/gate/record-decision';
import { revertMove } from '../app/movement/revert-move';
import { sweep } from '../app/upkeep/sweep';
import { sweepDeliveries } from '../app/upkeep/sweep-deliveries';
import { sweepItems } from '../app/upkeep/sweep-items';
import { withAudit, type AllDeps } from './audit-deps';
import type { AppDeps } from './deps';

/** Retries of a delivery, over some twenty minutes; then it waits for a person. */
const MOST_RETRIES = 8;

/** Does one piece of queued work. */
export const doWork = (deps: AppDeps, work: Work, retries: number): Promise<void> => {
  switch (work.kind) {
    case 'process-evidence':
      return processEvidence(deps)(work.deliveryId, {
        isFirst: retries === 0,
        isLast: retries >= MOST_RETRIES,
      });
    case 'record-decision':
      return recordDecision(deps)(work.issue, work.decision, work.id, retries > 0);
    case 'record-unheard':
      return recordUnheard(deps)(work);
    case 'project-item':
      return project(deps, work);
    case 'tell-dependents':
      return tellDependents(deps)(work.issueId, work.projectId);
    case 'check-shown':
      return checkShown(deps)(work.issueId);
    case 'refresh-item':
      return refresh(deps, work);
    case 'follow-issue':
      return followIssue(deps)(work.issueId, work.change, retries > 0);
    case 'revert-move':
      return revertMove(deps)(work);
    case 'record-degraded':
      return recordDegraded(deps)(work.answer, retries > 0);
    case 'register-project':
      return registerProject(deps)(work.projectId);
    case 'build-pack':
      return makePack(withAudit(deps), work.packId);
    case 'flush-outbox':
      return emptyOutbox(deps);
  }
};

/** Packs are made rarely, and what packs them is loaded when one is. */
const makePack = async (deps: AllDeps, packId: string): Promise<void> => {
  const { buildPack } = await import('../app/audit/build-pack');
  await buildPack(deps)(packId);
};

/** Done once a week, and loaded by need: what puts a message together is not of every run. */
const tellPeople = async (deps: AllDeps): Promise<void> => {
  const { sendWeekly } = await import('./weekly');
  await sendWeekly(deps);
};

type OnItem = { issueId: string; projectId: string };

const tellOthers = (deps: AppDeps, item: Item | null): Promise<void> =>
  item === null || item.tells.length === 0
    ? Promise.resolve()
    : tellDependents(deps)(item.issueId, item.projectId);

const project = async (deps: AppDeps, { issueId, projectId }: OnItem): Promise<void> =>
  tellOthers(deps, await writeProjection(deps)(issueId, projectId));

const refresh = async (deps: AppDeps, { issueId, projectId }: OnItem): Promise<void> =>
  tellOthers(deps, await refreshItem(deps)(issueId, projectId));

const emptyOutbox = async (deps: AppDeps): Promise<void> => {
  await flushOutbox(deps)();
};

/** Looks after everything that time changes. */
export const doHourly = async (deps: AppDeps): Promise<void> => {
  // Each is done whatever becomes of the other.
  const outcomes = await Promise.allSettled([
    sweep(deps)(),
    sweepDeliveries(deps)(),
    sweepItems(deps)(),
    countDay(deps)(),
    flushOutbox(deps)(),
    sweepPacks(withAudit(deps))(),
    tellPeople(withAudit(deps)),
  ]);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};
