import { html } from 'hono/html';
import type { JiraClient } from '../http/jira-client';
import type { Page } from './layout';
import { projectsSchema } from './schemas';

export const projectsPage = async (read: JiraClient): Promise<Page> => {
  const { values } = await read('/project/search?maxResults=50', projectsSchema);
  return {
    title: 'Projects',
    name: 'projects',
    crumbs: [{ label: 'Projects' }],
    main: html`
      <h1>Projects</h1>
      ${values.length === 0 ? html`<p>There is no project that you may see.</p>` : ''}
      <ul class="cards">
        ${values.map(
          ({ key, name, description }) =>
            html`<li class="card">
              <h2><a href="/projects/${key}/board">${name}</a></h2>
              <p>${key}${description === '' ? '' : `: ${description}`}</p>
              <p>
                <a href="/projects/${key}/board">Board</a>
                <a href="/projects/${key}/assay">AI governance</a>
              </p>
            </li>`,
        )}
      </ul>
    `,
  };
};
