import { route } from '@forge/api';
import type { Notifier } from '../../app/digest/ports';
import { send, unavailable } from './client';

/**
 * Jira's own notification of a work item: it goes into Jira's queue of mail, and the app sends nothing
 * anywhere. Jira answers 204 where it is queued, 403 where the site sends no mail, 400 and 404 where
 * recipient or work item is none.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-notify-post
 */
export const createNotifier = (): Notifier => ({
  send: async (issueId, accountId, { subject, text, html }) => {
    const { status } = await send('app', route`/rest/api/3/issue/${issueId}/notify`, {
      method: 'POST',
      body: { subject, textBody: text, htmlBody: html, to: { users: [{ accountId }] } },
    });
    if (status === 204) return 'queued';
    if (status === 403 || status === 429) return 'not-now';
    if (status === 400 || status === 404) return 'refused';
    throw unavailable(status);
  },
});
