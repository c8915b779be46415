import { defineConfig } from 'vitest/config';

/** One project a kind of test; `npm run test:<kind>` runs one of them. */
const kinds = {
  unit: { include: ['test/unit/**/*.test.ts'], testTimeout: 20_000 },
  integration: { include: ['test/integration/**/*.test.ts'], testTimeout: 60_000 },
  contract: { include: ['test/contract/**/*.test.ts'], testTimeout: 60_000 },
  manifest: { include: ['test/manifest/**/*.test.ts'], testTimeout: 60_000 },
  e2e: {
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 120_000,
    // The first file builds what has changed, which is everything in a fresh clone.
    hookTimeout: 600_000,
    fileParallelism: false,
  },
};

export default defineConfig({
  test: {
    // What a test logs is shown where it fails; the app logs each fault that a test injects.
    silent: 'passed-only',
    projects: Object.entries(kinds).map(([name, kind]) => ({
      root: new URL('..', import.meta.url).pathname,
      test: { name, environment: 'node', ...kind },
    })),
  },
});
