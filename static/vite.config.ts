import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite';

/** Every surface is a page of its own with its own folder in `dist`, as a manifest resource wants it. */
export const surfaces = [
  'panel',
  'report',
  'settings',
  'workflow',
  'portfolio',
  'context',
  'widget',
  'widget-edit',
] as const;
export type Surface = (typeof surfaces)[number];

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const isSurface = (name: string): name is Surface => surfaces.some((surface) => surface === name);

/**
 * Puts the German texts of one surface, those that several share and those of words that app and pages
 * have in common in the place of those of all: they are a chunk of their own, which only a German page
 * loads.
 */
const germanOf = (surface: Surface): Plugin => ({
  name: 'assay-german',
  load: (id) =>
    id === pathOf('./language/de/texts.ts')
      ? `import app from '../../../src/language/de/words.json';
import records from '../../../src/language/de/records.json';
import words from './words.json';
import shared from './shared.json';
import own from './${surface}.json';
export const texts = { ...app, ...${surface === 'panel' ? 'records' : '{}'}, ...words, ...shared, ...own };`
      : null,
});

/**
 * How one surface is built. Relative addresses, no inline script and no eval, because Forge serves
 * it under `script-src 'self'`.
 */
export const surfaceConfig = (surface: Surface): InlineConfig => ({
  configFile: false,
  root: pathOf(`./${surface}`),
  base: './',
  publicDir: pathOf('./public'),
  plugins: [react(), germanOf(surface)],
  resolve: {
    // Atlaskit ships ES2019 beside ES5; the former is a third smaller.
    mainFields: ['module:es2019', 'module', 'browser', 'main'],
    alias: [
      {
        // Nobody initialises Atlassian's own feature gates in an app. Their client is 30 KB and can
        // call a server of its own, so its answer, "every gate is off", stands here without it.
        find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/,
        replacement: pathOf('./components/feature-gates-off.ts'),
      },
      { find: /^@forge\/bridge$/, replacement: pathOf('./components/bridge-parts.ts') },
      {
        // The bridge asks it for the name of a locale alone; the rest reads translations with lodash,
        // which is 12 KB of every first view, gzipped.
        find: /^@forge\/i18n$/,
        replacement: pathOf('../node_modules/@forge/i18n/out/ensureLocale.js'),
      },
    ],
  },
  build: {
    outDir: pathOf(`./dist/${surface}`),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // One file for the first view: what waits for the viewer's language would stand in dozens.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
});

/** Builds the other surfaces once the first one stands, so that one Vite run builds all of them. */
const buildRest = (): Plugin => ({
  name: 'assay-surfaces',
  apply: 'build',
  // Holds also for a caller that passes a root of its own, which would win over the one below.
  config: () => ({ root: pathOf(`./${surfaces[0]}`) }),
  closeBundle: {
    sequential: true,
    handler: async (error) => {
      if (error !== undefined) return;
      for (const surface of surfaces.slice(1)) {
        await build({ ...surfaceConfig(surface), logLevel: 'warn' });
      }
    },
  },
});

/** `vite build -c static/vite.config.ts` builds all; `--mode panel` only that one. */
export default defineConfig(({ mode }) => {
  if (isSurface(mode)) return surfaceConfig(mode);
  const first = surfaceConfig(surfaces[0]);
  return { ...first, plugins: [...(first.plugins ?? []), buildRest()] };
});
