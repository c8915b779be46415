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

const results = async (read: JiraClient, runtime: Runtime, place: Place): Promise<Markup> => {
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
    const next = { jql: place.jql, page: nextPageToken ?? '', before: String(end) };
    return await html`<p class="muted" role="status">${place.before + 1} to ${end} of ${count}</p>
      ${table(issues, columns)}
      <p class="pages">
        ${
          place.before === 0
            ? ''
            : html`<a href="/issues/?${new URLSearchParams({ jql: place.jql }).toString()}"
                >First page</a
              >`
        }
        ${
          nextPageToken === undefined
            ? ''
            : html`<a href="/issues/?${new URLSearchParams(next).toString()}">Next page</a>`
        }
      </p>`;
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
    ${await results(read, runtime, place)}
  `,
});
