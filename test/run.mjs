import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `npm test`: everything that can be checked on this machine, from a fresh clone with only Node and
 * npm. What could not be run is said at the end; with `CI` set it fails the run.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const isCi = Boolean(process.env.CI);
const reports = '.cache/test-reports';

const { installDependencies } = await import('../local/build/dependencies.mjs');
installDependencies(root);
const { findOrInstallBrowser } = await import('./support/browser.mjs');

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
const node = (args, env) => run(process.execPath, args, env);

const vitest = (name, projects, env) =>
  node(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '-c',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports}/${name}.json`,
      ...projects.flatMap((project) => ['--project', project]),
    ],
    env,
  );

const browser = await findOrInstallBrowser();
const notRun = [];

const steps = [
  [
    'format',
    () => node(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  ],
  ['build', () => node(['local/build.mjs'])],
  ['lint', () => node(['node_modules/oxlint/bin/oxlint'])],
  ['types', () => node(['test/typecheck.mjs'])],
  ['dead code', () => node(['node_modules/knip/bin/knip.js'])],
  ['tests', () => vitest('tests', ['manifest', 'unit', 'integration', 'contract'])],
  [
    'browser tests',
    () => {
      if (browser.path !== null) return vitest('e2e', ['e2e'], { CHROME_PATH: browser.path });
      notRun.push(`browser tests: ${browser.problem}`);
      return true;
    },
  ],
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const failed = [];
for (const [name, step] of steps) {
  console.log(`\n--- ${name}`);
  const started = Date.now();
  if (!step()) failed.push(name);
  console.log(
    `--- ${name}: ${failed.includes(name) ? 'failed' : 'done'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}

/** Adds up what the test runner reported, so that a run without tests cannot look like a good one. */
const totals = ['tests', 'e2e']
  .map((name) => `${reports}/${name}.json`)
  .filter(existsSync)
  .map((path) => JSON.parse(readFileSync(path, 'utf8')))
  .reduce(
    (sum, report) => ({
      passed: sum.passed + report.numPassedTests,
      failed: sum.failed + report.numFailedTests,
      skipped: sum.skipped + report.numPendingTests,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

console.log('');
for (const line of notRun) console.log(`not run: ${line}`);
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
if (totals.passed === 0) console.log('failed: no test was run');
console.log(
  `${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
);
process.exitCode =
  failed.length > 0 || totals.passed === 0 || (isCi && (notRun.length > 0 || totals.skipped > 0))
    ? 1
    : 0;
