/**
 * `npm run mutated`: sends 100,000 bodies that are nearly right, over all formats, to the intake of a
 * site in memory, and prints how many were taken in and refused. Seeded, so that a failure repeats by
 * its number. `npm run mutated -- 5000` sends as many.
 */
import { spawnSync } from 'node:child_process';

const total = process.argv[2] ?? '100000';
const { status } = spawnSync(
  'npx',
  [
    ...['vitest', 'run', '-c', 'test/vitest.config.ts', '--project', 'node'],
    ...['test/integration/app/mutated-bodies.test.ts', '--disable-console-intercept'],
    ...['--reporter', 'dot'],
  ],
  { stdio: 'inherit', env: { ...process.env, ASSAY_MUTATED_BODIES: total } },
);
process.exitCode = status ?? 1;
