import { html } from 'hono/html';
import type { JiraClient } from '../http/jira-client';
import type { Runtime } from '../runtime/open-runtime';
import { appFields, fieldText, type AppField } from './app-fields';
import type { Markup, Page } from './layout';
import { personName } from './parts';
import { projectSchema, projectStatusesSchema, searchSchema, type IssueRow } from './schemas';

const PAGE_SIZE = 100;
/** More cards than that help nobody; the list has them all. */
const MOST_CARDS = 300;

/** Jira shows at most three more fields on a card; these two say how it stands. */
const ON_CARDS: readonly string[] = ['ai-acceptance-threshold', 'ai-drift-risk'];

const cardFields = (runtime: Runtime): AppField[] => appFields(runtime, ON_CARDS);

const readCards = async (read: JiraClient, key: string, shown: readonly AppField[]) => {
  const cards: IssueRow[] = [];
  let token: string | undefined;
  do {
    const query = new URLSearchParams({
      jql: `project = ${key} order by updated desc`,
      fields: ['summary,status,issuetype,assignee', ...shown.map(({ id }) => id)].join(','),
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

/** A field of the app as its formatter says it; an empty one takes no room on a card. */
const shownField = (fields: IssueRow['fields'], { id, name }: AppField): Markup | '' => {
  const text = fieldText(fields[id]);
  return text === ''
    ? ''
    : html`<p class="card-field"><span class="visually-hidden">${name}:</span> ${text}</p>`;
};

const card = ({ key, fields }: IssueRow, shown: readonly AppField[]): Markup => html`
  <li class="card" draggable="true" data-issue="${key}">
    <a href="/browse/${key}" draggable="false">${fields.summary}</a>
    <p><span>${key}</span> <span>${fields.issuetype.name}</span></p>
    ${shown.map((field) => shownField(fields, field))}
    <p class="muted">${personName(fields.assignee)}</p>
    <button type="button" class="subtle" data-move="${key}" aria-haspopup="true">
      Move <span class="visually-hidden">${key}</span>
    </button>
  </li>
`;

export const boardPage = async (
  runtime: Runtime,
  read: JiraClient,
  projectKey: string,
): Promise<Page> => {
  const shown = cardFields(runtime);
  const project = await read(`/project/${encodeURIComponent(projectKey)}`, projectSchema);
  const [statuses, { cards, more }] = await Promise.all([
    readStatuses(read, project.key),
    readCards(read, project.key, shown),
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
                ${column(id).map((one) => card(one, shown))}
              </ul>
            </section>`,
        )}
      </div>
    `,
  };
};
