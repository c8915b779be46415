import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';

/**
 * `npm run typecheck`: every project of the house, tests and tools included, or only those named.
 * `--compiler 5` takes the compiler that the Forge bundler uses instead of the native one. `npm run lint`
 * tells of errors in types too, each file by the project that stands next to it.
 */
const compilers = {
  5: 'node_modules/typescript/bin/tsc',
  7: 'node_modules/typescript7/bin/tsc',
};

const everyProject = [
  'tsconfig.json',
  'src/contract/tsconfig.json',
  'src/domain/tsconfig.json',
  'src/language/tsconfig.json',
  'src/words/tsconfig.json',
  'static/tsconfig.json',
  'local/tsconfig.json',
  'cli/tsconfig.json',
  'cli/page/tsconfig.json',
  'test/tsconfig.json',
];

const { values, positionals } = parseArgs({
  options: { compiler: { type: 'string', default: '7' } },
  allowPositionals: true,
});
const compiler = compilers[values.compiler];
if (compiler === undefined) {
  console.error(`--compiler ${values.compiler}: there is ${Object.keys(compilers).join(' and ')}`);
  process.exit(2);
}

const projects = positionals.length > 0 ? positionals : everyProject;
const failed = projects.filter((project) => {
  const args = [compiler, '--noEmit', '-p', project];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0;
});

if (failed.length > 0) {
  console.error(`type errors in ${failed.join(', ')}`);
  process.exitCode = 1;
}
