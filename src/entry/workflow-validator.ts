import { decideTransition } from '../app/gate/decide-transition';
import type { TransitionAnswer } from '../app/gate/degraded-gate';
import { createGateDeps, type GateDeps } from './gate-deps';
import { readTransition, type Transition } from './read-transition';

/** Configuration value for "the gate of the stage that the target status stands for". */
const TARGET = 'target';

const UNKNOWN_FORM =
  'Jira asked about this transition in a form that Assay does not know, so it stays closed. Ask a Jira administrator to update the app, or to take its rule off this transition.';

/**
 * Workflow validator, function form. Never throws: whatever Jira sends is answered in words.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/
 */
export const onTransition = async (
  args: unknown,
): Promise<{ result: boolean; errorMessage?: string }> => {
  const deps = createGateDeps();
  const transition = readTransition(args);
  if (typeof transition === 'string') {
    const cause = new TypeError(`${transition} is in another form than Jira documents`);
    deps.log.error('a transition was asked about in an unknown form', cause);
    return { result: false, errorMessage: UNKNOWN_FORM };
  }
  const answer = await answerTo(deps, transition);
  return answer.allowed ? { result: true } : { result: false, errorMessage: answer.message };
};

const answerTo = async (
  deps: GateDeps,
  { issueKey, gate: wanted, failSafe, fromStatusId, toStatusId, typeId }: Transition,
): Promise<TransitionAnswer> => {
  const gate = (wanted ?? TARGET) === TARGET ? null : wanted;
  if (issueKey !== '') {
    return decideTransition(deps)({ issueKey, fromStatusId, toStatusId, gate }, failSafe);
  }
  // By need: few workflows have a rule on the Create transition.
  const { decideCreation } = await import('../app/gate/decide-creation');
  return decideCreation(deps)({ toStatusId, gate, typeId }, failSafe);
};
