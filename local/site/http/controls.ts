import { Hono } from 'hono';
import * as z from 'zod';
import { ForgePlatformError } from '../../forge/errors';
import { faultCatalogue, faultPlanSchema } from '../../forge/faults/plan';
import type { Site } from '../site';
import { readBody } from './body';
import { parseDuration } from './duration';
import { Problem } from './problem';

const clockSchema = z.union(
  [
    z.strictObject({ advance: z.string() }),
    z.strictObject({ set: z.iso.datetime({ offset: true }) }),
  ],
  { error: 'send {"advance": "P3D"} or {"set": "2026-11-21T09:00:00Z"}' },
);

/** Handles to what on a real site only time and the platform do. */
export const controlRoutes = (site: Site): Hono => {
  const app = new Hono();
  const time = () => {
    const { clock } = site.runtime();
    return Response.json({ now: new Date(clock.now()).toISOString(), offsetMs: clock.offset() });
  };
  app.get('/local/clock', time);
  app.post('/local/clock', async (context) => {
    const { clock } = site.runtime();
    const order = await readBody(context, clockSchema);
    if ('advance' in order) clock.advance(parseDuration(order.advance));
    else clock.setOffset(Date.parse(order.set) - (clock.now() - clock.offset()));
    return time();
  });
  app.post('/local/schedule/:moduleKey', async (context) => {
    const moduleKey = context.req.param('moduleKey');
    try {
      const run = await site.runtime().host.runSchedule(moduleKey);
      return Response.json({ ran: moduleKey, ...run });
    } catch (error) {
      if (error instanceof ForgePlatformError) throw new Problem(400, error.message);
      throw error;
    }
  });
  app.post('/local/drain', async () => {
    return Response.json(await site.runtime().drain());
  });
  app.get('/local/mail', () => {
    const { admin, users } = site.runtime().jira;
    const mail = admin.notifications().map(({ to, created, ...rest }) => ({
      ...rest,
      to: to.map((accountId) => users.byAccountId(accountId)?.emailAddress ?? accountId),
      created: new Date(created).toISOString(),
    }));
    return Response.json({ mail });
  });
  const inForce = () => site.runtime().host.faults();
  app.get('/local/faults', () => Response.json({ faults: faultCatalogue(), inForce: inForce() }));
  app.post('/local/faults', async (context) => {
    site.runtime().host.setFaults(await readBody(context, faultPlanSchema));
    return Response.json(inForce());
  });
  app.get('/local/metrics', () => Response.json(site.runtime().host.metrics.list()));
  app.delete('/local/metrics', () => {
    site.runtime().host.metrics.clear();
    return Response.json({ cleared: true });
  });
  app.post('/local/reset', async () => {
    await site.reset();
    return time();
  });
  return app;
};
