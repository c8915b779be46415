import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TestStatus } from '@stryker-mutator/api/test-runner';
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

const failed = (errorMessage) => ({ status: 'error', errorMessage });

/**
 * What a first run is worth. StrykerJS takes tests as skipped whose file failed before them, and goes on as
 * if they ran nothing, so that what only they notice would count as missed.
 */
const wholeRun = (result) => {
  const skipped = (result.tests ?? []).filter(({ status }) => status === TestStatus.Skipped);
  if (skipped.length === 0) return result;
  const files = [...new Set(skipped.map(({ fileName, id }) => fileName ?? id))];
  return failed(`${skipped.length} tests did not run, of ${files.join(', ')}`);
};

/**
 * A runner of tests that refuses a first run in which some did not run. Of a sample it runs the mutants that
 * are drawn: scores leave out one that ends with an error, so that is what it says of the others.
 * @param sample share and seed, or null for all mutants
 */
export const strictRunner = (runner, sample) => ({
  capabilities: () => runner.capabilities(),
  init: () => runner.init(),
  dryRun: async (options) => wholeRun(await runner.dryRun(options)),
  mutantRun: (options) =>
    sample === null || isDrawn(inReport(options.activeMutant), sample)
      ? runner.mutantRun(options)
      : Promise.resolve(failed(NOT_DRAWN)),
  dispose: () => runner.dispose(),
});

/** `MUTATION_SHARE` and `MUTATION_SEED` say which mutants are drawn. */
const strictVitest = (injector) =>
  strictRunner(
    injector.injectFunction(vitestPlugins[0].factory),
    process.env.MUTATION_SHARE === undefined
      ? null
      : { share: Number(process.env.MUTATION_SHARE), seed: process.env.MUTATION_SEED },
  );
strictVitest.inject = ['$injector'];

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'strict-vitest', factory: strictVitest },
];
