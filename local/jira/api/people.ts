import type { Actor } from '../access/access';
import type { Context } from '../context';
import { ok, pageOf, queryList, queryNumber, type Call } from '../http/call';
import { badRequest, JiraError } from '../http/errors';
import type { Handlers } from '../http/router';
import type { UserRecord } from '../store/records';
import { findIssue, findProject } from '../access/find';

const usersPerPage = 1000;
const accountIdsPerRequest = 200;

const noSuchUser = (): JiraError =>
  new JiraError(404, ['Specified user does not exist or you do not have required permissions']);

const matches = (user: UserRecord, query: string): boolean =>
  [user.displayName, user.emailAddress].some((text) =>
    text.toLowerCase().includes(query.toLowerCase()),
  );

const slice = <Row>(call: Call, rows: readonly Row[]): Row[] => {
  const startAt = queryNumber(call, 'startAt', 0);
  const maxResults = Math.min(queryNumber(call, 'maxResults', 50), usersPerPage);
  return rows.slice(startAt, startAt + maxResults);
};

export const peopleHandlers = (context: Context) => {
  const { store, access, views, baseUrl } = context;
  const people = (): UserRecord[] =>
    store.users.all().filter(({ active, accountType }) => active && accountType === 'atlassian');
  /** The user of an `accountId` parameter. */
  const named = (call: Call): UserRecord => {
    const accountId = call.query.get('accountId');
    if (accountId === null || accountId === '')
      throw badRequest("The query parameter 'accountId' is required.");
    const user = store.users.get(accountId);
    if (user === undefined) throw noSuchUser();
    return user;
  };
  const searched = (call: Call): UserRecord[] => {
    const [query, accountId] = [call.query.get('query'), call.query.get('accountId')];
    if (query === null && accountId === null)
      throw badRequest("The query parameter 'query' or 'accountId' is required.");
    return people().filter((user) =>
      accountId === null ? matches(user, query ?? '') : user.accountId === accountId,
    );
  };
  const assignable = (call: Call): ((actor: Actor) => boolean) => {
    const issueKey = call.query.get('issueKey') ?? call.query.get('issueId');
    if (issueKey !== null) {
      const issue = findIssue(context, issueKey, call.actor);
      return (actor) => access.browses(actor, issue);
    }
    const project = call.query.get('project');
    if (project === null)
      throw badRequest("The query parameter 'project', 'issueKey' or 'issueId' is required.");
    const record = findProject(context, project, call.actor);
    return (actor) => access.inProject(actor, record, 'BROWSE_PROJECTS');
  };
  return {
    getCurrentUser: (call) => {
      const user = store.users.get(call.actor.accountId ?? '');
      if (user === undefined) throw noSuchUser();
      return ok(views.people.expandedUser(user, queryList(call, 'expand')));
    },
    getUser: (call) => ok(views.people.expandedUser(named(call), queryList(call, 'expand'))),
    bulkGetUsers: (call) => {
      const accountIds = call.query.getAll('accountId');
      if (accountIds.length === 0) throw badRequest("The query parameter 'accountId' is required.");
      const rows = accountIds.flatMap((accountId) => store.users.get(accountId) ?? []);
      const self = `${baseUrl}/rest/api/3/user/bulk`;
      return ok(
        pageOf(call, rows.map(views.people.user), {
          self,
          maxResults: 10,
          limit: accountIdsPerRequest,
        }),
      );
    },
    findUsers: (call) => ok(slice(call, searched(call)).map(views.people.user)),
    findAssignableUsers: (call) => {
      const allowed = assignable(call);
      const users = people().filter(
        (user) =>
          matches(user, call.query.get('query') ?? '') &&
          (call.query.get('accountId') ?? user.accountId) === user.accountId,
      );
      const found = users.filter((user) => {
        const actor = access.person(user.accountId);
        return actor !== undefined && allowed(actor);
      });
      return ok(slice(call, found).map(views.people.user));
    },
    getUserGroups: (call) => ok(named(call).groups.map(views.people.group)),
  } satisfies Partial<Handlers>;
};
