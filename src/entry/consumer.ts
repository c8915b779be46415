import { InvocationError, InvocationErrorCode, type AsyncEvent } from '@forge/events';
import { workSchema } from '../adapters/forge/work';
import { recordDegraded } from '../app/degraded-gate';
import { followIssue } from '../app/follow-issue';
import { processEvidence } from '../app/process-evidence';
import { refreshItem, writeProjection } from '../app/project-item';
import { registerProject } from '../app/project-settings';
import type { Work } from '../app/ports';
import { recordDecision } from '../app/record-decision';
import { revertMove } from '../app/revert-move';
import { createDeps, type AppDeps } from './deps';

/** Seconds before the first retry; doubled each time, up to what Forge allows. */
const FIRST_RETRY = 5;
const LONGEST_RETRY = 900;

/** Retries of a delivery, over some twenty minutes; then it waits for a person. */
const MOST_RETRIES = 8;

/**
 * Consumer of the work queue. Every kind of work may run twice; what fails is asked for again by
 * returning an `InvocationError`, as Forge wants it.
 */
export const onWork = async (event: AsyncEvent): Promise<InvocationError | undefined> => {
  const deps = createDeps();
  const work = workSchema.parse(event.body);
  const retries = event.retryContext?.retryCount ?? 0;
  try {
    await doWork(deps, work, retries);
    return undefined;
  } catch (error) {
    deps.log.error(`work ${work.kind} failed`, error);
    const retryAfter = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** retries);
    return new InvocationError({
      retryAfter,
      retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    });
  }
};

const doWork = (deps: AppDeps, work: Work, retries: number): Promise<void> => {
  switch (work.kind) {
    case 'process-evidence':
      return processEvidence(deps)(work.deliveryId, retries >= MOST_RETRIES);
    case 'record-decision':
      return recordDecision(deps)(work.issue, work.decision);
    case 'project-item':
      return writeProjection(deps)(work.issueId, work.projectId);
    case 'refresh-item':
      return refreshItem(deps)(work.issueId, work.projectId);
    case 'follow-issue':
      return followIssue(deps)(work.issueId, work.change);
    case 'revert-move':
      return revertMove(deps)(work);
    case 'record-degraded':
      return recordDegraded(deps)(work.answer);
    case 'register-project':
      return registerProject(deps)(work.projectId);
  }
};
