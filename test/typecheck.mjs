import { spawnSync } from 'node:child_process';

/** `npm run typecheck`: every project of the house, tests and tools included. */
const projects = [
  'tsconfig.json',
  'src/domain/tsconfig.json',
  'static/tsconfig.json',
  'local/tsconfig.json',
  'cli/tsconfig.json',
  'test/tsconfig.json',
];

const failed = projects.filter((project) => {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '--noEmit', '-p', project],
    { stdio: 'inherit' },
  );
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`type errors in ${failed.join(', ')}`);
  process.exitCode = 1;
}
