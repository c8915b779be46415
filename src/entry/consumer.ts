import { InvocationError, InvocationErrorCode, type AsyncEvent } from '@forge/events';
import * as z from 'zod';
import { ledgerEntrySchema } from '../contract/ledger';
import { followIssue } from '../app/follow-issue';
import { processEvidence } from '../app/process-evidence';
import { refreshItem, writeProjection } from '../app/project-item';
import { registerProject } from '../app/project-settings';
import { recordDecision } from '../app/record-decision';
import { createDeps, type AppDeps } from './deps';

const workSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('process-evidence'), inboxId: z.string() }),
  z.object({
    kind: z.literal('record-decision'),
    issue: z.object({ id: z.string(), key: z.string(), projectId: z.string() }),
    decision: ledgerEntrySchema.pick({ at: true, actor: true, kind: true, body: true }),
  }),
  z.object({ kind: z.literal('project-item'), issueId: z.string(), projectId: z.string() }),
  z.object({ kind: z.literal('refresh-item'), issueId: z.string(), projectId: z.string() }),
  z.object({
    kind: z.literal('follow-issue'),
    issueId: z.string(),
    accountId: z.string().nullable(),
  }),
  z.object({ kind: z.literal('register-project'), projectId: z.string() }),
]);

type Work = z.infer<typeof workSchema>;

/** Seconds before the first retry; doubled each time, up to what Forge allows. */
const FIRST_RETRY = 5;
const LONGEST_RETRY = 900;

/**
 * Consumer of the work queue. Every kind of work may run twice; what fails is asked for again by
 * returning an `InvocationError`, as Forge wants it.
 */
export const onWork = async (event: AsyncEvent): Promise<InvocationError | undefined> => {
  const deps = createDeps();
  const work = workSchema.parse(event.body);
  try {
    await doWork(deps, work);
    return undefined;
  } catch (error) {
    deps.log.error(`work ${work.kind} failed`, error);
    const retryAfter = Math.min(
      LONGEST_RETRY,
      FIRST_RETRY * 2 ** (event.retryContext?.retryCount ?? 0),
    );
    return new InvocationError({
      retryAfter,
      retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    });
  }
};

const doWork = (deps: AppDeps, work: Work): Promise<void> => {
  switch (work.kind) {
    case 'process-evidence':
      return processEvidence(deps)(work.inboxId);
    case 'record-decision':
      return recordDecision(deps)(work.issue, work.decision);
    case 'project-item':
      return writeProjection(deps)(work.issueId, work.projectId);
    case 'refresh-item':
      return refreshItem(deps)(work.issueId, work.projectId);
    case 'follow-issue':
      return followIssue(deps)(work.issueId, work.accountId);
    case 'register-project':
      return registerProject(deps)(work.projectId);
  }
};
