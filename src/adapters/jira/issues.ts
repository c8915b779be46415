import { route } from '@forge/api';
import type { Issues, Shown, Viewer } from '../../app/jira-ports';
import { changedSince } from './changed-since';
import { createChangelogs } from './changelogs';
import { readJira, type Requester } from './client';
import { dependentsOf } from './dependents';
import { fieldIds, type FieldIds } from './field-ids';
import { FIELDS, findIssue, toIssue } from './find-issue';
import { readPast } from './past';
import { countAsPerson } from './item-counts';
import { createIssueAsPerson, relateIssuesAsPerson } from './make-issue';
import { once } from './once';
import { bulkIssuesSchema, myselfSchema, permissionsCheckSchema, projectSchema } from './schemas';

export const createIssues = (): Issues => ({
  find: (keyOrId) => findIssue('app', keyOrId),
  findMany: async (ids) => (await fetchMany('app', ids)).map(toIssue),
  // The sweep asks for a hundred at a time; what is the same for all of them is read once.
  shown: findShown(once(fieldIds)),
  changedSince,
  past: readPast,
  dependents: dependentsOf,
});

/** At most 100 work items with these further fields; what is gone is left out. */
const fetchMany = async (
  requester: Requester,
  ids: readonly string[],
  more: readonly string[] = [],
) => {
  if (ids.length === 0) return [];
  const answer = await readJira(requester, route`/rest/api/3/issue/bulkfetch`, bulkIssuesSchema, {
    method: 'POST',
    body: { issueIdsOrKeys: ids, fields: [...FIELDS, ...more], properties: ['assay'] },
  });
  return answer?.issues ?? [];
};

const findShown =
  (fields: () => Promise<FieldIds>) =>
  async (ids: readonly string[]): Promise<Shown[]> => {
    const { stage, threshold, drift } = await fields();
    const issues = await fetchMany('app', ids, [stage, threshold, drift]);
    return issues.map((issue) => ({
      issue: toIssue(issue),
      property: issue.properties?.assay ?? null,
      fields: {
        stage: issue.fields[stage] ?? null,
        threshold: issue.fields[threshold] ?? null,
        drift: issue.fields[drift] ?? null,
      },
    }));
  };

/**
 * Jira as the person who calls. What they may do is asked of Jira with the account id that Forge
 * guarantees.
 */
export const createViewer = (accountId: string): Viewer => ({
  accountId,
  ...createChangelogs(),
  findIssue: (keyOrId) => findIssue('person', keyOrId),
  // By need: a transition never reads what people wrote.
  writings: async (issueId) => (await import('./writings')).readWritings(issueId),
  issueAbilities: async (issue) => {
    const granted = await permissionsOf(accountId, {
      permissions: ['EDIT_ISSUES', 'TRANSITION_ISSUES', 'ADMINISTER_PROJECTS'],
      issues: [Number(issue.id)],
    });
    return {
      edit: granted.has('EDIT_ISSUES'),
      move: granted.has('TRANSITION_ISSUES'),
      administer: granted.has('ADMINISTER_PROJECTS'),
    };
  },
  findProject: (keyOrId) =>
    readJira('person', route`/rest/api/3/project/${keyOrId}`, projectSchema),
  mayAdminister: async (projectId) => {
    const granted = await permissionsOf(accountId, {
      permissions: ['ADMINISTER_PROJECTS'],
      projects: [Number(projectId)],
    });
    return granted.has('ADMINISTER_PROJECTS');
  },
  administersSite: async () => {
    const answer = await readJira(
      'app',
      route`/rest/api/3/permissions/check`,
      permissionsCheckSchema,
      { method: 'POST', body: { accountId, globalPermissions: ['ADMINISTER'] } },
    );
    return answer?.globalPermissions.includes('ADMINISTER') === true;
  },
  countGoverned: countAsPerson,
  seen: async (issueIds) => {
    const issues = (await fetchMany('person', issueIds)).map(toIssue);
    return new Map(issues.map(({ id, key, summary }) => [id, { key, summary }]));
  },
  browsable: (issueIds) => permittedIssues(accountId, 'BROWSE_PROJECTS', issueIds),
  editable: (issueIds) => permittedIssues(accountId, 'EDIT_ISSUES', issueIds),
  createIssue: createIssueAsPerson,
  relateIssues: relateIssuesAsPerson,
  groups: async () => {
    const answer = await readJira('person', route`/rest/api/3/myself?expand=groups`, myselfSchema);
    return (answer?.groups.items ?? []).map(({ name }) => name);
  },
});

/** Issues whose permissions Jira checks in one request. */
const MOST_CHECKED = 1000;

/** Those of these issues on which a person holds a permission. */
const permittedIssues = async (
  accountId: string,
  permission: string,
  issueIds: readonly string[],
): Promise<Set<string>> => {
  if (issueIds.length === 0) return new Set();
  const issues = issueIds.slice(0, MOST_CHECKED).map(Number);
  const answer = await readJira(
    'app',
    route`/rest/api/3/permissions/check`,
    permissionsCheckSchema,
    {
      method: 'POST',
      body: { accountId, projectPermissions: [{ permissions: [permission], issues }] },
    },
  );
  const granted = answer?.projectPermissions.find((one) => one.permission === permission);
  return new Set((granted?.issues ?? []).map(String));
};

type Scope = { permissions: string[]; issues?: number[]; projects?: number[] };

/** Permissions a person holds on the one issue or project that is named. */
const permissionsOf = async (accountId: string, scope: Scope): Promise<Set<string>> => {
  const answer = await readJira(
    'app',
    route`/rest/api/3/permissions/check`,
    permissionsCheckSchema,
    { method: 'POST', body: { accountId, projectPermissions: [scope] } },
  );
  const held = (answer?.projectPermissions ?? []).filter(
    ({ issues, projects }) => issues.length > 0 || projects.length > 0,
  );
  return new Set(held.map(({ permission }) => permission));
};
