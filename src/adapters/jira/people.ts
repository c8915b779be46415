import { assumeTrustedRoute } from '@forge/api';
import type * as z from 'zod';
import type { People } from '../../app/jira-ports';
import { readJira } from './client';
import { usersSchema } from './schemas';

/** Accounts that Jira answers in one request. */
const MOST_ACCOUNTS = 90;

export const createPeople = (): People => ({
  names: async (accountIds) =>
    Object.fromEntries(
      (await users(accountIds)).map(({ accountId, displayName }) => [accountId, displayName]),
    ),
  persons: async (accountIds) =>
    new Set(
      (await users(accountIds))
        .filter(({ accountType, active }) => accountType === 'atlassian' && active)
        .map(({ accountId }) => accountId),
    ),
  locales: async (accountIds) =>
    new Map(
      (await users(accountIds)).flatMap(({ accountId, locale }): [string, string][] =>
        locale == null ? [] : [[accountId, locale]],
      ),
    ),
});

const users = async (
  accountIds: readonly string[],
): Promise<z.output<typeof usersSchema>['values']> => {
  if (accountIds.length === 0) return [];
  const query = new URLSearchParams({ maxResults: String(MOST_ACCOUNTS) });
  for (const accountId of accountIds.slice(0, MOST_ACCOUNTS)) query.append('accountId', accountId);
  const answer = await readJira(
    'app',
    assumeTrustedRoute(`/rest/api/3/user/bulk?${query.toString()}`),
    usersSchema,
  );
  return answer?.values ?? [];
};
