import { join } from 'node:path';
import { Hono, type Context } from 'hono';
import { cspFor } from '../../forge/csp';
import type { ForgeManifest } from '../../forge/manifest';
import type { Site } from '../site';
import { fileIn, sendFile } from './files';
import { Problem } from './problem';

/** Where the script that makes the bridge is served, beside the app's own files. */
const BRIDGE = '/frames/~bridge';

/** Directory of a resource's finished files. */
const directoryOf = (root: string, manifest: ForgeManifest, key: string): string => {
  const resource = manifest.resources.find((candidate) => candidate.key === key);
  if (resource === undefined) throw new Problem(404, `The app has no resource "${key}".`);
  const isSource = /\.[jt]sx?$/.test(resource.path);
  return isSource ? join(root, 'dist/fields', key) : join(root, resource.path);
};

/** Puts the bridge before everything else in the head, as Forge does with its own. */
const withBridge = (html: string, siteOrigin: string): string => {
  const script = `<script src="${BRIDGE}/frame.js" data-site="${siteOrigin}"></script>`;
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => `${head}${script}`)
    : `${script}${html}`;
};

/** Pages and files of the app's resources, with the policy that Forge sends along. */
export const frameRoutes = (site: Site): Hono => {
  const app = new Hono();
  const serve = (context: Context, directory: string, path: string): Response => {
    const file = fileIn(directory, path);
    if (file === undefined) throw new Problem(404, `${path} is not there; run npm run build.`);
    const request = { name: join(directory, path), accepts: context.req.header('accept-encoding') };
    if (!file.type.startsWith('text/html')) return sendFile(file, request);
    const html = withBridge(file.content.toString('utf8'), site.origins.pages);
    const policy = cspFor(site.runtime().host.manifest, html, site.origins.pages);
    const page = { ...file, content: Buffer.from(html) };
    return sendFile(page, request, { 'content-security-policy': policy });
  };
  app.get(`${BRIDGE}/:path{.+}`, (context) =>
    serve(context, join(site.root, 'dist/site'), context.req.param('path')),
  );
  app.get('/frames/:resource/:path{.+}', (context) => {
    const { resource, path } = context.req.param();
    return serve(context, directoryOf(site.root, site.runtime().host.manifest, resource), path);
  });
  return app;
};
