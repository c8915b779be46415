import { askJira, unknownForm } from './ask';
import { readIssuePage, type IssuePage } from './pages';
import { say } from '../../language/say';

const WHAT = say('the search');

type Search = {
  jql: string;
  fields: readonly string[];
  /** Keys of issue properties; Jira takes at most five. */
  properties: readonly string[];
  /** Jira gives at most 100 with properties. */
  pageSize: number;
  nextPageToken: string | null;
};

/**
 * A page of work items as the person who looks may see them.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/
 * @throws {CallError} where Jira does not search
 */
export const searchIssues = async (search: Search): Promise<IssuePage> => {
  const { jql, fields, properties, pageSize, nextPageToken } = search;
  const answer = await askJira('/rest/api/3/search/jql', WHAT, {
    jql,
    fields,
    properties,
    maxResults: pageSize,
    ...(nextPageToken === null ? {} : { nextPageToken }),
  });
  const page = readIssuePage(answer);
  if (page === null) throw unknownForm(WHAT);
  return page;
};
