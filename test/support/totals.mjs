import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Adds up what the test runner reported in a folder and the folders in it, so that a run without
 * tests cannot look like a good one.
 */
export const addUp = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .reduce(
      (sum, report) => ({
        passed: sum.passed + report.numPassedTests,
        failed: sum.failed + report.numFailedTests,
        skipped: sum.skipped + report.numPendingTests,
      }),
      { passed: 0, failed: 0, skipped: 0 },
    );

export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

// `node test/support/totals.mjs <folder>` prints the line of several runs.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(closingLine(addUp(process.argv[2])));
}
