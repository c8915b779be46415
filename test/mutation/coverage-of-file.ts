import { beforeAll } from 'vitest';

/**
 * Files of tests share a process, and StrykerJS tells after each what all of them ran so far: thousands of
 * tests a hundred times over. Each tells what it ran itself; StrykerJS adds them up.
 */
beforeAll(() => {
  const { mutantCoverage } =
    (globalThis as { __stryker__?: { mutantCoverage?: { perTest: object } } }).__stryker__ ?? {};
  if (mutantCoverage !== undefined) mutantCoverage.perTest = {};
});
