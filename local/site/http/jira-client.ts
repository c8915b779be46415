import * as z from 'zod';
import type { Jira } from '../../jira/create-jira';
import { Problem } from './problem';

const errorSchema = z.object({ errorMessages: z.array(z.string()).default([]) });

/**
 * Reads Jira as a person, as the pages do; what the person may not see is not there.
 * Questions that Jira takes by POST have a body.
 * @throws Problem with Jira's own message
 */
export const createJiraClient =
  (jira: Jira, accountId: string) =>
  async <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    body?: unknown,
  ): Promise<z.output<Schema>> => {
    const request = new Request(`https://jira.local/rest/api/3${path}`, {
      ...(body === undefined
        ? {}
        : {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json' },
          }),
    });
    const response = await jira.handle(request, { kind: 'user', accountId });
    const answer: unknown = await response.json();
    if (!response.ok) {
      const message = errorSchema.safeParse(answer).data?.errorMessages.join(' ') ?? '';
      const status = response.status === 404 || response.status === 403 ? response.status : 400;
      throw new Problem(status, message === '' ? `Jira answered ${response.status}.` : message);
    }
    return schema.parse(answer);
  };

export type JiraClient = ReturnType<typeof createJiraClient>;
