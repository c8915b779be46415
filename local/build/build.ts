import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { readBuildPlan } from './app-manifest';
import { withBuildLock } from './build-lock';
import { fingerprint } from './fingerprint';
import { listTargets, type Target } from './targets';

export type BuildOptions = {
  root: string;
  /** Names of targets; all when left out. */
  only?: readonly string[];
  force?: boolean;
  log?: (line: string) => void;
};

const cacheSchema = z.record(z.string(), z.string());
type Cache = z.infer<typeof cacheSchema>;

const readCache = (file: string): Cache => {
  if (!existsSync(file)) return {};
  try {
    return cacheSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    // A broken cache only costs a build.
    if (error instanceof SyntaxError || error instanceof z.ZodError) return {};
    throw error;
  }
};

const writeCache = (file: string, cache: Cache): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(cache, null, 2));
};

const pick = (targets: Target[], only: readonly string[] | undefined): Target[] => {
  if (only === undefined || only.length === 0) return targets;
  const unknown = only.filter((name) => !targets.some((target) => target.name === name));
  const known = targets.map(({ name }) => name).join(', ');
  if (unknown.length > 0) {
    throw new Error(`there is no build target ${unknown.join(', ')}; there are ${known}`);
  }
  return targets.filter(({ name }) => only.includes(name));
};

const missingOutputs = (target: Target): string[] =>
  target.outputs.filter((output) => !existsSync(output));

const buildTarget = async (target: Target, log: (line: string) => void): Promise<void> => {
  const began = performance.now();
  await target.build();
  const missing = missingOutputs(target);
  if (missing.length > 0) {
    throw new Error(
      `building ${target.name} left out what the manifest names: ${missing.join(', ')}`,
    );
  }
  log(`built ${target.name} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
};

/**
 * Builds the targets whose inputs changed since they were last built.
 * @returns all chosen targets and the names of those that were built
 * @throws when one cannot be built; the others are built all the same
 */
export const buildApp = (options: BuildOptions) =>
  withBuildLock(join(options.root, '.cache/build.lock'), () => buildStale(options));

const buildStale = async (options: BuildOptions) => {
  const { root, log = () => undefined } = options;
  const cacheFile = join(root, '.cache/build.json');
  const cache = readCache(cacheFile);
  const targets = pick(listTargets(root, readBuildPlan(root)), options.only);
  const prints = new Map(
    targets.map((target) => [target.name, fingerprint(root, target.inputs, target.extra)]),
  );
  const stale = targets.filter(
    (target) =>
      options.force === true ||
      cache[target.name] !== prints.get(target.name) ||
      missingOutputs(target).length > 0,
  );
  const outcomes = await Promise.allSettled(
    stale.map(async (target) => {
      await buildTarget(target, log);
      cache[target.name] = prints.get(target.name) ?? '';
    }),
  );
  writeCache(cacheFile, cache);
  const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
  if (failed.length > 0) throw new AggregateError(failed.map(({ reason }) => reason as unknown));
  return { targets, built: stale.map(({ name }) => name) };
};
