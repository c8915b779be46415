import { defineConfig } from 'vitest/config';
import { testsOf } from './folders.mjs';
import { UnitsFirst } from './units-first.mjs';

/** The tests that run against the mutants of a group of folders, which `MUTATION_GROUP` names. */
const globs = testsOf(process.env['MUTATION_GROUP'] ?? 'uses');

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    name: 'mutation',
    environment: 'node',
    isolate: false,
    include: globs.filter((glob) => !glob.startsWith('!')),
    exclude: [
      'node_modules',
      ...globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
    ],
    setupFiles: 'test/mutation/coverage-of-file.ts',
    sequence: { sequencer: UnitsFirst },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    silent: true,
  },
});
