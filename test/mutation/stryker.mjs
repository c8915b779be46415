import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { knownOf } from './draw.mjs';
import { filesARun, filesOf, groupOf } from './folders.mjs';

export const CACHE = '.cache/mutation';

/** A sample has reports of its own: what it leaves out is nothing that a whole run knows. */
export const reportOf = (folder, sample) => {
  const name = groupOf(folder).replace('/', '-');
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
        MUTATION_GROUP: groupOf(folder),
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
 * Runs the mutants of folders, all or a sample of them.
 * @param folders of one group
 * @returns whether all of them could be run.
 */
const runGroup = (root, folders, options) => {
  const [first] = folders;
  const files = folders.flatMap((folder) => filesOf(root, folder));
  const step = filesARun(groupOf(first));
  if (options.sample !== null) forgetUndrawn(reportOf(first, options.sample));
  for (let start = 0; start < files.length; start += step) {
    if (!runFiles(first, files.slice(start, start + step), options)) return false;
  }
  return true;
};

/** Tests ask for these files and make them where they are missing, which code that counts itself cannot be. */
const isBuilt = () =>
  spawnSync(process.execPath, ['local/build.mjs', 'functions'], { stdio: 'inherit' }).status === 0;

/**
 * Runs the mutants of folders, a group at a time.
 * @returns the groups that could not be run.
 */
export const runFolders = (root, folders, options) => {
  const canRun = isBuilt();
  return [...new Set(folders.map(groupOf))].filter(
    (group) =>
      !canRun ||
      !runGroup(
        root,
        folders.filter((folder) => groupOf(folder) === group),
        options,
      ),
  );
};
