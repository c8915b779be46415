import type { TestSite } from './test-site';

/** The account of a person of the site, by the name in front of their address. */
export const accountOf = (site: TestSite, who: string): string => {
  const user = site.jira.users.byEmail(`${who}@example.test`);
  if (user === undefined) throw new Error(`no user ${who}`);
  return user.accountId;
};
