import type { PermissionKey } from '../access/permissions';
import type { Context } from '../context';
import { ok, pageOf, param, queryList, type Call } from '../http/call';
import { badRequest } from '../http/errors';
import type { Handlers } from '../http/router';
import { linkTypes, priorities } from '../store/facts';
import type { IssueTypeRecord, ProjectRecord } from '../store/records';
import { jiraDateTime } from '../views/dates';
import { findProject } from '../access/find';

const projectsPerPage = 100;
const fieldsPerPage = 50;

/** What the caller wants to do in the projects that are asked for. */
const actions = new Map<string, PermissionKey>([
  ['view', 'BROWSE_PROJECTS'],
  ['browse', 'BROWSE_PROJECTS'],
  ['edit', 'ADMINISTER_PROJECTS'],
  ['create', 'CREATE_ISSUES'],
]);

const projectOrders: Record<string, (project: ProjectRecord) => string> = {
  key: ({ key }) => key,
  name: ({ name }) => name.toLowerCase(),
};

/** What a site is made of: projects, statuses, types, fields. */
export const siteHandlers = (context: Context) => {
  const { store, access, fields, views, clock, baseUrl } = context;
  const typesOf = (project: ProjectRecord): IssueTypeRecord[] =>
    project.issueTypeIds.flatMap((id) => store.issueTypes.get(id) ?? []);
  const details = (project: ProjectRecord) => views.site.projectDetails(project, typesOf(project));
  const wanted = (call: Call): ((project: ProjectRecord) => boolean) => {
    const [keys, ids] = [queryList(call, 'keys'), queryList(call, 'id')];
    const query = (call.query.get('query') ?? '').toLowerCase();
    const action = call.query.get('action') ?? 'view';
    const permission = actions.get(action);
    if (permission === undefined) throw badRequest(`The action '${action}' is not valid.`);
    return (project) =>
      (keys.length === 0 || keys.includes(project.key)) &&
      (ids.length === 0 || ids.includes(project.id)) &&
      [project.key, project.name].some((text) => text.toLowerCase().includes(query)) &&
      access.inProject(call.actor, project, 'BROWSE_PROJECTS') &&
      access.inProject(call.actor, project, permission);
  };
  return {
    getServerInfo: () =>
      ok({
        baseUrl,
        displayUrl: baseUrl,
        version: '1001.0.0-SNAPSHOT',
        versionNumbers: [1001, 0, 0],
        deploymentType: 'Cloud',
        buildNumber: 100200,
        serverTime: jiraDateTime(clock.now()),
        serverTitle: 'Jira',
        serverTimeZone: 'Etc/UTC',
      }),
    getProject: (call) =>
      ok(details(findProject(context, param(call, 'projectIdOrKey'), call.actor))),
    searchProjects: (call) => {
      const orderBy = call.query.get('orderBy') ?? 'key';
      const order = projectOrders[orderBy.replace(/^[-+]/, '')] ?? projectOrders['key'];
      if (order === undefined) throw badRequest(`Projects cannot be ordered by '${orderBy}'.`);
      const found = store.projects
        .all()
        .filter(wanted(call))
        .sort((left, right) => order(left).localeCompare(order(right)));
      const rows = orderBy.startsWith('-') ? found.reverse() : found;
      const self = `${baseUrl}/rest/api/3/project/search`;
      return ok(pageOf(call, rows.map(details), { self, maxResults: 50, limit: projectsPerPage }));
    },
    getAllStatuses: (call) => {
      const project = findProject(context, param(call, 'projectIdOrKey'), call.actor);
      const statuses = project.statusIds.flatMap((id) => store.statuses.get(id) ?? []);
      return ok(
        typesOf(project).map((type) => ({
          self: `${baseUrl}/rest/api/3/issuetype/${type.id}`,
          id: type.id,
          name: type.name,
          subtask: type.subtask,
          statuses: statuses.map(views.site.status),
        })),
      );
    },
    getStatuses: (call) => {
      const visible = new Set(
        store.projects
          .all()
          .filter((project) => access.inProject(call.actor, project, 'BROWSE_PROJECTS'))
          .flatMap((project) => project.statusIds),
      );
      return ok(
        store.statuses
          .all()
          .filter(({ id }) => visible.has(id))
          .map(views.site.status),
      );
    },
    getIssueAllTypes: () => ok(store.issueTypes.all().map(views.site.issueType)),
    getPriorities: () => ok(priorities.map(({ id }) => views.site.priority(id))),
    getIssueLinkTypes: () =>
      ok({ issueLinkTypes: linkTypes.map(({ id }) => views.site.linkType(id)) }),
    getFields: () => ok(fields.all()),
    getFieldsPaginated: (call) => {
      const types = queryList(call, 'type');
      if (types.length > 0 && !types.includes('custom'))
        throw badRequest('Only custom fields can be queried.');
      const ids = queryList(call, 'id');
      const query = (call.query.get('query') ?? '').toLowerCase();
      const rows = fields
        .custom()
        .filter(({ id }) => ids.length === 0 || ids.includes(id))
        .filter(({ name, description }) =>
          [name, description].some((text) => text.toLowerCase().includes(query)),
        );
      const self = `${baseUrl}/rest/api/3/field/search`;
      return ok(
        pageOf(call, rows.map(views.site.fieldDetails), {
          self,
          maxResults: fieldsPerPage,
          limit: fieldsPerPage,
        }),
      );
    },
  } satisfies Partial<Handlers>;
};
