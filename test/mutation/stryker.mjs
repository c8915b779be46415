import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { knownOf } from './draw.mjs';
import { filesOf } from './folders.mjs';

export const CACHE = '.cache/mutation';

/** Files that one run of the tool takes; what it found is kept when it ends. */
const FILES_A_RUN = 4;

/** A sample has reports of its own: what it leaves out is nothing that a whole run knows. */
export const reportOf = (folder, sample) => {
  const name = folder.replace('/', '-');
  return `${CACHE}/${sample === null ? name : `sample-${sample.seed}-${name}`}.json`;
};

export const readReport = (path) => JSON.parse(readFileSync(path, 'utf8'));

const runFiles = (folder, files, { sample, isForced }) =>
  spawnSync(
    process.execPath,
    [
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      ...['run', 'test/mutation/stryker.config.js'],
      ...['--mutate', files.join(',')],
      ...['--incrementalFile', reportOf(folder, sample)],
      ...['--concurrency', process.env.MUTATION_CONCURRENCY ?? '1'],
      ...(isForced ? ['--force'] : []),
    ],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        MUTATION_FOLDER: folder,
        ...(sample !== null && {
          MUTATION_SHARE: String(sample.share),
          MUTATION_SEED: sample.seed,
        }),
      },
    },
  ).status === 0;

/** Lets mutants be drawn that a smaller share left out. */
const forgetUndrawn = (path) => {
  if (existsSync(path)) writeFileSync(path, JSON.stringify(knownOf(readReport(path))));
};

/**
 * Runs the mutants of a folder, all or a sample of them.
 * @returns whether all of the folder could be run.
 */
export const runFolder = (root, folder, options) => {
  const files = filesOf(root, folder);
  if (options.sample !== null) {
    forgetUndrawn(reportOf(folder, options.sample));
    return runFiles(folder, files, options);
  }
  for (let start = 0; start < files.length; start += FILES_A_RUN) {
    if (!runFiles(folder, files.slice(start, start + FILES_A_RUN), options)) return false;
  }
  return true;
};
