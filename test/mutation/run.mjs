import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { allFolders, filesOf, goalOf, OVERALL } from './folders.mjs';
import { optionsOf, USAGE } from './options.mjs';
import { mutantsOf, onlyFiles, problemsOf, unexplained } from './report.mjs';
import { CACHE, readReport, reportOf, runFolders } from './stryker.mjs';

/**
 * `npm run mutation [-- FOLDER … | --check] [--sample SHARE]`: changes the code a piece at a time and
 * sees whether a test notices. A run that was stopped goes on where it was; docs/testing.md says more.
 */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
process.chdir(root);

const known = allFolders(root);
const readOptions = () => {
  try {
    return optionsOf(process.argv.slice(2), known);
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    return process.exit(2);
  }
};
const options = readOptions();
const { named, isCheck, sample } = options;

mkdirSync(CACHE, { recursive: true });
const folders = named.length > 0 ? named : known;
const broken = isCheck ? [] : runFolders(root, folders, options);
/** A report is large, and the folders of a group share one. */
const reports = new Map(
  [...new Set(folders.map((folder) => reportOf(folder, sample)))]
    .filter((path) => existsSync(path))
    .map((path) => [path, readReport(path)]),
);
const foundIn = (folder) => {
  const report = reports.get(reportOf(folder, sample));
  return report === undefined ? null : onlyFiles(report, filesOf(root, folder));
};
const measured = folders
  .map((name) => ({ name, goal: goalOf(name), report: foundIn(name) }))
  .filter(({ report }) => report !== null);
const survivors = readReport('test/mutation/survivors.json');

const printSurvivors = (folder, mutants) => {
  if (!named.includes(folder)) return;
  for (const { file, line, mutator, code, replacement } of unexplained(mutants, survivors)) {
    console.log(`${file}:${line} ${mutator}\n  - ${code}\n  + ${replacement}`);
  }
};

const tellAll = async () => {
  const { tableOf } = await import('./table.mjs');
  const found = measured.map(({ report, ...of }) => ({ ...of, mutants: mutantsOf(report) }));
  for (const { name, mutants } of found) printSurvivors(name, mutants);
  for (const line of tableOf(found, survivors)) console.log(line);
  return problemsOf(found, survivors, named.length === 0 ? OVERALL : null);
};

const tellSample = async () => {
  register();
  const { foundOf, linesOf, problemsWithin } = await import('./sample.ts');
  const found = measured.map(({ report, ...of }) => ({ ...of, ...foundOf(report, sample) }));
  for (const { name, mutants } of found) printSurvivors(name, mutants);
  const overall = named.length === 0 ? OVERALL : 0;
  for (const line of linesOf(found, overall)) console.log(line);
  return problemsWithin(found, overall);
};

const missing = known.filter((folder) => !measured.some(({ name }) => name === folder));
const problems = [
  ...broken.map((folder) => `${folder}: could not be run`),
  ...(await (sample === null ? tellAll() : tellSample())),
  ...(named.length === 0 && missing.length > 0 ? [`not run yet: ${missing.join(', ')}`] : []),
];
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
