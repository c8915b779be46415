import { Hono } from 'hono';
import { ForgePlatformError } from '../../forge/errors';
import type { Site } from '../site';
import { Problem } from './problem';
import { principalOf } from './session';

const manyValued = (values: Iterable<[string, string]>): Record<string, string[]> => {
  const lists: Record<string, string[]> = {};
  for (const [name, value] of values) (lists[name] ??= []).push(value);
  return lists;
};

/** What the world outside reaches: Jira's REST interface and the app's web triggers. */
export const outsideRoutes = (site: Site): Hono => {
  const app = new Hono();
  app.all('/rest/api/3/*', (context) => {
    const { jira } = site.runtime();
    return jira.handle(context.req.raw, principalOf(context, jira, site.port));
  });
  app.all('/webtrigger/:moduleKey{[^/]+}/:rest{.*}?', async (context) => {
    const moduleKey = context.req.param('moduleKey');
    const url = new URL(context.req.url);
    try {
      const { statusCode, headers, body } = await site.runtime().host.webTrigger(moduleKey, {
        method: context.req.method,
        path: url.pathname,
        headers: manyValued(context.req.raw.headers),
        query: manyValued(url.searchParams),
        body: await context.req.text(),
      });
      const answer = new Headers();
      for (const [name, values] of Object.entries(headers)) {
        for (const value of values) answer.append(name, value);
      }
      return new Response(body, { status: statusCode, headers: answer });
    } catch (error) {
      if (error instanceof ForgePlatformError) throw new Problem(404, error.message);
      throw error;
    }
  });
  return app;
};
