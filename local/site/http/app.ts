import { Hono } from 'hono';
import type { Site } from '../site';
import { controlRoutes } from './controls';
import { dashboardRoutes } from './dashboards';
import { frameRoutes } from './frames';
import { guard, jsonOnly } from './guard';
import { invokeRoutes } from './invoke';
import { outsideRoutes } from './outside';
import { pageRoutes } from './page-routes';
import { Problem } from './problem';
import { workflowRuleRoutes } from './workflow-rules';

/** Jira's error form for REST, a plain one for everything else. */
const answer = (path: string, status: number, message: string): Response =>
  Response.json(
    path.startsWith('/rest/') ? { errorMessages: [message], errors: {} } : { error: message },
    { status },
  );

/** Every route of the site. */
export const createApp = (site: Site, log: (line: string) => void): Hono => {
  const app = new Hono();
  app.use(guard(site));
  app.use('/local/*', jsonOnly);
  app.use('/site/*', jsonOnly);
  app.route('/', outsideRoutes(site));
  app.route('/', invokeRoutes(site));
  app.route('/', controlRoutes(site));
  app.route('/', workflowRuleRoutes(site));
  app.route('/', dashboardRoutes(site));
  app.route('/', frameRoutes(site));
  app.route('/', pageRoutes(site));
  app.notFound((context) =>
    answer(context.req.path, 404, `There is nothing at ${context.req.method} ${context.req.path}.`),
  );
  app.onError((error, context) => {
    if (error instanceof Problem) return answer(context.req.path, error.status, error.message);
    log(`${context.req.method} ${context.req.path}: ${error.stack ?? error.message}`);
    return answer(context.req.path, 500, `The local site failed: ${error.message}`);
  });
  return app;
};
