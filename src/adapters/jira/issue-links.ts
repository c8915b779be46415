import { route } from '@forge/api';
import { AppError } from '../../app/failure';
import type { IssueLinks } from '../../app/jira-ports';
import { writeJira } from './client';

/**
 * Links between work items, as the person. Linking again what is linked changes nothing.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/
 * @see https://developer.atlassian.com/cloud/jira/platform/issue-linking-model/ for the direction:
 *   the inward issue is the one that blocks.
 */
export const createIssueLinks = (): IssueLinks => ({
  link: async (type, from, to) => {
    const body = { type: { name: type }, inwardIssue: { key: from }, outwardIssue: { key: to } };
    try {
      await writeJira(route`/rest/api/3/issueLink`, 'POST', body, 'person');
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'unavailable') throw error;
      throw new AppError('forbidden', `Jira did not link ${from} and ${to}.`, {
        where: 'issueKey',
        hint: `You need the permission to link work items, and the site the link type "${type}". Leave the work item out, or ask a project administrator.`,
        cause: error,
      });
    }
  },
});
