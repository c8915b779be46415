import type { Context } from '../context';
import { ok, pageOf, queryFlag, queryList, queryNumber, type Call } from '../http/call';
import { badRequest, JiraError } from '../http/errors';
import type { Handlers } from '../http/router';
import { groupId } from '../views/people';

const groupsPerPage = 50;
const groupsInPicker = 20;

/** The name with the part that was asked for in bold. */
const highlighted = (name: string, query: string, fold: (text: string) => string): string => {
  const at = query === '' ? -1 : fold(name).indexOf(fold(query));
  if (at < 0) return name;
  const end = at + query.length;
  return `${name.slice(0, at)}<b>${name.slice(at, end)}</b>${name.slice(end)}`;
};

export const groupHandlers = ({ store, access, views, baseUrl }: Context) => {
  const names = (): string[] =>
    [...new Set(store.users.all().flatMap((user) => user.groups))].sort();
  const named = (call: Call): string => {
    const [name, id] = [call.query.get('groupname'), call.query.get('groupId')];
    if (name === null && id === null)
      throw badRequest("The query parameter 'groupname' or 'groupId' is required.");
    const found = names().find((group) => group === name || groupId(group) === id);
    if (found === undefined) throw new JiraError(404, ['The group does not exist.']);
    return found;
  };
  return {
    getUsersFromGroup: (call) => {
      if (!access.global(call.actor, 'USER_PICKER'))
        throw new JiraError(403, ['You do not have permission to browse users and groups.']);
      const all = queryFlag(call, 'includeInactiveUsers', false);
      const members = store.users
        .find('group', named(call))
        .filter((user) => all || user.active)
        .map(views.people.user);
      const self = `${baseUrl}/rest/api/3/group/member`;
      return ok(pageOf(call, members, { self, maxResults: 50, limit: groupsPerPage }));
    },
    bulkGetGroups: (call) => {
      const [ids, wanted] = [queryList(call, 'groupId'), queryList(call, 'groupName')];
      const any = ids.length === 0 && wanted.length === 0;
      const found = names()
        .filter((name) => any || wanted.includes(name) || ids.includes(groupId(name)))
        .map((name) => ({ name, groupId: groupId(name) }));
      const self = `${baseUrl}/rest/api/3/group/bulk`;
      return ok(pageOf(call, found, { self, maxResults: 50, limit: groupsPerPage }));
    },
    findGroups: (call) => {
      const query = call.query.get('query') ?? '';
      const folds = queryFlag(call, 'caseInsensitive', false);
      const fold = (text: string): string => (folds ? text.toLowerCase() : text);
      const excluded = call.query.getAll('exclude');
      const mayBrowse = access.global(call.actor, 'USER_PICKER');
      const found = names().filter(
        (name) =>
          !excluded.includes(name) &&
          // Without the permission only who knows the name of a group finds it.
          (mayBrowse ? fold(name).includes(fold(query)) : name === query),
      );
      const shown = found.slice(0, queryNumber(call, 'maxResults', groupsInPicker));
      return ok({
        header: `Showing ${shown.length} of ${found.length} matching groups`,
        total: found.length,
        groups: shown.map((name) => ({
          name,
          html: highlighted(name, query, fold),
          groupId: groupId(name),
          labels: [],
        })),
      });
    },
  } satisfies Partial<Handlers>;
};
