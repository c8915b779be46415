import { createMiddleware } from 'hono/factory';
import type { Site } from '../site';
import { Problem } from './problem';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

const hostOf = (origin: string): string => new URL(origin).host;

/**
 * Keeps other sites out of this one. A browser sends its page's origin along with every write, and
 * the name it looked up as `Host`; tools send neither an origin nor a strange host.
 * @throws Problem 403
 */
export const guard = (site: Site) =>
  createMiddleware(async (context, next) => {
    const { pages, frames } = site.origins;
    const host = context.req.header('host') ?? '';
    if (host !== hostOf(pages) && host !== hostOf(frames)) {
      throw new Problem(403, `This site answers at ${pages}, not at "${host}".`);
    }
    const origin = context.req.header('origin');
    const writes = !READS.has(context.req.method);
    if (writes && origin !== undefined && origin !== pages) {
      throw new Problem(403, `A page of ${origin} may not write to this site.`);
    }
    // What runs in the app's frames reaches the site through the bridge only.
    const fromFrame =
      host === hostOf(frames) && context.req.header('sec-fetch-site') === 'same-origin';
    if (fromFrame && !context.req.path.startsWith('/frames/')) {
      throw new Problem(403, 'Frames of the app reach the site through the bridge only.');
    }
    await next();
  });

/** Controls take JSON and say so, which no form of another site can. @throws Problem 415 */
export const jsonOnly = createMiddleware(async (context, next) => {
  const type = context.req.header('content-type') ?? '';
  if (!READS.has(context.req.method) && context.req.method !== 'DELETE') {
    if (!/^application\/json\b/i.test(type)) {
      throw new Problem(415, 'Send JSON with "content-type: application/json".');
    }
  }
  await next();
});
