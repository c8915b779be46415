import { serve, type ServerType } from '@hono/node-server';
import { createApp } from './http/app';
import { openSite, type OpenSite, type SiteOptions } from './open-site';

export type RunningSite = { site: OpenSite; url: string; close: () => Promise<void> };

const listen = (fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, () => resolve(server));
    // A connection that is closed for being idle, just as a client writes on it, loses a request that
    // nobody may send twice. A site for one machine can keep them all.
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = 0;
    server.once('error', reject);
  });

/**
 * Opens the site and serves it, to this machine only.
 * @throws Error with the code `EADDRINUSE` when the port is taken
 */
export const serveSite = async (options: SiteOptions): Promise<RunningSite> => {
  // Take the port before anything is opened, so that two sites never write to one directory.
  let app: ReturnType<typeof createApp> | undefined;
  const notYet = () =>
    new Response('The site is being filled; try again in a moment.', { status: 503 });
  const server = await listen((request) => app?.fetch(request) ?? notYet(), options.port);
  try {
    const site = await openSite(options);
    app = createApp(site, options.log);
    return { site, url: site.origins.pages, close: () => closeServer(server, site) };
  } catch (error) {
    server.close();
    throw error;
  }
};

const closeServer = (server: ServerType, site: OpenSite): Promise<void> =>
  new Promise((resolve, reject) => {
    site.close();
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
