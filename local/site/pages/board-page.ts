import { html } from 'hono/html';
import type { JiraClient } from '../http/jira-client';
import type { Markup, Page } from './layout';
import { personName } from './parts';
import { projectSchema, projectStatusesSchema, searchSchema, type IssueRow } from './schemas';

const PAGE_SIZE = 100;
/** More cards than that help nobody; the list has them all. */
const MOST_CARDS = 300;

const readCards = async (read: JiraClient, key: string) => {
  const cards: IssueRow[] = [];
  let token: string | undefined;
  do {
    const query = new URLSearchParams({
      jql: `project = ${key} order by updated desc`,
      fields: 'summary,status,issuetype,assignee',
      maxResults: String(PAGE_SIZE),
      ...(token === undefined ? {} : { nextPageToken: token }),
    });
    const page = await read(`/search/jql?${query.toString()}`, searchSchema);
    cards.push(...page.issues);
    token = page.nextPageToken;
  } while (token !== undefined && cards.length < MOST_CARDS);
  return { cards, more: token !== undefined };
};

const readStatuses = async (read: JiraClient, key: string) => {
  const perType = await read(`/project/${key}/statuses`, projectStatusesSchema);
  const byId = new Map(perType.flatMap((type) => type.statuses.map((one) => [one.id, one])));
  return [...byId.values()];
};

const card = ({ key, fields }: IssueRow): Markup => html`
  <li class="card" draggable="true" data-issue="${key}">
    <a href="/browse/${key}" draggable="false">${fields.summary}</a>
    <p><span>${key}</span> <span>${fields.issuetype.name}</span></p>
    <p class="muted">${personName(fields.assignee)}</p>
    <button type="button" class="subtle" data-move="${key}" aria-haspopup="true">
      Move <span class="visually-hidden">${key}</span>
    </button>
  </li>
`;

export const boardPage = async (read: JiraClient, projectKey: string): Promise<Page> => {
  const project = await read(`/project/${encodeURIComponent(projectKey)}`, projectSchema);
  const [statuses, { cards, more }] = await Promise.all([
    readStatuses(read, project.key),
    readCards(read, project.key),
  ]);
  const column = (id: string) => cards.filter(({ fields }) => fields.status.id === id);
  return {
    title: `${project.name} board`,
    name: 'board',
    project,
    current: 'board',
    crumbs: [{ label: 'Projects', href: '/' }, { label: project.name }, { label: 'Board' }],
    main: html`
      <h1>${project.name} board</h1>
      ${more ? html`<p>The ${cards.length} items changed last are shown.</p>` : ''}
      <div class="board" data-live="board" tabindex="0" role="group" aria-label="Columns">
        ${statuses.map(
          ({ id, name }) =>
            html`<section class="column" data-status="${id}" aria-label="${name}">
              <h2>${name} <span class="muted">${column(id).length}</span></h2>
              <ul>
                ${column(id).map(card)}
              </ul>
            </section>`,
        )}
      </div>
    `,
  };
};
