import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildPlan } from './app-manifest';
import { bundleFunctions, bundleNativeResources } from './forge-bundler';
import { buildPackPage, hasPackPage, PACK_PAGE } from './pack-page';
import { buildSiteClient } from './site-client';
import { buildSurfaces } from './surfaces';

/** Something that is built as a whole when one of its inputs changed. */
export type Target = {
  name: string;
  /** Files and directories, relative to the root, that it depends on. */
  inputs: string[];
  extra: unknown;
  /** What must exist for it to count as built. */
  outputs: string[];
  /** Whose sizes are worth knowing. */
  measured: string[];
  build: () => Promise<void>;
};

const always = ['package-lock.json', 'tsconfig.json', 'local/build'];

const functionsTarget = (root: string, plan: BuildPlan): Target => {
  const out = join(root, 'dist/functions');
  const bundles = plan.functionEntries.map((entry) => join(out, `${entry}.cjs`));
  return {
    name: 'functions',
    inputs: hasPackPage(root) ? ['src', 'cli/page', ...always] : ['src', ...always],
    extra: plan.functionEntries,
    outputs: hasPackPage(root) ? [...bundles, join(root, PACK_PAGE)] : bundles,
    // The first is what a cold start loads, the second what is deployed.
    measured: [...bundles, out],
    build: async () => {
      // What checks audit packs goes into each of them, so the functions have it inside.
      if (hasPackPage(root)) await buildPackPage(root);
      await bundleFunctions(root, plan.functionEntries, out);
    },
  };
};

const fieldsTarget = (root: string, plan: BuildPlan): Target => {
  const out = join(root, 'dist/fields');
  const directories = plan.nativeResources.map(({ key }) => join(out, key));
  return {
    name: 'fields',
    inputs: ['src/fields', 'src/contract', ...always],
    extra: plan.nativeResources,
    outputs: directories,
    measured: directories,
    build: () => bundleNativeResources(root, plan.nativeResources, out),
  };
};

const surfacesTarget = (root: string, plan: BuildPlan): Target => {
  const directories = plan.customResources.map(({ path }) => join(root, path));
  return {
    name: 'surfaces',
    inputs: ['static', 'src/contract', ...always],
    extra: plan.customResources,
    outputs: directories,
    measured: directories,
    build: () => buildSurfaces(root),
  };
};

const siteTarget = (root: string): Target => {
  const out = join(root, 'dist/site');
  return {
    name: 'site',
    inputs: ['local/site/client', ...always],
    extra: null,
    outputs: ['page.js', 'page.css', 'frame.js', 'tokens.css'].map((f) => join(out, f)),
    measured: [],
    build: () => buildSiteClient(root, out),
  };
};

/** All targets of an app; those without a source are left out. */
export const listTargets = (root: string, plan: BuildPlan): Target[] => [
  functionsTarget(root, plan),
  fieldsTarget(root, plan),
  ...(plan.customResources.length > 0 ? [surfacesTarget(root, plan)] : []),
  ...(existsSync(join(root, 'local/site/client')) ? [siteTarget(root)] : []),
];
