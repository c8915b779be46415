import { Hono, type Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { join } from 'node:path';
import * as z from 'zod';
import { appPage, globalPage, GLOBAL_PAGE } from '../pages/app-pages';
import { boardPage } from '../pages/board-page';
import { dashboardPage } from '../pages/dashboard-page';
import { issuePage } from '../pages/issue-page';
import { renderPage, type Frame, type Page } from '../pages/layout';
import { projectsPage } from '../pages/projects-page';
import { searchPage } from '../pages/search-page';
import { agentPage } from '../pages/try/agent-page';
import { jqlPage } from '../pages/try/jql-page';
import { rulePage } from '../pages/try/rule-page';
import { workflowPage } from '../pages/workflow-page';
import type { Site } from '../site';
import { fileIn, sendFile } from './files';
import { createJiraClient, type JiraClient } from './jira-client';
import { Problem } from './problem';
import { pageUser, signIn } from './session';

/** Pages run their own script and show frames of the app, nothing else. */
const pagePolicy = (framesOrigin: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `frame-src ${framesOrigin}`,
    "img-src 'self' data:",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

const frameFor = (context: Context, site: Site): Frame => {
  const { jira, host } = site.runtime();
  const user = pageUser(context, jira, site.port);
  const { cloudId, environmentId, environmentType } = host.identity;
  const url = new URL(context.req.url);
  return {
    user,
    users: jira.users.list().filter(({ accountType }) => accountType === 'atlassian'),
    here: `${url.pathname}${url.search}`,
    siteData: {
      accountId: user.accountId,
      cloudId,
      environmentId,
      environmentType,
      siteUrl: site.origins.pages,
      framesOrigin: site.origins.frames,
    },
  };
};

const sessionSchema = z.object({ accountId: z.string().catch('') });

/** A path of this site, or the start page: nobody is sent elsewhere. */
const ownPath = (value: unknown): string =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : '/';

const problemPage = (problem: Problem): Page => ({
  title: 'Problem',
  name: 'projects',
  crumbs: [{ label: 'Projects', href: '/' }],
  main: html`<h1>This page cannot be shown</h1>
    <p>${problem.message}</p>`,
});

/** The pages of the site and what they load. */
export const pageRoutes = (site: Site): Hono => {
  const app = new Hono();
  const page = (
    path: string,
    make: (read: JiraClient, context: Context, accountId: string) => Promise<Page>,
  ): void => {
    app.get(path, async (context) => {
      // Frames live on the other name of this server, so pages must not.
      const url = new URL(context.req.url);
      if (url.origin !== site.origins.pages) {
        return context.redirect(`${site.origins.pages}${url.pathname}${url.search}`);
      }
      const frame = frameFor(context, site);
      const read = createJiraClient(site.runtime().jira, frame.user.accountId);
      context.header('content-security-policy', pagePolicy(site.origins.frames));
      try {
        return await context.html(
          renderPage(frame, await make(read, context, frame.user.accountId)),
        );
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return await context.html(renderPage(frame, problemPage(error)), error.status);
      }
    });
  };
  const param = (context: Context, name: string): string => context.req.param(name) ?? '';
  page('/', (read) => projectsPage(read));
  page('/browse/:key', (read, context, accountId) =>
    issuePage(read, site.runtime(), param(context, 'key'), {
      accountId,
      isFolded: getCookie(context, 'details') === 'folded',
    }),
  );
  page('/projects/:key/board', (read, context) =>
    boardPage(site.runtime(), read, param(context, 'key')),
  );
  // Below its own address a full page of the app may go anywhere it likes.
  page('/projects/:key/assay/*', (read, context) =>
    appPage(read, site.runtime(), param(context, 'key'), 'report'),
  );
  page('/projects/:key/settings/assay/*', (read, context) =>
    appPage(read, site.runtime(), param(context, 'key'), 'settings'),
  );
  page(`${GLOBAL_PAGE}/*`, () => Promise.resolve(globalPage(site.runtime())));
  page('/jira/dashboards', (read) => dashboardPage(read, site.runtime()));
  page('/projects/:key/workflow', (read, context) =>
    workflowPage(read, site.runtime(), param(context, 'key')),
  );
  // Jira's own address ends in a slash, and the pages of this site link to it without.
  page('/issues/*', (read, context) =>
    searchPage(read, site.runtime(), {
      jql: context.req.query('jql') ?? '',
      token: context.req.query('page') ?? '',
      before: Number.parseInt(context.req.query('before') ?? '', 10) || 0,
    }),
  );
  const query = (context: Context, name: string): string => context.req.query(name) ?? '';
  page('/try/agent', (_read, context, accountId) =>
    Promise.resolve(agentPage(site.runtime(), query(context, 'action'), accountId)),
  );
  page('/try/rule', (_read, context, accountId) =>
    Promise.resolve(rulePage(site.runtime(), query(context, 'action'), accountId)),
  );
  page('/try/jql', (_read, context, signedIn) =>
    jqlPage(site.runtime(), {
      jql: query(context, 'jql'),
      as: query(context, 'as'),
      signedIn,
    }),
  );
  app.post('/session', async (context) => {
    const form = await context.req.parseBody();
    const { jira } = site.runtime();
    const { accountId } = sessionSchema.parse(form);
    const user = jira.users.byAccountId(accountId);
    if (user === undefined) throw new Problem(400, 'There is no such user.');
    signIn(context, user, site.port);
    return context.redirect(ownPath(form['return']), 303);
  });
  app.get('/assets/:file', (context) => {
    const file = fileIn(join(site.root, 'dist/site'), context.req.param('file'));
    if (file === undefined) throw new Problem(404, 'There is no such file; run npm run build.');
    const name = context.req.param('file');
    return sendFile(file, { name, accepts: context.req.header('accept-encoding') });
  });
  return app;
};
