import { fileURLToPath } from 'node:url';
import { buildApp } from '../../../local/build/build';
import { createApp } from '../../../local/site/http/app';
import { openSite, type OpenSite } from '../../../local/site/open-site';
import { copyOfSample } from '../../support/site-of-run';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Longest that building everything may take on a slow machine, in milliseconds. */
export const BUILD_MS = 300_000;

/** No server listens here; the port only names the site. */
const PORT = 4291;
const HOST = `127.0.0.1:${PORT}`;

export type Ask = (
  path: string,
  options?: { as?: string; token?: string; method?: string; json?: unknown } & RequestInit,
) => Promise<Response>;

export type TestedSite = { site: OpenSite; ask: Ask; lines: string[] };

const authorization = (email: string, token: string): string =>
  `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;

/**
 * The site as `npm start` serves it, on the built bundles and without a server: in memory, or with the
 * sample projects as they were filled in for this run.
 */
export const openBuiltSite = async (
  seed: string,
  targets: readonly string[] = ['functions', 'site'],
): Promise<TestedSite> => {
  await buildApp({ root, only: targets });
  const filled = seed === 'demo' ? await copyOfSample() : { data: undefined, lines: [] };
  const lines = [...filled.lines];
  const log = (line: string): void => {
    lines.push(line);
  };
  const site = await openSite({ root, port: PORT, seed, dataDirectory: filled.data, log });
  const app = createApp(site, log);
  const ask: Ask = async (path, { as, token = 'local', json, headers, ...init } = {}) => {
    const sent = new Headers({ host: HOST });
    if (as !== undefined) sent.set('authorization', authorization(as, token));
    if (json !== undefined) sent.set('content-type', 'application/json');
    new Headers(headers).forEach((value, name) => sent.set(name, value));
    const method = init.method ?? (json === undefined ? 'GET' : 'POST');
    const body = json === undefined ? init.body : JSON.stringify(json);
    return await app.request(`http://${sent.get('host') ?? HOST}${path}`, {
      ...init,
      method,
      headers: sent,
      ...(body === undefined ? {} : { body }),
    });
  };
  return { site, ask, lines };
};
