import { html } from 'hono/html';
import { Problem } from '../http/problem';
import type { JiraClient } from '../http/jira-client';
import type { Markup, Page } from './layout';
import { issueTable } from './parts';
import { searchSchema } from './schemas';

const PAGE_SIZE = 50;
const EVERYTHING = 'created is not empty order by created desc';

const results = async (read: JiraClient, jql: string, token: string): Promise<Markup> => {
  const query = new URLSearchParams({
    jql: jql === '' ? EVERYTHING : jql,
    fields: 'summary,status,issuetype,assignee',
    maxResults: String(PAGE_SIZE),
    ...(token === '' ? {} : { nextPageToken: token }),
  });
  try {
    const { issues, nextPageToken } = await read(`/search/jql?${query.toString()}`, searchSchema);
    if (issues.length === 0) return await html`<p>No work item matches.</p>`;
    const next = new URLSearchParams({ jql, page: nextPageToken ?? '' }).toString();
    return await html`${issueTable(issues)}
    ${nextPageToken === undefined ? '' : html`<p><a href="/issues?${next}">Next page</a></p>`}`;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return html`<div class="alert" role="alert">${error.message}</div>`;
  }
};

/** A plain list of what a JQL query finds. */
export const searchPage = async (read: JiraClient, jql: string, token: string): Promise<Page> => ({
  title: 'Issues',
  name: 'search',
  crumbs: [{ label: 'Issues' }],
  main: html`
    <h1>Issues</h1>
    <form class="jql" action="/issues">
      <label for="jql">JQL</label>
      <input id="jql" name="jql" value="${jql}" autocomplete="off" spellcheck="false" />
      <button class="primary">Search</button>
    </form>
    ${await results(read, jql, token)}
  `,
});
