import type { FailSafe } from '../../contract/types';
import type { Deps } from '../ports';
import { handOver, type Securers } from '../upkeep/secure-work';
import type { GateReaders, TransitionQuestion } from './read-gate';

export type TransitionAnswer = { allowed: true } | { allowed: false; message: string };

const UNREADABLE =
  'Assay could not read its records, so the gate stays closed. Try again in a minute; if it goes on, ask a Jira administrator to look at the logs of the app.';

type Needs = Pick<GateReaders, 'issues'> &
  Securers &
  Pick<Deps, 'clock'> & { settings: Pick<Deps['settings'], 'load'> };

/** Answers a gate whose records cannot be read, and leaves word of it for the ledger. Never throws. */
export const answerDegraded =
  (deps: Needs) =>
  async (question: TransitionQuestion, failSafe: FailSafe | null): Promise<TransitionAnswer> => {
    const mode = failSafe ?? (await projectMode(deps, question.issueKey)) ?? 'closed';
    const at = new Date(deps.clock.now()).toISOString();
    await handOver(deps)([{ kind: 'record-degraded', answer: { ...question, mode, at } }]);
    return mode === 'closed' ? { allowed: false, message: UNREADABLE } : { allowed: true };
  };

/** What the project has set, where only the item cannot be read. */
const projectMode = async (deps: Needs, issueKey: string): Promise<FailSafe | null> => {
  try {
    const issue = await deps.issues.find(issueKey);
    return issue === null ? null : ((await deps.settings.load(issue.project.id))?.failSafe ?? null);
  } catch (cause) {
    deps.log.error('the fail-safe mode of the project cannot be read either', cause);
    return null;
  }
};
