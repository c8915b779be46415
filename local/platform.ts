import { readFileSync } from 'node:fs';
import { compareProbe } from './probe/compare';

const USAGE =
  'Usage: npm run platform -- probe.json, where probe.json is the answer of local/probe';

/** Holds a probe's answer against the table of platform facts; 1 where the table has it otherwise. */
const main = (file: string | undefined): number => {
  if (file === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const differences = compareProbe(JSON.parse(readFileSync(file, 'utf8')));
  for (const { case: name, table, site, settled } of differences) {
    const verdict = settled ? 'now known' : 'otherwise';
    process.stdout.write(
      `${verdict}: ${name}: table ${JSON.stringify(table)}, site ${JSON.stringify(site)}\n`,
    );
  }
  const wrong = differences.filter(({ settled }) => !settled).length;
  process.stdout.write(`${wrong} otherwise, ${differences.length - wrong} now known\n`);
  return wrong === 0 ? 0 : 1;
};

process.exitCode = main(process.argv[2]);
