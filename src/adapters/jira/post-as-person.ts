import type { Route } from '@forge/api';
import { AppError } from '../../app/failure';
import { send, unavailable } from './client';
import { refusalSchema } from './schemas';

/**
 * One write to Jira as the person who calls; what Jira does not let them do is told in its own words.
 * @param what the person wanted, to follow "You may not".
 * @throws {AppError} `forbidden` where Jira refuses it, `unavailable` where it does not answer.
 */
export const postAsPerson = async (path: Route, what: string, body: unknown): Promise<unknown> => {
  const response = await send('person', path, { method: 'POST', body });
  if (response.ok) return response.status === 201 ? jsonOrNull(await response.text()) : null;
  if (![400, 401, 403, 404].includes(response.status)) throw unavailable(response.status);
  const said = refusalSchema.safeParse(jsonOrNull(await response.text()));
  const words = said.success
    ? [...said.data.errorMessages, ...Object.values(said.data.errors)].join(' ')
    : '';
  throw new AppError('forbidden', `You may not ${what}.`, {
    hint: words === '' ? 'Ask a project administrator for the permission.' : `Jira says: ${words}`,
  });
};

const jsonOrNull = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};
