import { relative, sep } from 'node:path';
import { isDrawn, NOT_DRAWN } from './draw.mjs';

const fromOne = ({ line, column }) => ({ line: line + 1, column: column + 1 });

/** A mutant as reports hold it; while it is run, StrykerJS counts lines and columns from 0. */
const inReport = ({ fileName, location, mutatorName, replacement }) => ({
  file: relative(process.cwd(), fileName).split(sep).join('/'),
  location: { start: fromOne(location.start), end: fromOne(location.end) },
  mutatorName,
  replacement,
});

/**
 * Keeps mutants that are not drawn from running: StrykerJS leaves out what a checker says does not
 * compile. An ignorer would leave out the mutants within them too.
 */
export const checkerOf = (sample) => ({
  init: () => Promise.resolve(),
  check: (mutants) =>
    Promise.resolve(
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          isDrawn(inReport(mutant), sample)
            ? { status: 'passed' }
            : { status: 'compileError', reason: NOT_DRAWN },
        ]),
      ),
    ),
  // One question for all of a folder.
  group: (mutants) => Promise.resolve([mutants.map(({ id }) => id)]),
});

/** `MUTATION_SHARE` and `MUTATION_SEED` say which are drawn. */
export const strykerPlugins = [
  {
    kind: 'Checker',
    name: 'sample',
    value: checkerOf({
      share: Number(process.env.MUTATION_SHARE),
      seed: process.env.MUTATION_SEED,
    }),
  },
];
