import { defineConfig } from 'vitest/config';
import { testsOf } from './folders.mjs';

/** The tests that run against the mutants of a folder, which `MUTATION_FOLDER` names. */
const folder = process.env['MUTATION_FOLDER'] ?? 'domain';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    name: 'mutation',
    environment: 'node',
    // Unit tests share no state; whole sites bring a clock of their own.
    isolate: folder.startsWith('app'),
    include: testsOf(folder),
    testTimeout: 300_000,
    silent: true,
  },
});
