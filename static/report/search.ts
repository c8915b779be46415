import { requestJira } from '@forge/bridge';
import { CallError } from '../components/call-error';
import { readTexts } from '../components/guards';
import { PROPERTY, readSearchPage, type SearchPage } from './projection';

/** Issues of one page; Jira gives at most 100 with properties. */
const PAGE = 100;

/** A project key goes into a query, so nothing else may. */
const PROJECT_KEY = /^[A-Z][A-Z0-9_]{1,19}$/u;

/**
 * Reads a page of a project's items as the person who looks, so that Jira leaves out what that
 * person may not see.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/
 */
export const searchItems = async (
  projectKey: string,
  nextPageToken: string | null,
): Promise<SearchPage> => {
  if (!PROJECT_KEY.test(projectKey)) {
    throw new CallError({ code: 'invalid-input', message: 'Jira named no project to report on.' });
  }
  const response = await requestJira('/rest/api/3/search/jql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({
      jql: `project = "${projectKey}" ORDER BY updated DESC`,
      fields: ['summary', 'issuetype'],
      properties: [PROPERTY],
      maxResults: PAGE,
      ...(nextPageToken === null ? {} : { nextPageToken }),
    }),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusal(response.status, answer);
  const page = readSearchPage(answer);
  if (page === null) {
    throw new CallError({
      code: 'internal',
      message: 'Jira answered the search in a form this page does not know.',
    });
  }
  return page;
};

const TOO_MANY_REQUESTS = 429;
const SERVER_ERROR = 500;

const refusal = (status: number, answer: unknown): CallError => {
  const said = readTexts(answer, 'errorMessages').join(' ');
  if (status === TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
    return new CallError({
      code: 'unavailable',
      message: 'Jira could not answer the search just now.',
      hint: 'Wait a moment and try again.',
    });
  }
  return new CallError({
    code: 'forbidden',
    message: said === '' ? `Jira refused the search (${status}).` : said,
    hint: 'Ask a project admin whether you may browse this project.',
  });
};
