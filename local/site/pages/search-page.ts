import { html } from 'hono/html';
import * as z from 'zod';
import { Problem } from '../http/problem';
import type { JiraClient } from '../http/jira-client';
import type { Runtime } from '../runtime/open-runtime';
import { appFields, fieldText, type AppField } from './app-fields';
import type { Markup, Page } from './layout';
import { personName, statusLozenge } from './parts';
import { searchSchema, type IssueRow } from './schemas';

const PAGE_SIZE = 50;
const EVERYTHING = 'created is not empty order by created desc';

const countSchema = z.object({ count: z.number() });
/** Where the reader is: the query, the token of the page, and how many were on the pages before. */
export type Place = { jql: string; token: string; before: number };

const row = ({ key, fields }: IssueRow, columns: readonly AppField[]): Markup => html`
  <tr>
    <td>${fields.issuetype.name}</td>
    <td><a href="/browse/${key}">${key}</a></td>
    <td class="summary"><a href="/browse/${key}">${fields.summary}</a></td>
    <td>${statusLozenge(fields.status)}</td>
    ${columns.map(({ id }) => html`<td>${fieldText(fields[id])}</td>`)}
    <td>${personName(fields.assignee)}</td>
  </tr>
`;

const table = (rows: readonly IssueRow[], columns: readonly AppField[]): Markup => html`
  <div class="table-scroll" tabindex="0" role="region" aria-label="Work items">
    <table class="issues">
      <thead>
        <tr>
          ${[
            'Type',
            'Key',
            'Summary',
            'Status',
            ...columns.map(({ name }) => name),
            'Assignee',
          ].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((one) => row(one, columns))}
      </tbody>
    </table>
  </div>
`;

/** Links to the first page and to the next. */
const pager = (place: Place, next: { token: string; end: number } | null): Markup => {
  const link = (label: string, query: Record<string, string>): Markup =>
    html`<a href="/issues/?${new URLSearchParams(query).toString()}">${label}</a>`;
  return html`<p class="pages">
    ${place.before === 0 ? '' : link('First page', { jql: place.jql })}
    ${
      next === null
        ? ''
        : link('Next page', { jql: place.jql, page: next.token, before: String(next.end) })
    }
  </p>`;
};

/**
 * The work items that a query finds, a page of them, or why it finds none.
 * @param hasPager whether it leads to the other pages, which show what whoever is signed in finds
 */
export const foundItems = async (
  read: JiraClient,
  runtime: Runtime,
  place: Place,
  hasPager = true,
): Promise<Markup> => {
  const columns = appFields(runtime);
  const jql = place.jql === '' ? EVERYTHING : place.jql;
  const query = new URLSearchParams({
    jql,
    fields: ['summary,status,issuetype,assignee', ...columns.map(({ id }) => id)].join(','),
    maxResults: String(PAGE_SIZE),
    ...(place.token === '' ? {} : { nextPageToken: place.token }),
  });
  try {
    const [{ issues, nextPageToken }, { count }] = await Promise.all([
      read(`/search/jql?${query.toString()}`, searchSchema),
      read('/search/approximate-count', countSchema, { jql }),
    ]);
    if (issues.length === 0) return await html`<p>No work item matches.</p>`;
    const end = place.before + issues.length;
    const next = nextPageToken === undefined ? null : { token: nextPageToken, end };
    return await html`<p class="muted" role="status">${place.before + 1} to ${end} of ${count}</p>
      ${table(issues, columns)} ${hasPager ? pager(place, next) : ''}`;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return html`<div class="alert" role="alert">${error.message}</div>`;
  }
};

/** What a JQL query finds, page by page, with the app's fields. */
export const searchPage = async (
  read: JiraClient,
  runtime: Runtime,
  place: Place,
): Promise<Page> => ({
  title: 'Issues',
  name: 'search',
  crumbs: [{ label: 'Issues' }],
  main: html`
    <h1>Issues</h1>
    <form class="jql" action="/issues/">
      <label for="jql">JQL</label>
      <input id="jql" name="jql" value="${place.jql}" autocomplete="off" spellcheck="false" />
      <button class="primary">Search</button>
    </form>
    ${await foundItems(read, runtime, place)}
  `,
});
