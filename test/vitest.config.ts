import { availableParallelism } from 'node:os';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.mjs';

/** Ends what hangs. Far above what any test takes, so that a busy machine never decides one. */
const PATIENCE_MS = 300_000;
/** A hook may build all there is and fill a site first. */
const HOOK_PATIENCE_MS = 900_000;

const pathOf = (relative: string): string => new URL(relative, import.meta.url).pathname;

const RUN_FOLDER = 'test/support/run-folder.ts';
const GLOBALS_AS_FOUND = 'test/support/globals-as-found.ts';

/**
 * Tests that share what they need to run: rules, the app on the host and what that is held against in one
 * process, and pages in a browser. Loading and compiling the same modules for every file, or once more for
 * every kind, costs more than running the tests: of 600 s of a processor it took 200, and of the 235 s that
 * all rules and the host's longest files take together, 36 where rules had processes of their own. What one
 * file leaves behind for another is a fault: each looks at timers and clocks first, and
 * `--sequence.shuffle` finds the rest.
 */
const kinds = {
  node: {
    include: ['unit', 'integration', 'contract', 'manifest'].map(
      (kind) => `test/${kind}/**/*.test.ts`,
    ),
    isolate: false,
    globalSetup: RUN_FOLDER,
  },
  e2e: {
    include: ['test/e2e/**/*.test.ts'],
    isolate: false,
    globalSetup: RUN_FOLDER,
    // They wait for pages half of the time: two files at once leave a processor idle.
    maxWorkers: 3,
    expect: { poll: { timeout: 120_000, interval: 100 } },
  },
};

/** `--sequence.shuffle.files` orders the files itself. */
const isOrderGiven = process.argv.some((argument) => argument.startsWith('--sequence'));

export default defineConfig({
  test: {
    sequence: isOrderGiven ? {} : { sequencer: LongestFirst },
    // What a test logs is shown where it fails; the app logs each fault that a test injects.
    silent: 'passed-only',
    // On two processors vitest would take one alone, and browser tests leave half of the other.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: Object.entries(kinds).map(([name, kind]) => ({
      root: new URL('..', import.meta.url).pathname,
      resolve: { alias: { '@forge/bridge': pathOf('support/no-bridge.ts') } },
      test: {
        ...{ name, environment: 'node', testTimeout: PATIENCE_MS, hookTimeout: HOOK_PATIENCE_MS },
        // Sites and records are made and dropped all the time: with room for the young ones, collecting
        // them takes 5 % less of a processor in rules, and 12 % less on the host. To compile each pattern
        // once takes 10 to 20 % less in what reads sentences.
        execArgv: ['--max-semi-space-size=64', '--no-regexp-tier-up'],
        setupFiles: GLOBALS_AS_FOUND,
        ...kind,
      },
    })),
  },
});
