import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { allFolders, goalOf, OVERALL } from './folders.mjs';
import { optionsOf, USAGE } from './options.mjs';
import { problemsOf, unexplained, mutantsOf } from './report.mjs';
import { CACHE, readReport, reportOf, runFolder } from './stryker.mjs';

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
const broken = isCheck ? [] : folders.filter((folder) => !runFolder(root, folder, options));
const isMeasured = (folder) => existsSync(reportOf(folder, sample));
const survivors = readReport('test/mutation/survivors.json');

const printSurvivors = (folder, mutants) => {
  if (!named.includes(folder)) return;
  for (const { file, line, mutator, code, replacement } of unexplained(mutants, survivors)) {
    console.log(`${file}:${line} ${mutator}\n  - ${code}\n  + ${replacement}`);
  }
};

const tellAll = async () => {
  const { tableOf } = await import('./table.mjs');
  const measured = folders.filter(isMeasured).map((name) => ({
    name,
    goal: goalOf(name),
    mutants: mutantsOf(readReport(reportOf(name, sample))),
  }));
  for (const { name, mutants } of measured) printSurvivors(name, mutants);
  for (const line of tableOf(measured, survivors)) console.log(line);
  return problemsOf(measured, survivors, named.length === 0 ? OVERALL : null);
};

const tellSample = async () => {
  register();
  const { foundOf, linesOf, problemsWithin } = await import('./sample.ts');
  const measured = folders.filter(isMeasured).map((name) => {
    const report = readReport(reportOf(name, sample));
    return { name, goal: goalOf(name), ...foundOf(report, sample) };
  });
  for (const { name, mutants } of measured) printSurvivors(name, mutants);
  const overall = named.length === 0 ? OVERALL : 0;
  for (const line of linesOf(measured, overall)) console.log(line);
  return problemsWithin(measured, overall);
};

const missing = known.filter((folder) => !isMeasured(folder));
const problems = [
  ...broken.map((folder) => `${folder}: could not be run`),
  ...(await (sample === null ? tellAll() : tellSample())),
  ...(named.length === 0 && missing.length > 0 ? [`not run yet: ${missing.join(', ')}`] : []),
];
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
