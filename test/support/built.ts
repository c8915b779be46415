import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A target of `npm run build`. */
export type BuildTarget = 'functions' | 'fields' | 'surfaces' | 'site';

/** Builds targets whose sources changed. @throws with what the build said where it fails */
export const build = (...targets: BuildTarget[]): void => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'local/build.mjs'), ...targets],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(`npm run build -- ${targets.join(' ')} failed:\n${stderr}${stdout}`);
  }
};

/**
 * Sees to it that files exist which a build target makes; does nothing where they do.
 * @param paths relative to the root of the repository
 */
export const ensureBuilt = (target: BuildTarget, paths: readonly string[]): void => {
  const missing = (): string[] => paths.filter((path) => !existsSync(join(root, path)));
  if (missing().length === 0) return;
  build(target);
  if (missing().length > 0) throw new Error(`the build left out ${missing().join(', ')}`);
};
