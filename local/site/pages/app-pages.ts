import { html } from 'hono/html';
import { projectExtension } from '../http/extension';
import type { JiraClient } from '../http/jira-client';
import { holds } from '../http/permissions';
import { Problem } from '../http/problem';
import type { Runtime } from '../runtime/open-runtime';
import type { Page } from './layout';
import { mountPoint } from './mount';
import { projectSchema } from './schemas';

const kinds = {
  report: { type: 'jira:projectPage', crumb: 'AI governance' },
  settings: { type: 'jira:projectSettingsPage', crumb: 'AI governance settings' },
} as const;

/**
 * A page of the app inside a project.
 * @throws Problem 404 when the manifest has none; 403 where Jira keeps project settings to itself
 */
export const appPage = async (
  read: JiraClient,
  runtime: Runtime,
  projectKey: string,
  kind: keyof typeof kinds,
): Promise<Page> => {
  const { type, crumb } = kinds[kind];
  const module = runtime.host.manifest.modules.find((candidate) => candidate.type === type);
  if (module?.resource === undefined) throw new Problem(404, `The app has no ${type}.`);
  const project = await read(`/project/${encodeURIComponent(projectKey)}`, projectSchema);
  const allowed =
    kind === 'report' || (await holds(read, 'ADMINISTER_PROJECTS', { projectKey: project.key }));
  if (!allowed) {
    throw new Problem(403, `Only administrators of ${project.name} see its settings.`);
  }
  const title = typeof module['title'] === 'string' ? module['title'] : crumb;
  const mount = {
    module: module.key,
    resource: module.resource,
    file: 'index.html',
    extension: await projectExtension(read, project.key),
    title,
    fullPage: true,
  };
  return {
    title: `${crumb} of ${project.name}`,
    name: 'app',
    project,
    current: kind,
    crumbs: [
      { label: 'Projects', href: '/' },
      { label: project.name, href: `/projects/${project.key}/board` },
      { label: crumb },
    ],
    main: html`${module['layout'] === 'blank' ? '' : html`<h1>${title}</h1>`} ${mountPoint(mount)}`,
  };
};
