import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allFolders, filesOf, goalOf, OVERALL } from './folders.mjs';
import { mutantsOf, problemsOf, scoreOf, unexplained } from './report.mjs';

/**
 * `npm run mutation [-- FOLDER … | --check] [--force]`: changes the code a piece at a time and sees
 * whether a test notices. A run that was stopped goes on where it was; docs/testing.md says more.
 */
const USAGE = `npm run mutation                       all folders of src/ledger, src/domain and src/app
npm run mutation -- domain/gate app/gate   some of them
npm run mutation -- --check                only the scores of what was run before
--force   runs every mutant again, whatever is known of it
MUTATION_CONCURRENCY=2   mutants at the same time; 1 where it is not set`;

/** Files that one run of the tool takes; what it found is kept when it ends. */
const FILES_A_RUN = 4;
const CACHE = '.cache/mutation';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
process.chdir(root);

const known = allFolders(root);
const args = process.argv.slice(2);
const flags = args.filter((arg) => arg.startsWith('--'));
const named = args.filter((arg) => !arg.startsWith('--'));
const wrong = [
  ...named.filter((name) => !known.includes(name)),
  ...flags.filter((flag) => flag !== '--check' && flag !== '--force'),
];
if (wrong.length > 0) {
  console.error(
    `${wrong.join(', ')}: no such folder or option. Folders: ${known.join(' ')}\n\n${USAGE}`,
  );
  process.exit(2);
}
const isCheck = flags.includes('--check');
const reportOf = (folder) => `${CACHE}/${folder.replace('/', '-')}.json`;

const runFiles = (folder, files) =>
  spawnSync(
    process.execPath,
    [
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      ...['run', 'test/mutation/stryker.config.js'],
      ...['--mutate', files.join(',')],
      ...['--incrementalFile', reportOf(folder)],
      ...['--concurrency', process.env.MUTATION_CONCURRENCY ?? '1'],
      ...flags.filter((flag) => flag === '--force'),
    ],
    { stdio: 'inherit', env: { ...process.env, MUTATION_FOLDER: folder } },
  ).status === 0;

/** @returns whether all of the folder could be run. */
const runFolder = (folder) => {
  const files = filesOf(root, folder);
  for (let start = 0; start < files.length; start += FILES_A_RUN) {
    if (!runFiles(folder, files.slice(start, start + FILES_A_RUN))) return false;
  }
  return true;
};

mkdirSync(CACHE, { recursive: true });
const folders = named.length > 0 ? named : known;
const broken = isCheck ? [] : folders.filter((folder) => !runFolder(folder));
const measured = folders
  .filter((folder) => existsSync(reportOf(folder)))
  .map((name) => ({
    name,
    goal: goalOf(name),
    mutants: mutantsOf(JSON.parse(readFileSync(reportOf(name), 'utf8'))),
  }));
const survivors = JSON.parse(readFileSync('test/mutation/survivors.json', 'utf8'));

for (const { name, mutants } of measured) {
  for (const { file, line, mutator, code, replacement } of unexplained(mutants, survivors)) {
    if (!named.includes(name)) continue;
    console.log(`${file}:${line} ${mutator}\n  - ${code}\n  + ${replacement}`);
  }
}
console.log('\nfolder                    mutants  noticed  score   goal  unexplained');
for (const { name, mutants, goal } of measured) {
  const noticed = mutants.filter(({ isNoticed }) => isNoticed).length;
  console.log(
    [
      name.padEnd(25),
      String(mutants.length).padStart(7),
      String(noticed).padStart(8),
      scoreOf(mutants).toFixed(1).padStart(6),
      (goal === 0 ? '' : String(goal)).padStart(6),
      String(unexplained(mutants, survivors).length).padStart(12),
    ].join(' '),
  );
}
const all = measured.flatMap(({ mutants }) => mutants);
console.log(`over all ${all.length} mutants: ${scoreOf(all).toFixed(1)} %`);
const missing = known.filter((folder) => !existsSync(reportOf(folder)));
const problems = [
  ...broken.map((folder) => `${folder}: could not be run`),
  ...problemsOf(measured, survivors, named.length === 0 ? OVERALL : null),
  ...(named.length === 0 && missing.length > 0 ? [`not run yet: ${missing.join(', ')}`] : []),
];
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
