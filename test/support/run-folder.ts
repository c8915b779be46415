import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface is merged
  interface ProvidedContext {
    /** Where files of one run leave what others of it need too. */
    runFolder: string;
  }
}

const runs = fileURLToPath(new URL('../../.cache/test-runs', import.meta.url));

/**
 * Gives the files of a run a folder in common, which goes with it. It lies in the repository, where a
 * program that is put together finds its packages. Runs side by side share one that `ASSAY_RUN_FOLDER` names,
 * and leave it to who named it.
 */
export const setup = (project: TestProject): (() => void) => {
  const shared = process.env['ASSAY_RUN_FOLDER'];
  if (shared !== undefined) {
    project.provide('runFolder', shared);
    return () => undefined;
  }
  mkdirSync(runs, { recursive: true });
  const folder = mkdtempSync(join(runs, 'run-'));
  project.provide('runFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
};
