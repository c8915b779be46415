import { requestJira } from '@forge/bridge';
import { CallError } from '../call-error';
import { readGroups, readNames, readPeople, type Choice } from './people-answers';
import { say } from '../../language/say';

type Answer = Awaited<ReturnType<typeof requestJira>>;

/** @throws {CallError} where Jira does not answer as it should. */
const bodyOf = async (answer: Answer): Promise<unknown> => {
  if (!answer.ok) {
    throw new CallError({
      code: answer.status === 403 ? 'forbidden' : 'unavailable',
      message: say('Jira could not search just now ({status}).', { status: answer.status }),
      hint: say('Wait a moment and type again.'),
    });
  }
  const body: unknown = await answer.json();
  return body;
};

/** What an account id looks like, old form and new, with room for others. */
const ACCOUNT_ID = /^(?=.*\d)[\w:-]{16,128}$/u;

/**
 * People by a part of their name or address, as the person who looks, at most 20. Jira tells nobody of
 * others who may not browse users; an account id can still be given as it is.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/
 */
export const findPeople = async (text: string): Promise<Choice[]> => {
  const found = readPeople(
    await bodyOf(
      await requestJira(`/rest/api/3/user/search?maxResults=20&query=${encodeURIComponent(text)}`),
    ),
  );
  const isId = found.length === 0 && ACCOUNT_ID.test(text);
  return isId ? [{ id: text, label: text, detail: say('account id') }] : found;
};

/**
 * Groups by a part of their name, as the person who looks, at most 20.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/
 */
export const findGroups = async (text: string): Promise<Choice[]> =>
  readGroups(
    await bodyOf(
      await requestJira(
        `/rest/api/3/groups/picker?caseInsensitive=true&maxResults=20&query=${encodeURIComponent(text)}`,
      ),
    ),
  );

/** Accounts that Jira is asked for in one request. */
const MOST_ACCOUNTS = 90;

/** Display names of accounts, as the person who looks; ids without a name are left out. */
export const namesOfPeople = async (
  accountIds: readonly string[],
): Promise<Record<string, string>> => {
  if (accountIds.length === 0) return {};
  const query = new URLSearchParams({ maxResults: String(MOST_ACCOUNTS) });
  for (const accountId of accountIds.slice(0, MOST_ACCOUNTS)) query.append('accountId', accountId);
  const body = await bodyOf(await requestJira(`/rest/api/3/user/bulk?${query.toString()}`));
  return readNames(body);
};
