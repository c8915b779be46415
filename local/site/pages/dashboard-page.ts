import { html } from 'hono/html';
import * as z from 'zod';
import type { ManifestModule } from '../../forge/manifest';
import { openDashboards, type Dashboard, type Gadget } from '../dashboards';
import type { JiraClient } from '../http/jira-client';
import type { Runtime } from '../runtime/open-runtime';
import type { Markup, Page } from './layout';
import { projectsSchema } from './schemas';

const WIDGET = 'dashboards:widget';
const KINDS = new Set([WIDGET, 'jira:dashboardGadget']);

const moduleSchema = z.looseObject({
  title: z.string(),
  description: z.string(),
  edit: z.object({ resource: z.string() }).optional(),
});

/** What a gadget is told of where it stands, in the form of its kind of dashboard. */
const extensionOf = (type: string, dashboard: Dashboard, gadget: Gadget) =>
  type === WIDGET
    ? {
        type,
        context: { widgetId: gadget.id, dashboardId: dashboard.id },
        config: gadget.configuration ?? {},
      }
    : {
        type,
        dashboard: { id: dashboard.id },
        gadget: { id: gadget.id },
        ...(gadget.configuration === null ? {} : { gadgetConfiguration: gadget.configuration }),
      };

const card = (module: ManifestModule, dashboard: Dashboard, gadget: Gadget): Markup => {
  const { title, description, edit } = moduleSchema.parse(module);
  const facts = {
    dashboard: dashboard.id,
    gadget: gadget.id,
    module: module.key,
    title,
    isWidget: module.type === WIDGET,
    view: module.resource ?? '',
    edit: edit?.resource ?? null,
    extension: extensionOf(module.type, dashboard, gadget),
  };
  return html`<section class="gadget" aria-label="${title}" data-gadget="${JSON.stringify(facts)}">
    <header>
      <h2>${title}</h2>
      ${
        edit === undefined
          ? ''
          : html`<button type="button" class="subtle" data-gadget-edit>
              Edit <span class="visually-hidden">${title}, ${module.type}</span>
            </button>`
      }
    </header>
    <p class="muted">${description} (${module.type})</p>
    <div class="app-frame"></div>
  </section>`;
};

/** A dashboard with the app's gadgets and widgets on it, which anybody here may edit. */
export const dashboardPage = async (read: JiraClient, runtime: Runtime): Promise<Page> => {
  const { values } = await read('/project/search?maxResults=1', projectsSchema);
  const dashboard = openDashboards(runtime.tables).readOrMake(values[0]?.key);
  const modules = runtime.host.manifest.modules.filter(({ type }) => KINDS.has(type));
  return {
    title: dashboard.name,
    name: 'dashboard',
    crumbs: [{ label: 'Dashboards' }],
    main: html`
      <h1>${dashboard.name}</h1>
      <div class="gadgets">
        ${dashboard.gadgets.flatMap((gadget) => {
          const module = modules.find(({ key }) => key === gadget.module);
          return module === undefined ? [] : [card(module, dashboard, gadget)];
        })}
      </div>
    `,
  };
};
