import { html, raw } from 'hono/html';
import type { UserRecord } from '../../jira/store/records';

export type Markup = ReturnType<typeof html>;

export type ProjectLink = { key: string; name: string };

/** What every page needs beside its own content. */
export type Frame = {
  user: UserRecord;
  users: UserRecord[];
  /** Handed to the page's script as JSON. */
  siteData: Record<string, unknown>;
  /** Path and query of this page, to come back to after switching the user. */
  here: string;
};

export type Page = {
  title: string;
  /** Name that the page's script goes by. */
  name: 'projects' | 'issue' | 'board' | 'app' | 'workflow' | 'search' | 'dashboard' | 'try';
  project?: ProjectLink | undefined;
  /** Which entry of the project's navigation is the current one. */
  current?: string;
  crumbs: { label: string; href?: string }[];
  main: Markup;
};

/** JSON inside a script element; `<` is escaped so that no text can end the element. */
const jsonScript = (id: string, value: unknown): Markup => {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return html`<script type="application/json" id="${id}">
    ${raw(json)}
  </script>`;
};

const userSwitcher = ({ user, users, here }: Frame): Markup => html`
  <form class="user-switcher" method="post" action="/session">
    <input type="hidden" name="return" value="${here}" />
    <label for="user-select" class="visually-hidden">Work as</label>
    <select id="user-select" name="accountId" data-auto-submit>
      ${users.map(
        ({ accountId, displayName }) =>
          html`<option value="${accountId}" ${accountId === user.accountId ? 'selected' : ''}>
            ${displayName}
          </option>`,
      )}
    </select>
    <noscript><button>Switch</button></noscript>
  </form>
`;

const topBar = (frame: Frame): Markup => html`
  <header class="top-bar">
    <a class="brand" href="/">Local Jira</a>
    <nav aria-label="Site">
      <a href="/">Projects</a>
      <a href="/issues">Issues</a>
      <a href="/jira/dashboards">Dashboards</a>
      <a href="/jira/apps/assay">AI portfolio</a>
      <a href="/try/agent">Try out</a>
    </nav>
    <form class="search" action="/issues" role="search">
      <label for="top-search" class="visually-hidden">Search with JQL</label>
      <input id="top-search" name="jql" placeholder="Search with JQL" autocomplete="off" />
    </form>
    <button type="button" class="subtle" id="theme-toggle" aria-live="polite">Theme</button>
    <label for="language-select" class="visually-hidden">Language of the app</label>
    <select id="language-select"></select>
    ${userSwitcher(frame)}
  </header>
`;

const projectNav = (project: ProjectLink, current: string | undefined): Markup => {
  const entry = (name: string, label: string, href: string) =>
    html`<li>
      <a href="${href}" ${current === name ? raw('aria-current="page"') : ''}>${label}</a>
    </li>`;
  const root = `/projects/${project.key}`;
  return html`
    <aside class="sidebar">
      <h2>${project.name}</h2>
      <nav aria-label="Project">
        <ul>
          ${entry('board', 'Board', `${root}/board`)}
          ${entry('issues', 'Issues', `/issues?jql=${encodeURIComponent(`project = ${project.key}`)}`)}
          ${entry('report', 'AI governance', `${root}/assay`)}
        </ul>
        <h3>Project settings</h3>
        <ul>
          ${entry('settings', 'AI governance', `${root}/settings/assay`)}
          ${entry('workflow', 'Workflow', `${root}/workflow`)}
        </ul>
      </nav>
    </aside>
  `;
};

const breadcrumbs = (crumbs: Page['crumbs']): Markup => html`
  <nav aria-label="Breadcrumbs" class="breadcrumbs">
    <ol>
      ${crumbs.map(({ label, href }) =>
        href === undefined
          ? html`<li>${label}</li>`
          : html`<li><a href="${href}">${label}</a></li>`,
      )}
    </ol>
  </nav>
`;

/** The whole document: top bar, project navigation, breadcrumbs and the page's own content. */
export const renderPage = (frame: Frame, page: Page): Markup =>
  html`<!doctype html>
    <html
      lang="en"
      data-theme="light:light dark:dark spacing:spacing shape:shape typography:typography"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title} - Local Jira</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/tokens.css" />
        <link rel="stylesheet" href="/assets/page.css" />
        <script src="/assets/page.js"></script>
        ${jsonScript('site-data', frame.siteData)}
      </head>
      <body data-page="${page.name}">
        <a class="skip-link" href="#main">Skip to main content</a>
        ${topBar(frame)}
        <div class="body ${page.project === undefined ? 'no-sidebar' : ''}">
          ${page.project === undefined ? '' : projectNav(page.project, page.current)}
          <main id="main" tabindex="-1">
            ${breadcrumbs(page.crumbs)}
            <div id="alerts" role="alert"></div>
            ${page.main}
          </main>
        </div>
        <div id="flags" aria-live="polite"></div>
      </body>
    </html>`;
