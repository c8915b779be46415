import { afterAll } from 'vitest';

type Coverage = { static: object; perTest: object };

const stryker = (
  globalThis as { __stryker__?: { mutantCoverage?: Coverage; ofAllFiles?: Coverage } }
).__stryker__;

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
