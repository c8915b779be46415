import { html } from 'hono/html';
import type * as z from 'zod';
import type { Runtime } from '../runtime/open-runtime';
import { issueExtension } from '../http/extension';
import type { JiraClient } from '../http/jira-client';
import { holds } from '../http/permissions';
import { contextLines } from './issue-context';
import { fieldRows } from './issue-fields';
import type { Markup, Page } from './layout';
import { heightOf, mountPoint } from './mount';
import { personName, statusLozenge } from './parts';
import {
  changelogSchema,
  commentsSchema,
  issueSchema,
  transitionsSchema,
  type IssueDetails,
} from './schemas';
import { paragraphsOf, when } from './text';

type Transitions = z.output<typeof transitionsSchema>['transitions'];

const statusControl = (issue: IssueDetails, transitions: Transitions): Markup => html`
  <div class="status" data-live="status">
    ${statusLozenge(issue.fields.status)}
    ${
      transitions.length === 0
        ? ''
        : html`<label for="transition" class="visually-hidden">Move to status</label>
            <select id="transition" data-transition="${issue.key}">
              <option value="">Move to …</option>
              ${transitions.map(
                ({ id, name, to }) =>
                  html`<option value="${id}">
                    ${name === to.name ? name : `${name} → ${to.name}`}
                  </option>`,
              )}
            </select>`
    }
  </div>
`;

const description = (document: unknown): Markup => {
  const paragraphs = paragraphsOf(document);
  return html`<section aria-labelledby="description">
    <h2 id="description">Description</h2>
    ${
      paragraphs.length === 0
        ? html`<p class="muted">No description</p>`
        : paragraphs.map((text) => html`<p class="paragraph">${text}</p>`)
    }
  </section>`;
};

const detail = (label: string, value: Markup | string): Markup =>
  html`<div class="detail">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const details = (issue: IssueDetails, fields: Markup[], isFolded: boolean): Markup => html`
  <details class="details" data-live="details" ${isFolded ? '' : 'open'}>
    <summary><h2>Details</h2></summary>
    <dl>
      ${fields} ${detail('Type', issue.fields.issuetype.name)}
      ${detail('Assignee', personName(issue.fields.assignee))}
      ${detail('Reporter', personName(issue.fields.reporter))}
      ${detail('Labels', issue.fields.labels.join(', ') || 'None')}
      ${detail('Created', html`<time datetime="${issue.fields.created}">${when(issue.fields.created)}</time>`)}
      ${detail('Updated', html`<time datetime="${issue.fields.updated}">${when(issue.fields.updated)}</time>`)}
    </dl>
  </details>
`;

const history = (
  changes: z.output<typeof changelogSchema>['values'],
  comments: z.output<typeof commentsSchema>['comments'],
): Markup => html`
  <section aria-labelledby="activity" data-live="activity">
    <h2 id="activity">Activity</h2>
    <ul class="activity">
      ${comments.map(
        ({ author, created, body }) =>
          html`<li>
            <strong>${personName(author)}</strong> commented
            <time datetime="${created}">${when(created)}</time>
            ${paragraphsOf(body).map((text) => html`<p class="paragraph">${text}</p>`)}
          </li>`,
      )}
      ${[...changes]
        .sort((a, b) => (a.created < b.created ? 1 : -1))
        .map(
          ({ author, created, items }) =>
            html`<li>
              <strong>${personName(author)}</strong>
              <time datetime="${created}">${when(created)}</time>
              <ul>
                ${items.map(
                  (item) =>
                    html`<li>
                      ${item.field}: ${item.fromString ?? 'None'} → ${item.toString ?? 'None'}
                    </li>`,
                )}
              </ul>
            </li>`,
        )}
    </ul>
  </section>
`;

const panels = (runtime: Runtime, extension: Record<string, unknown>): Markup[] =>
  runtime.host.manifest.modules
    .filter(({ type }) => type === 'jira:issuePanel')
    .map((module) => {
      const title = typeof module['title'] === 'string' ? module['title'] : module.key;
      const mount = {
        module: module.key,
        resource: module.resource ?? '',
        file: 'index.html',
        extension: { ...extension, isNewToIssue: false },
        title: `${title} panel`,
        height: heightOf(module['viewportSize']),
      };
      return html`<section class="panel" aria-label="${title}">
        <h2>${title}</h2>
        ${mountPoint(mount)}
      </section>`;
    });

/**
 * The view of one work item, with the app's panel and fields in it.
 * @param person who looks, and whether they folded the details, as Jira lets them
 */
export const issuePage = async (
  read: JiraClient,
  runtime: Runtime,
  key: string,
  { accountId, isFolded }: { accountId: string; isFolded: boolean },
): Promise<Page> => {
  const path = `/issue/${encodeURIComponent(key)}`;
  const [issue, extension] = await Promise.all([
    read(path, issueSchema),
    issueExtension(read, key),
  ]);
  const [{ transitions }, log, { comments }, mayEdit] = await Promise.all([
    read(`${path}/transitions`, transitionsSchema),
    read(`${path}/changelog?maxResults=100`, changelogSchema),
    read(`${path}/comment`, commentsSchema),
    holds(read, 'EDIT_ISSUES', { issueKey: issue.key }),
  ]);
  const fields = fieldRows(runtime.host.manifest, runtime.jira, issue, { extension, mayEdit });
  const lines = await contextLines(runtime, { extension, accountId });
  const { project, summary } = issue.fields;
  return {
    title: `${issue.key} ${summary}`,
    name: 'issue',
    project,
    crumbs: [
      { label: 'Projects', href: '/' },
      { label: project.name, href: `/projects/${project.key}/board` },
      { label: issue.key },
    ],
    main: html`
      <div
        class="issue"
        data-issue-key="${issue.key}"
        data-issue-id="${issue.id}"
        data-project-id="${project.id}"
      >
        <header class="issue-head">
          <h1>${summary}</h1>
          ${statusControl(issue, transitions)}
        </header>
        <div class="issue-main">
          ${description(issue.fields.description)} ${panels(runtime, extension)}
        </div>
        <div class="issue-side">${details(issue, fields, isFolded)} ${lines}</div>
        <div class="issue-history">${history(log.values, comments)}</div>
      </div>
    `,
  };
};
