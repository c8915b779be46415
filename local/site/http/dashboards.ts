import { Hono } from 'hono';
import * as z from 'zod';
import { openDashboards } from '../dashboards';
import type { Site } from '../site';
import { readBody } from './body';
import { Problem } from './problem';
import { pageUser } from './session';

const changeSchema = z.object({ configuration: z.record(z.string(), z.unknown()) });

/** What a dashboard saves when the edit view of a gadget is done. */
export const dashboardRoutes = (site: Site): Hono => {
  const app = new Hono();
  app.put('/site/dashboards/:dashboard/gadgets/:gadget', async (context) => {
    const { jira, tables } = site.runtime();
    pageUser(context, jira, site.port);
    const { configuration } = await readBody(context, changeSchema);
    const { dashboard, gadget } = context.req.param();
    if (!openDashboards(tables).configure(dashboard, gadget, configuration)) {
      throw new Problem(404, `There is no gadget ${gadget} on dashboard ${dashboard}.`);
    }
    return Response.json({ configuration });
  });
  return app;
};
