import * as z from 'zod';
import { decideCreation } from '../app/gate/decide-creation';
import { decideTransition } from '../app/gate/decide-transition';
import type { TransitionAnswer } from '../app/gate/degraded-gate';
import { failSafeModes } from '../contract/settings';
import { createDeps } from './deps';

const idSchema = z.union([z.string(), z.number()]).transform(String);

/** What Jira sends; `configuration` is whatever the configuration page saved. */
const argsSchema = z.object({
  /** On the Create transition there is no key, and no status that the work item comes from. */
  issue: z.object({ key: z.string().nullish() }).nullish(),
  configuration: z
    .object({
      gate: z.string().optional().catch(undefined),
      /** What to do where records cannot be read; a value that is none of these says nothing. */
      failSafe: z.enum(failSafeModes).optional().catch(undefined),
    })
    .nullish(),
  transition: z.object({
    from: z.object({ id: idSchema.nullish() }).nullish(),
    to: z.object({ id: idSchema }),
    modifiedFields: z
      .object({ issuetype: z.object({ id: idSchema }).nullish().catch(null) })
      .nullish()
      .catch(null),
  }),
});

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
  const deps = createDeps();
  const parsed = argsSchema.safeParse(args);
  if (!parsed.success) {
    deps.log.error('a transition was asked about in an unknown form', parsed.error);
    return { result: false, errorMessage: UNKNOWN_FORM };
  }
  const answer = await answerTo(deps, parsed.data);
  return answer.allowed ? { result: true } : { result: false, errorMessage: answer.message };
};

const answerTo = (
  deps: ReturnType<typeof createDeps>,
  { issue, configuration, transition }: z.output<typeof argsSchema>,
): Promise<TransitionAnswer> => {
  const { from, to, modifiedFields } = transition;
  const gate = (configuration?.gate ?? TARGET) === TARGET ? null : (configuration?.gate ?? null);
  const failSafe = configuration?.failSafe ?? null;
  const issueKey = issue?.key ?? '';
  if (issueKey === '') {
    const typeId = modifiedFields?.issuetype?.id ?? null;
    return decideCreation(deps)({ toStatusId: to.id, gate, typeId }, failSafe);
  }
  const question = { issueKey, fromStatusId: from?.id ?? '', toStatusId: to.id, gate };
  return decideTransition(deps)(question, failSafe);
};
