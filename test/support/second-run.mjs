import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const isPassed = ({ status }) => status === 'passed';
const count = (results, isCounted) =>
  results.flatMap(({ assertionResults }) => assertionResults).filter(isCounted).length;
const isFailed = ({ status }) => status === 'failed';

/**
 * What failed in the reports of the test runner, to be shown where a reader looks first: at the end.
 * @param {string[]} paths reports in the JSON of Jest's and vitest's reporters
 * @returns {string[]} a test each: its file, its name, and the first lines of why
 */
export const whatFailed = (paths) =>
  paths
    .flatMap((path) => read(path).testResults)
    .filter((file) => !isPassed(file))
    .flatMap(({ name, message, assertionResults }) => {
      const tests = assertionResults.filter(isFailed);
      // A hook that fails, or a file that does not load, is of no test.
      if (tests.length === 0) return [`${name}\n${message}`];
      return tests.map(({ fullName, failureMessages }) =>
        [`${name} > ${fullName}`, ...failureMessages.join('\n').split('\n').slice(0, 30)].join(
          '\n',
        ),
      );
    });

/**
 * @param {string} path a report
 * @returns {string[]} paths of the files that did not pass
 */
export const filesToRunAgain = (path) =>
  read(path)
    .testResults.filter((file) => !isPassed(file))
    .map(({ name }) => name);

/**
 * Puts what files came to in a second run in the place of what they came to in the first, so that each
 * test counts once. The first report is kept beside it, under `<path>.first`.
 * @param {string} path report of the first run
 * @param {string} again report of the second, which goes
 * @returns {string[]} names of tests that passed only in the second run
 */
export const takeSecondRun = (path, again) => {
  const first = read(path);
  const second = new Map(read(again).testResults.map((file) => [file.name, file]));
  const nowPassed = first.testResults.flatMap(({ name, assertionResults }) => {
    const rerun = second.get(name)?.assertionResults.filter(isPassed) ?? [];
    const passes = new Set(rerun.map(({ fullName }) => fullName));
    return assertionResults
      .filter((test) => isFailed(test) && passes.has(test.fullName))
      .map(({ fullName }) => fullName);
  });
  const testResults = first.testResults.map((file) => second.get(file.name) ?? file);
  renameSync(path, `${path}.first`);
  renameSync(again, `${again}.taken`);
  writeFileSync(
    path,
    JSON.stringify({
      ...first,
      numPassedTests: count(testResults, isPassed),
      numFailedTests: count(testResults, isFailed),
      numPendingTests: count(testResults, (test) => !isPassed(test) && !isFailed(test)),
      testResults,
    }),
  );
  return nowPassed;
};
