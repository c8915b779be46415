import * as z from 'zod';
import { decideTransition } from '../app/gate/decide-transition';
import { failSafeModes } from '../contract/settings';
import { createDeps } from './deps';

/** What Jira sends; `configuration` is whatever the configuration page saved. */
const argsSchema = z.object({
  issue: z.object({ key: z.string() }),
  configuration: z
    .object({
      gate: z.string().optional(),
      /** What to do where records cannot be read; a value that is none of these says nothing. */
      failSafe: z.enum(failSafeModes).optional().catch(undefined),
    })
    .nullish(),
  transition: z.object({
    from: z.object({ id: z.coerce.string() }),
    to: z.object({ id: z.coerce.string() }),
  }),
});

/** Configuration value for "the gate of the stage that the target status stands for". */
const TARGET = 'target';

/**
 * Workflow validator, function form.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/
 */
export const onTransition = async (
  args: unknown,
): Promise<{ result: boolean; errorMessage?: string }> => {
  const { issue, configuration, transition } = argsSchema.parse(args);
  const gate = configuration?.gate ?? TARGET;
  const question = {
    issueKey: issue.key,
    fromStatusId: transition.from.id,
    toStatusId: transition.to.id,
    gate: gate === TARGET ? null : gate,
  };
  const answer = await decideTransition(createDeps())(question, configuration?.failSafe ?? null);
  return answer.allowed ? { result: true } : { result: false, errorMessage: answer.message };
};
