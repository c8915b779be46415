const isSample = process.env.MUTATION_SHARE !== undefined;

/**
 * What StrykerJS does for `npm run mutation`; `run.mjs` adds the files and where the report goes.
 * Mutants of module-level constants are left out (`ignoreStatic`): each would need every test in a
 * process of its own. Sentences are left out by `ignore-sentences.mjs`.
 */
export default {
  testRunner: 'strict-vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  plugins: [
    '@stryker-mutator/vitest-runner',
    './test/mutation/ignore-sentences.mjs',
    './test/mutation/test-runner.mjs',
  ],
  ignorers: ['sentences'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  // No test checks types, and looking for pragmas reads every file of the repository.
  disableTypeChecks: false,
  incremental: true,
  reporters: ['progress-append-only'],
  ignorePatterns: ['.local', 'static/dist', 'test/artifacts', 'test/e2e', 'test/bench'],
  tempDirName: '.cache/mutation/sandbox',
  // A busy machine is no test that noticed; loops without an end are counted, and end sooner.
  timeoutMS: isSample ? 30_000 : 120_000,
  dryRunTimeoutMinutes: 60,
  allowConsoleColors: false,
};
