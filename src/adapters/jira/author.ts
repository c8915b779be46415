import type { Author } from '../../app/jira-ports';

/** What the kinds of account that Jira knows stand for; any other is unknown. */
const KINDS: Readonly<Record<string, Author['kind']>> = {
  atlassian: 'person',
  customer: 'person',
  app: 'machine',
};

/**
 * Who an account is by its type. AI agents and automation rules act by accounts of apps; a rule that acts
 * as the person who set it off, and a script with a person's token, cannot be told from that person.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/ (accountType)
 */
export const authorOf = (
  user: { accountId: string; accountType?: string | undefined } | null | undefined,
): Author | null =>
  user == null
    ? null
    : { accountId: user.accountId, kind: KINDS[user.accountType ?? ''] ?? 'unknown' };
