import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as z from 'zod';

const require = createRequire(import.meta.url);
const themeModule = z.object({ default: z.string() });

/** The themes that Jira loads for an app that enables theming, as `@atlaskit/tokens` publishes them. */
const themes = [
  'atlassian-light',
  'atlassian-dark',
  'atlassian-spacing',
  'atlassian-shape',
  'atlassian-typography',
];

const readTheme = (name: string): string =>
  themeModule.parse(require(`@atlaskit/tokens/dist/cjs/artifacts/themes/${name}`)).default;

/**
 * Bundles what runs in the browser of the local site into `out`: `page.js` for its pages, `frame.js`
 * for the frames of the app, their styles, and `tokens.css`, the design tokens of both themes.
 */
export const buildSiteClient = async (root: string, out: string): Promise<void> => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const client = join(root, 'local/site/client');
  await build({
    entryPoints: [join(client, 'page.ts'), join(client, 'frame.ts'), join(client, 'page.css')],
    outdir: out,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    sourcemap: true,
    logLevel: 'warning',
  });
  writeFileSync(join(out, 'tokens.css'), themes.map(readTheme).join('\n'));
};
