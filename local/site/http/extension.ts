import * as z from 'zod';
import type { JiraClient } from './jira-client';
import { Problem } from './problem';

const named = z.object({ id: z.string(), key: z.string() });
const issueSchema = named.extend({
  fields: z.object({
    project: named.extend({ projectTypeKey: z.string().default('software') }),
    issuetype: z.object({ id: z.string(), name: z.string() }),
  }),
});
const projectSchema = named.extend({ projectTypeKey: z.string().default('software') });

/**
 * What Jira puts into `extension` of a module that stands on a work item.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-panel/
 */
export const issueExtension = async (read: JiraClient, idOrKey: string) => {
  const path = `/issue/${encodeURIComponent(idOrKey)}?fields=project,issuetype`;
  const { id, key, fields } = await read(path, issueSchema);
  const { project, issuetype } = fields;
  return {
    issue: { id, key, type: issuetype.name, typeId: issuetype.id },
    project: { id: project.id, key: project.key, type: project.projectTypeKey },
  };
};

/** The same for a module that stands on a project. */
export const projectExtension = async (read: JiraClient, idOrKey: string) => {
  const project = await read(`/project/${encodeURIComponent(idOrKey)}`, projectSchema);
  return { project: { id: project.id, key: project.key, type: project.projectTypeKey } };
};

/** As above, and nothing where the person may not see it: the app has to find out by itself. */
export const unlessHidden = async (
  reading: Promise<Record<string, unknown>>,
): Promise<Record<string, unknown>> => {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Problem) return {};
    throw error;
  }
};
