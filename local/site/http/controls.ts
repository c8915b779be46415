import { Hono } from 'hono';
import * as z from 'zod';
import { ForgePlatformError } from '../../forge/errors';
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

const noPlan = { rules: [] };

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
  app.post('/local/faults', async (context) => {
    const plan = await readBody(context, z.record(z.string(), z.unknown()));
    const rules = Object.keys(plan).length === 0 ? noPlan : plan;
    try {
      site.runtime().host.setFaults(rules);
    } catch (error) {
      if (error instanceof z.ZodError) throw new Problem(400, z.prettifyError(error));
      throw error;
    }
    return Response.json(rules);
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
