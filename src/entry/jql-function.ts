import * as z from 'zod';
import type { JqlAnswer } from '../adapters/jira/jql-functions';

/** What Jira sends; the clause as it stands in the query. */
const payloadSchema = z.object({
  clause: z.object({
    functionName: z.string(),
    operator: z.string(),
    arguments: z.array(z.string()).nullish(),
  }),
});

const UNKNOWN_FORM =
  'Jira asked for this function in a form that Assay does not know. Ask a Jira administrator to update the app.';

/**
 * All functions of `jira:jqlFunction`. Answers a condition over search aliases and looks at no work
 * item, so that what Jira keeps of the answer is right for everybody and stays so. Never throws.
 * @see https://developer.atlassian.com/cloud/jira/platform/jql-functions/
 */
export const onJqlFunction = async (payload: unknown): Promise<JqlAnswer> => {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return { error: UNKNOWN_FORM };
  const { functionName, operator, arguments: args } = parsed.data.clause;
  const { answerFunction } = await import('../adapters/jira/jql-functions');
  return answerFunction({ functionName, operator, args: args ?? [] });
};
