import { recordRun } from '../domain/evidence/evaluation';
import { readOrRefuse, type ReadEvidence } from './evidence-file';
import { AppError } from './failure';
import type { Deps, InboxRecord, Issue } from './ports';
import { recordEvaluation } from './record-evaluation';

type Needs = Pick<
  Deps,
  'inbox' | 'issues' | 'items' | 'queue' | 'clock' | 'random' | 'sleep' | 'log'
> & { readEvidence: ReadEvidence };

/**
 * Turns a body from the inbox into evaluations. May run twice: what is recorded is not recorded
 * again. What cannot be placed stays in the inbox with its reason.
 * @throws what storage or Jira throw, so that the queue tries again.
 */
export const processEvidence =
  (deps: Needs) =>
  async (inboxId: string): Promise<void> => {
    const record = await deps.inbox.get(inboxId);
    if (record?.state !== 'waiting') return;
    try {
      await place(deps, record);
      await deps.inbox.finish({ ...record, state: 'done', body: '' });
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'conflict') throw error;
      await deps.inbox.finish({ ...record, state: 'failed', problem: error.message });
      deps.log.warn('evidence waits in the inbox', { inboxId, code: error.code });
    }
  };

const place = async (deps: Needs, record: InboxRecord): Promise<void> => {
  const parsed = readOrRefuse(deps.readEvidence, record.body);
  const issue = await findTarget(deps, record, record.issue ?? parsed.routing.issueKey);
  const ref = { id: issue.id, key: issue.key, projectId: issue.project.id };
  for (const { run } of parsed.blocks) {
    const evaluation = recordRun(run, record.receivedAt, { kind: 'pipeline' });
    await recordEvaluation(deps)(ref, evaluation);
  }
  await deps.queue.push([{ kind: 'project-item', issueId: issue.id, projectId: ref.projectId }]);
};

/** A pipeline may only write to items of the project whose secret it signed with. */
const findTarget = async (
  deps: Needs,
  { projectId }: InboxRecord,
  key: string | null,
): Promise<Issue> => {
  if (key === null) {
    throw new AppError('invalid-input', 'The file names no work item.', {
      hint: 'Send it with ?issue=KEY in the address, or name the issue in the body.',
    });
  }
  const issue = await deps.issues.find(key);
  if (issue?.project.id !== projectId) {
    throw new AppError('not-found', `Work item ${key} is not in the project of this secret.`);
  }
  return issue;
};
