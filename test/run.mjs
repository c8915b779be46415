import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nodeOf } from './support/node-of.mjs';
import { filesToRunAgain, takeSecondRun, whatFailed } from './support/second-run.mjs';
import { runStages } from './support/stages.mjs';
import { addUp, closingLine } from './support/totals.mjs';

/**
 * `npm test`: everything that can be checked on this machine, from a fresh clone with only Node and
 * npm, on the Node on which Forge runs the app where npm has it. What could not be run is said at the
 * end; with `CI` set it fails the run. `--part` runs the tests alone that show the app's code on another
 * Node: no browser, no build for Forge. `--full` does as much in tests of many as the product promises
 * (`test/support/size.ts`).
 */
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const isCi = Boolean(process.env.CI);
const { values } = parseArgs({
  options: {
    part: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
  },
});
if (values.full) process.env.ASSAY_TESTS = 'full';

/** The Node of Forge's runtime. On one before it the host takes half as long again for the same tests. */
const FORGE_NODE = 24;
if (!values.part && Number(process.versions.node.split('.')[0]) < FORGE_NODE) {
  const node = nodeOf(FORGE_NODE);
  if (node !== null) {
    console.log(`Node ${FORGE_NODE}, on which Forge runs the app, goes on: ${node}`);
    process.exit(spawnSync(node, process.argv.slice(1), { stdio: 'inherit' }).status ?? 1);
  }
  console.log(
    `npm has no Node ${FORGE_NODE}, on which Forge runs the app: ${process.version} goes on`,
  );
}
const reports = `.cache/test-reports/${values.part ? 'part' : 'whole'}`;

const { installDependencies } = await import('../local/build/dependencies.mjs');
installDependencies(root);

mkdirSync('.cache/test-runs', { recursive: true });
/** What tests of one stage make once, such as the filled sample site, those of the next one need too. */
const runFolder = mkdtempSync(`${root}.cache/test-runs/run-`);

const vitest = (name, args, env = {}) => ({
  name,
  args: [
    ...['node_modules/vitest/vitest.mjs', 'run', '-c', 'test/vitest.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/${name}.json`],
    ...args,
  ],
  env: { ASSAY_RUN_FOLDER: runFolder, ...env },
});
const project = (name) => ['--project', name];

/** Go collects garbage half as often: a tenth less of a processor for a third more memory. */
const ROOM_FOR_GO = { GOGC: '200' };

/** The longest first, so that the last one to start is a short one. */
const staticStages = [
  // The linter asks the native compiler, which tells it of errors in types as well.
  { name: 'types and lint', args: ['node_modules/oxlint/bin/oxlint'], env: ROOM_FOR_GO },
  // Two compilers check the types beside it: that of the linter, and that of Forge's bundler.
  { name: 'build', args: ['local/build.mjs'], env: { ASSAY_TYPES: 'beside' } },
  // What `forge deploy` bundles, by the compiler of its bundler.
  { name: 'types, Forge', args: ['test/typecheck.mjs', '--compiler', '5', 'tsconfig.json'] },
  { name: 'dead code', args: ['node_modules/knip/bin/knip.js'] },
  { name: 'format', args: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
];

/** Rules and importers in another order of files, the host with the real SDKs, and the command line. */
const partStages = [
  vitest('tests', [
    ...[...project('node'), '--sequence.shuffle.files', '--sequence.seed=20'],
    ...['test/unit', 'test/integration/forge-host', 'test/integration/cli/assay', 'test/contract'],
  ]),
];

/** Browser tests wait for pages most of the time, so they share the machine with the others. */
const testStages = async () => {
  const { findOrInstallBrowser } = await import('./support/browser/browser.mjs');
  const browser = await findOrInstallBrowser();
  const tests = vitest('tests', project('node'));
  if (browser.path === null) return { stages: [tests], notRun: [`e2e: ${browser.problem}`] };
  const e2e = vitest('e2e', project('e2e'), { CHROME_PATH: browser.path });
  return { stages: [tests, e2e], notRun: [] };
};

/** Where more browser tests than these fall over, something is broken. */
const MOST_FILES_TWICE = 3;
const e2eReport = `${reports}/e2e.json`;

/**
 * A busy machine must not decide a browser test: what failed beside the other tests is run once more
 * with the machine to itself, and that decides. What failed at first is always said.
 * @returns names of tests that passed only then, or null where nothing was run again
 */
const runBrowserTestsAgain = async ({ env }) => {
  const files = existsSync(e2eReport) ? filesToRunAgain(e2eReport) : [];
  if (files.length === 0 || files.length > MOST_FILES_TWICE) return null;
  for (const line of whatFailed([e2eReport])) console.log(`\nat first: ${line}`);
  const again = vitest('e2e-again', [...project('e2e'), ...files], env);
  const fell = await runStages([again], 1);
  const second = `${reports}/e2e-again.json`;
  const nowPassed = existsSync(second) ? takeSecondRun(e2eReport, second) : [];
  return fell.length > 0 ? null : nowPassed;
};

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const atOnce = Math.max(2, availableParallelism());
const failed = [];
let notRun = [];
let onlyAgain = [];
if (values.part) {
  failed.push(...(await runStages(partStages, 1)));
} else {
  // A browser may have to be installed first, which waits for the network.
  const comes = testStages();
  failed.push(...(await runStages(staticStages, atOnce)));
  const then = await comes;
  notRun = then.notRun;
  const fell = await runStages(then.stages, atOnce);
  const e2e = then.stages.find(({ name }) => name === 'e2e');
  const again = fell.includes('e2e') ? await runBrowserTestsAgain(e2e) : null;
  onlyAgain = again ?? [];
  failed.push(...fell.filter((name) => name !== 'e2e' || again === null));
}

rmSync(runFolder, { recursive: true, force: true });
const isStatic = (name) => !values.part && staticStages.some((stage) => stage.name === name);
const passed = values.part ? [] : staticStages.filter(({ name }) => !failed.includes(name));
const tests = addUp(reports);
const reportsOfFailed = failed.map((name) => `${reports}/${name}.json`).filter(existsSync);
/** A stage counts as one check; one of tests only where it fell over without naming a test. */
const checks = {
  numPassedTests: passed.length,
  numFailedTests: tests.failed > 0 ? failed.filter(isStatic).length : failed.length,
  numPendingTests: 0,
};
writeFileSync(`${reports}/stages.json`, JSON.stringify(checks));

for (const line of whatFailed(reportsOfFailed)) console.log(`\nfailed: ${line}`);
console.log(`\nNode ${process.version}`);
for (const line of notRun) console.log(`not run: ${line}`);
for (const name of onlyAgain) console.log(`passed only with the machine to itself: ${name}`);
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
if (tests.passed === 0) console.log('failed: no test was run');
console.log(closingLine(addUp(reports)));
const isWhole = tests.passed > 0 && tests.failed === 0 && failed.length === 0;
process.exitCode = isWhole && (!isCi || (notRun.length === 0 && tests.skipped === 0)) ? 0 : 1;
