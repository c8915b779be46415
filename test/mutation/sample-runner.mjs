import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';
import { isDrawn, NOT_DRAWN } from './draw.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const fromOne = ({ line, column }) => ({ line: line + 1, column: column + 1 });

/** A mutant as reports hold it; while it is run, StrykerJS counts lines and columns from 0. */
const inReport = ({ fileName, location, mutatorName, replacement }) => ({
  file: relative(ROOT, fileName).split(sep).join('/'),
  location: { start: fromOne(location.start), end: fromOne(location.end) },
  mutatorName,
  replacement,
});

/**
 * A runner of tests that runs a sample of the mutants. Scores leave out one that ends with an error, so
 * that is what it says of the others.
 */
export const samplingRunner = (runner, sample) => ({
  capabilities: () => runner.capabilities(),
  init: () => runner.init(),
  dryRun: (options) => runner.dryRun(options),
  mutantRun: (options) =>
    isDrawn(inReport(options.activeMutant), sample)
      ? runner.mutantRun(options)
      : Promise.resolve({ status: 'error', errorMessage: NOT_DRAWN }),
  dispose: () => runner.dispose(),
});

/** `MUTATION_SHARE` and `MUTATION_SEED` say which mutants are drawn. */
const sampledVitest = (injector) =>
  samplingRunner(injector.injectFunction(vitestPlugins[0].factory), {
    share: Number(process.env.MUTATION_SHARE),
    seed: process.env.MUTATION_SEED,
  });
sampledVitest.inject = ['$injector'];

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'sampled-vitest', factory: sampledVitest },
];
