import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, inject } from 'vitest';
import { allFolders, filesOf } from './folders.mjs';

type Coverage = { static: object; perTest: object };

const stryker = (
  globalThis as { __stryker__?: { mutantCoverage?: Coverage; ofAllFiles?: Coverage } }
).__stryker__;

/**
 * What runs while a module is loaded is no test's. A module that a test loads late would count for that one
 * test, and in a run of many its mutant would come too late to show. So the first file loads them all.
 */
const mode = (inject as (key: string) => unknown)('mode');
if (mode === 'dry-run' && stryker?.ofAllFiles === undefined) {
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
  const files = allFolders(root).flatMap((folder) => filesOf(root, folder));
  for (const file of files) await import(/* @vite-ignore */ join(root, file));
}

/**
 * Files of tests share a process, and StrykerJS tells after each what all of them ran so far: thousands of
 * tests a hundred times over. Each tells what it ran itself, in an object of its own, since what was told
 * may be sent only later; StrykerJS adds them up. Code goes on counting in the object that it knows.
 */
if (stryker?.ofAllFiles !== undefined) {
  stryker.ofAllFiles.perTest = {};
  stryker.mutantCoverage = stryker.ofAllFiles;
}

afterAll(() => {
  if (stryker?.mutantCoverage === undefined) return;
  stryker.ofAllFiles = stryker.mutantCoverage;
  stryker.mutantCoverage = { ...stryker.ofAllFiles };
});
