import api, { type Route } from '@forge/api';
import { AppError } from '../../app/failure';

/** As whom a request is made. The person is the one Forge says is calling, never one that is named. */
export type Requester = 'app' | 'person';

/** Longest that one call waits for a rate limit before it gives up, in milliseconds. */
const LONGEST_WAIT_MS = 5_000;
const MOST_TRIES = 3;

type Options = {
  method?: 'GET' | 'POST' | 'PUT';
  body?: unknown;
};

/** What reads an answer: a zod schema, or a form that asks its schema where it cannot tell. */
type Reader<Value> = { safeParse: (answer: unknown) => Read<Value> | Promise<Read<Value>> };
type Read<Value> = { success: true; data: Value } | { success: false; error: unknown };

/**
 * One request to Jira.
 * @returns the answer, parsed by `schema`; null for 404, and for 401 and 403 of a person: to them
 *   what they may not see does not exist.
 * @throws {AppError} `unavailable` when Jira does not answer or answers something else.
 */
export const readJira = async <Value>(
  requester: Requester,
  path: Route,
  schema: Reader<Value>,
  options: Options = {},
): Promise<Value | null> => {
  const response = await send(requester, path, options);
  if (response.status === 404 || response.status === 403 || response.status === 401) return null;
  if (!response.ok) throw unavailable(response.status);
  const parsed = await schema.safeParse(await response.json());
  if (!parsed.success) {
    throw new AppError('unavailable', 'Jira answered in a form that Assay does not know.', {
      cause: parsed.error,
    });
  }
  return parsed.data;
};

/**
 * One write to Jira.
 * @throws {AppError} `conflict` where Jira refused it for what it says, such as a transition that a
 *   validator holds; `forbidden` where a person may not do it or see what it is about; `unavailable`
 *   where Jira did not take it for any other reason.
 */
export const writeJira = async (
  path: Route,
  method: 'POST' | 'PUT',
  body: unknown,
  requester: Requester = 'app',
): Promise<void> => {
  const response = await send(requester, path, { method, body });
  if (response.status === 400 || response.status === 409) {
    throw new AppError('conflict', `Jira refused it (${response.status}).`);
  }
  if (requester === 'person' && [401, 403, 404].includes(response.status)) {
    throw new AppError('forbidden', `Jira refused it (${response.status}).`);
  }
  if (!response.ok) throw unavailable(response.status);
};

export const unavailable = (status: number): AppError =>
  new AppError('unavailable', `Jira did not answer as expected (${status}).`, {
    hint: 'Try again in a minute.',
  });

type JiraResponse = Awaited<ReturnType<ReturnType<typeof api.asApp>['requestJira']>>;

export const send = async (
  requester: Requester,
  path: Route,
  { method = 'GET', body }: Options,
): Promise<JiraResponse> => {
  for (let attempt = 1; ; attempt += 1) {
    const client = requester === 'app' ? api.asApp() : api.asUser();
    const response = await client.requestJira(path, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const wait = response.status === 429 ? retryAfter(response.headers.get('Retry-After')) : null;
    if (wait === null || attempt === MOST_TRIES) return response;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
};

/** Milliseconds to wait as Jira asks; null where it asks for more than a call can wait. */
const retryAfter = (header: string | null): number | null => {
  const wait = Number(header ?? '1') * 1000;
  return Number.isFinite(wait) && wait <= LONGEST_WAIT_MS ? wait : null;
};
