import { route } from '@forge/api';
import type { Issue, Issues, Viewer } from '../../app/ports';
import { readJira, type Requester } from './client';
import { issueSchema, permissionsCheckSchema, projectSchema } from './schemas';

const find = async (requester: Requester, keyOrId: string): Promise<Issue | null> => {
  const answer = await readJira(
    requester,
    route`/rest/api/3/issue/${keyOrId}?fields=summary,status,issuetype,project`,
    issueSchema,
  );
  if (answer === null) return null;
  const { id, key, fields } = answer;
  return {
    id,
    key,
    summary: fields.summary,
    status: fields.status,
    typeId: fields.issuetype.id,
    project: fields.project,
  };
};

export const createIssues = (): Issues => ({ find: (keyOrId) => find('app', keyOrId) });

/**
 * Jira as the person who calls. What they may do is asked of Jira with the account id that Forge
 * guarantees.
 */
export const createViewer = (accountId: string): Viewer => ({
  accountId,
  findIssue: (keyOrId) => find('person', keyOrId),
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
});

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
