import { readPath, readText } from '../../components/guards';
import { askJira, strangeAnswer } from './ask-jira';

type Search = {
  jql: string;
  fields: readonly string[];
  /** Keys of issue properties; Jira takes at most five. */
  properties: readonly string[];
  /** Jira gives at most 100 with properties. */
  pageSize: number;
  nextPageToken: string | null;
};

type IssuePage = { issues: unknown[]; nextPageToken: string | null };

/**
 * A page of work items as the person who looks may see them.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/
 */
export const searchIssues = async (search: Search): Promise<IssuePage> => {
  const { jql, fields, properties, pageSize, nextPageToken } = search;
  const answer = await askJira('/rest/api/3/search/jql', {
    jql,
    fields,
    properties,
    maxResults: pageSize,
    ...(nextPageToken === null ? {} : { nextPageToken }),
  });
  const issues = readPath(answer, 'issues');
  if (!Array.isArray(issues)) throw strangeAnswer();
  return { issues, nextPageToken: readText(answer, 'nextPageToken') };
};
