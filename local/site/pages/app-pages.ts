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
  report: { type: 'jira:projectPage', crumb: 'AI governance', path: 'assay' },
  settings: {
    type: 'jira:projectSettingsPage',
    crumb: 'AI governance settings',
    path: 'settings/assay',
  },
} as const;

/** Where the app's page that belongs to no project is. */
export const GLOBAL_PAGE = '/jira/apps/assay';

const moduleOf = (runtime: Runtime, type: string) => {
  const module = runtime.host.manifest.modules.find((candidate) => candidate.type === type);
  if (module?.resource === undefined) throw new Problem(404, `The app has no ${type}.`);
  return {
    key: module.key,
    resource: module.resource,
    title: typeof module['title'] === 'string' ? module['title'] : module.key,
    isBlank: module['layout'] === 'blank',
  };
};

/** The page of the app that belongs to no project. @throws Problem 404 when the manifest has none */
export const globalPage = (runtime: Runtime): Page => {
  const type = 'jira:globalPage';
  const { key, resource, title, isBlank } = moduleOf(runtime, type);
  const extension = { type };
  const mount = { module: key, resource, file: 'index.html', extension, title, path: GLOBAL_PAGE };
  return {
    title,
    name: 'app',
    crumbs: [{ label: 'Apps' }, { label: title }],
    main: html`${isBlank ? '' : html`<h1>${title}</h1>`} ${mountPoint(mount)}`,
  };
};

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
  const { type, crumb, path } = kinds[kind];
  const { key, resource, title, isBlank } = moduleOf(runtime, type);
  const project = await read(`/project/${encodeURIComponent(projectKey)}`, projectSchema);
  const allowed =
    kind === 'report' || (await holds(read, 'ADMINISTER_PROJECTS', { projectKey: project.key }));
  if (!allowed) {
    throw new Problem(403, `Only administrators of ${project.name} see its settings.`);
  }
  const mount = {
    module: key,
    resource,
    file: 'index.html',
    extension: { ...(await projectExtension(read, project.key)), type },
    title,
    path: `/projects/${project.key}/${path}`,
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
    main: html`${isBlank ? '' : html`<h1>${title}</h1>`} ${mountPoint(mount)}`,
  };
};
