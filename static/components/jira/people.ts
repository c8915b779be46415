import { isRecord, readPath, readText } from '../../../src/words/guards';
import { askJira } from './ask';
import { say } from '../../language/say';

/** Most accounts that Jira names in one request. */
const MOST_PEOPLE = 200;

const readNames = (people: unknown): Record<string, string> =>
  Object.fromEntries(
    (Array.isArray(people) ? people.filter(isRecord) : []).flatMap((person) => {
      const id = readText(person, 'accountId');
      const name = readText(person, 'displayName');
      return id === null || name === null ? [] : [[id, name] as const];
    }),
  );

/** Names by account id, in one request; people who are no longer known are left out. */
export const namePeople = async (
  accountIds: readonly string[],
): Promise<Record<string, string>> => {
  const query = new URLSearchParams([
    ...accountIds.slice(0, MOST_PEOPLE).map((id) => ['accountId', id]),
    ['maxResults', String(MOST_PEOPLE)],
  ]);
  const answer = await askJira(
    `/rest/api/3/user/bulk?${query.toString()}`,
    say('the names of people'),
  );
  return readNames(readPath(answer, 'values'));
};

/** People who can be given work items of a project, by account id: the first hundred. */
export const listAssignable = async (projectKey: string): Promise<Record<string, string>> => {
  const query = new URLSearchParams({ project: projectKey, maxResults: '100' });
  return readNames(
    await askJira(
      `/rest/api/3/user/assignable/search?${query.toString()}`,
      say('the list of people'),
    ),
  );
};
