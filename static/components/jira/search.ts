import { requestJira } from '@forge/bridge';
import { jsonHeaders, readAnswer, unknownForm } from './answer';
import { readIssuePage, type IssuePage } from './pages';
import { PROPERTY } from './property';

/** Issues of one page; Jira gives at most 100 with properties. */
export const LARGEST_PAGE = 100;

const WHAT = 'the search';

type PageQuery = {
  /** Of `toJql`. */
  jql: string;
  /** Fields of the issues beside their key. */
  fields: readonly string[];
  maxResults?: number;
  nextPageToken?: string | null;
};

/**
 * One page of what a query finds, with the issue property of each, read as the person who looks: Jira
 * leaves out what that person may not see.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/
 * @throws {CallError} where Jira does not answer
 */
export const searchPage = async (query: PageQuery): Promise<IssuePage> => {
  const { jql, fields, maxResults = LARGEST_PAGE, nextPageToken = null } = query;
  const response = await requestJira('/rest/api/3/search/jql', {
    method: 'POST',
    headers: jsonHeaders,
    body: JSON.stringify({
      jql,
      fields,
      properties: [PROPERTY],
      maxResults,
      ...(nextPageToken === null ? {} : { nextPageToken }),
    }),
  });
  const page = readIssuePage(await readAnswer(response, WHAT));
  if (page === null) throw unknownForm(WHAT);
  return page;
};
