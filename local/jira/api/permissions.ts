import * as z from 'zod';
import { isRefusal } from '../../forge/facts/table';
import type { Actor } from '../access/access';
import { isPermissionKey, permissionFacts, type PermissionKey } from '../access/permissions';
import type { Context } from '../context';
import { ok, queryList, readBody, type Call } from '../http/call';
import { badRequest, forbidden, JiraError } from '../http/errors';
import type { Handlers } from '../http/router';
import { findIssue, findProject } from '../access/find';

/** Most ids of one kind in a check. */
const maxIdsPerCheck = 1000;

const ids = z
  .array(z.number().int())
  .nullish()
  .transform((list) => list ?? []);

const checkShape = z.object({
  accountId: z.string().nullish(),
  globalPermissions: z.array(z.string()).nullish(),
  projectPermissions: z
    .array(z.object({ permissions: z.array(z.string()), projects: ids, issues: ids }))
    .nullish(),
});

const keysShape = z.object({ permissions: z.array(z.string()) });

/** @throws 400 naming every key that is not a permission of that type. */
const known = (keys: readonly string[], type?: 'GLOBAL' | 'PROJECT'): PermissionKey[] => {
  const named = keys.filter((key) => key !== '');
  const valid = named
    .filter(isPermissionKey)
    .filter((key) => type === undefined || permissionFacts[key].type === type);
  const unknown = named.filter((key) => !valid.some((one) => one === key));
  if (unknown.length > 0)
    throw new JiraError(
      400,
      [],
      Object.fromEntries(unknown.map((key) => [key, 'Unrecognized permission'])),
    );
  return valid;
};

export const permissionHandlers = (context: Context) => {
  const { store, access } = context;
  const checked = (call: Call, accountId: string | null | undefined): Actor => {
    if (accountId == null || accountId === call.actor.accountId) return call.actor;
    if (call.actor.kind !== 'app' && !access.global(call.actor, 'ADMINISTER'))
      throw forbidden('Only Jira administrators can perform this operation.');
    const answer = context.answers().outcome('jira.permissions.other-person');
    if (isRefusal(answer))
      throw new JiraError(answer.status, ['The permissions of another person are not answered.']);
    const actor = access.person(accountId);
    if (actor === undefined) throw badRequest(`The account ID ${accountId} is invalid.`);
    return actor;
  };
  /** Whether the permission is held where a call of mypermissions points. */
  const holder = (call: Call): ((key: PermissionKey) => boolean) => {
    const issueKey = call.query.get('issueKey') ?? call.query.get('issueId');
    if (issueKey !== null) {
      const issue = findIssue(context, issueKey, call.actor);
      return (key) => access.onIssue(call.actor, issue, key);
    }
    const projectKey = call.query.get('projectKey') ?? call.query.get('projectId');
    const projects =
      projectKey === null ? store.projects.all() : [findProject(context, projectKey, call.actor)];
    return (key) =>
      permissionFacts[key].type === 'GLOBAL'
        ? access.global(call.actor, key)
        : projects.some((project) => access.inProject(call.actor, project, key));
  };
  return {
    getMyPermissions: (call) => {
      const keys = known(queryList(call, 'permissions'));
      if (keys.length === 0) throw badRequest("The 'permissions' query parameter is required.");
      const has = holder(call);
      const rows = keys.map((key) => {
        const { id, name, type } = permissionFacts[key];
        const description = `Ability to ${name.toLowerCase()}.`;
        return [key, { id, key, name, type, description, havePermission: has(key) }];
      });
      return ok({ permissions: Object.fromEntries(rows) as unknown });
    },
    getBulkPermissions: (call) => {
      const body = readBody(call, checkShape);
      const actor = checked(call, body.accountId);
      const global = known(body.globalPermissions ?? [], 'GLOBAL');
      const grants = (body.projectPermissions ?? []).flatMap((asked) => {
        if (asked.permissions.length === 0)
          throw badRequest('At least one project permission is required.');
        if (asked.projects.length > maxIdsPerCheck || asked.issues.length > maxIdsPerCheck)
          throw badRequest(`At most ${maxIdsPerCheck} projects and issues can be checked.`);
        return known(asked.permissions, 'PROJECT').map((permission) => ({
          permission,
          projects: [...new Set(asked.projects)].filter((id) => {
            const project = store.projects.get(String(id));
            return project !== undefined && access.inProject(actor, project, permission);
          }),
          issues: [...new Set(asked.issues)].filter((id) => {
            const issue = store.issues.get(String(id));
            return issue !== undefined && access.onIssue(actor, issue, permission);
          }),
        }));
      });
      return ok({
        globalPermissions: global.filter((key) => access.global(actor, key)),
        projectPermissions: grants,
      });
    },
    getPermittedProjects: (call) => {
      const keys = known(readBody(call, keysShape).permissions, 'PROJECT');
      const projects = store.projects
        .all()
        .filter((project) => keys.every((key) => access.inProject(call.actor, project, key)))
        .map(({ id, key }) => ({ id: Number(id), key }));
      return ok({ projects });
    },
  } satisfies Partial<Handlers>;
};
