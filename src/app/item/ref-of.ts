import type { Issue } from '../jira-ports';

/** What of a work item its record begins with. */
export const refOf = (issue: Issue): { id: string; key: string; projectId: string } => ({
  id: issue.id,
  key: issue.key,
  projectId: issue.project.id,
});
