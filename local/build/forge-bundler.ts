import { spawn } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import type { Resource } from './app-manifest';
import { checkTypes } from './type-check';

const child = fileURLToPath(new URL('forge-bundle.cjs', import.meta.url));
const outcomeSchema = z.object({
  functions: z.string().nullable(),
  fields: z.record(z.string(), z.string()),
});

type Order = { functionEntries: string[]; nativeResources: Resource[] };

/** Types are checked beside the bundling; their errors are told first, as they are the plainer ones. */
const run = async (root: string, order: Order) => {
  const [types, bundled] = await Promise.allSettled([checkTypes(root), bundle(root, order)]);
  if (types.status === 'rejected') throw types.reason;
  if (bundled.status === 'rejected') throw bundled.reason;
  return bundled.value;
};

/** Trees of the sources are made and dropped all the time: collecting them was an eighth of the time. */
const ROOM = '--max-semi-space-size=64';

const bundle = async (root: string, order: Order) => {
  const bundler = spawn(process.execPath, [ROOM, child], { cwd: root, stdio: 'pipe' });
  bundler.stdin.end(JSON.stringify(order));
  const [output, problems, code] = await Promise.all([
    text(bundler.stdout),
    text(bundler.stderr),
    new Promise<number | null>((resolve) => bundler.once('close', resolve)),
  ]);
  if (code !== 0) throw new Error(`the Forge bundler refused the app:\n${problems.trim()}`);
  return outcomeSchema.parse(JSON.parse(output));
};

/** What runs from the old files meanwhile finds the new ones, hardly ever none. */
const moveInto = (from: string, to: string): void => {
  const next = `${to}.next`;
  rmSync(next, { recursive: true, force: true });
  cpSync(from, next, { recursive: true });
  rmSync(to, { recursive: true, force: true });
  renameSync(next, to);
  rmSync(from, { recursive: true, force: true });
};

/**
 * Bundles the functions with the webpack bundler that `forge deploy` uses, into `<out>/<entry>.cjs`.
 * @throws when it does not compile, type errors included
 */
export const bundleFunctions = async (root: string, entries: string[], out: string) => {
  const { functions } = await run(root, { functionEntries: entries, nativeResources: [] });
  if (functions !== null) moveInto(functions, out);
};

/**
 * Bundles UI Kit resources, each into `<out>/<resource key>/` with its `index.html`.
 * @throws when one does not compile, type errors included
 */
export const bundleNativeResources = async (root: string, resources: Resource[], out: string) => {
  const { fields } = await run(root, { functionEntries: [], nativeResources: resources });
  rmSync(out, { recursive: true, force: true });
  for (const [key, directory] of Object.entries(fields)) moveInto(directory, join(out, key));
};
