import type { FailSafe, GateDecision } from '../../contract/types';
import { decisionEvent } from './decision-event';
import type { TransitionAnswer } from './degraded-gate';
import { askGate } from './evaluate-gate';
import { secure, tryQueue, type Securers } from '../upkeep/secure-work';
import type { Deps } from '../ports';
import type { Work } from '../upkeep/ports';
import {
  readGate,
  type GateInQuestion,
  type GateReaders,
  type TransitionQuestion,
} from './read-gate';
import { refOf } from '../item/ref-of';

const UNRECORDED =
  'Assay could not write down the decision of the gate, so it stays closed. Try again in a minute.';

type Needs = GateReaders &
  Securers &
  Pick<Deps, 'clock'> & { settings: Pick<Deps['settings'], 'load'> };

/** A gate to ask, with what it says. */
type Decided = Extract<GateInQuestion, { kind: 'gate' }> & { decision: GateDecision };

/**
 * Answers Jira whether a transition may happen: one request to Jira, one to storage, one push that
 * carries the decision to the ledger. Jira does not say who asks, so nothing is answered that not
 * everybody who may move the item may read.
 * @param failSafe what the workflow rule says is to be done where records cannot be read; null where it
 *   says nothing, then the project's setting counts if that can be read, else the gate stays closed.
 * @returns never throws.
 */
export const decideTransition =
  (deps: Needs) =>
  async (question: TransitionQuestion, failSafe: FailSafe | null): Promise<TransitionAnswer> => {
    let asked: Exclude<GateInQuestion, { kind: 'gate' }> | Decided;
    try {
      asked = withDecision(await readGate(deps)(question), deps.clock.now());
    } catch (cause) {
      deps.log.error('a gate could not be decided', cause);
      // By need: nearly every gate can be decided.
      return (await import('./degraded-gate')).answerDegraded(deps)(question, failSafe);
    }
    if (asked.kind === 'gate') return answer(deps, asked, failSafe);
    return withoutGate(asked, question.issueKey);
  };

const withDecision = (asked: GateInQuestion, now: number) =>
  asked.kind === 'gate'
    ? { ...asked, decision: askGate(asked.item, asked.settings, asked.from, asked.to, now) }
    : asked;

const withoutGate = (
  asked: Exclude<GateInQuestion, { kind: 'gate' }>,
  issueKey: string,
): TransitionAnswer => {
  switch (asked.kind) {
    case 'none':
      return { allowed: true };
    case 'unseen':
      return {
        allowed: false,
        message: `Assay may not see ${issueKey}, so its gate stays closed. Ask a project administrator to give the app access.`,
      };
    case 'unknown':
      return {
        allowed: false,
        message: `This transition guards the gate "${asked.stage}", which the lifecycle of ${asked.projectKey} does not have. Ask a Jira administrator to correct the rule.`,
      };
  }
};

/**
 * A decision that is neither queued nor kept lets nothing pass, unless the fail-safe mode says so:
 * nobody could look it up later.
 */
const answer = async (
  deps: Needs,
  asked: Decided,
  failSafe: FailSafe | null,
): Promise<TransitionAnswer> => {
  const { decision, settings } = asked;
  const isClosed = (failSafe ?? settings.failSafe) === 'closed';
  const id = deps.newId();
  const isSecured = await secure(deps)(followUp(asked, id));
  if (decision.decision === 'refuse') return { allowed: false, message: decision.message };
  if (isSecured || !isClosed) return { allowed: true };
  // An answer may have been lost behind a push that arrived: then the ledger hears that Jira did not.
  await tryQueue(deps)([unheard(asked, id)]);
  return { allowed: false, message: UNRECORDED };
};

const unheard = ({ issue, decision }: Decided, id: string): Work => ({
  ...{ kind: 'record-unheard', id, stage: decision.stage, decidedAt: decision.decidedAt },
  issue: refOf(issue),
});

const followUp = ({ issue, decision, isStored }: Decided, id: string): Work[] => [
  {
    kind: 'record-decision',
    id,
    issue: refOf(issue),
    decision: decisionEvent(decision, { kind: 'jira' }),
  },
  ...(isStored ? [] : [{ kind: 'register-project' as const, projectId: issue.project.id }]),
];
