import * as z from 'zod';

const problemSchema = z.object({
  error: z.string().optional(),
  errorMessages: z.array(z.string()).optional(),
  errors: z.record(z.string(), z.string()).optional(),
});

/** What Jira or the site says about a request it refuses. */
const problemOf = (body: unknown, status: number): string => {
  const problem = problemSchema.safeParse(body).data;
  const lines = [
    ...(problem?.error === undefined ? [] : [problem.error]),
    ...(problem?.errorMessages ?? []),
    ...Object.values(problem?.errors ?? {}),
  ];
  return lines.length > 0 ? lines.join('\n') : `The request was answered with ${status}.`;
};

const parsed = (text: string): unknown => {
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** A JSON request to this site. @throws Error with what the answer says is wrong */
export const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = parsed(await response.text());
  if (!response.ok) throw new Error(problemOf(answer, response.status));
  return answer;
};
