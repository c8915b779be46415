import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from '../support/built';
import { checkBudgets } from './budgets';
import { measureBundle } from './bundle';
import { measureHeld } from './held';
import { measureDecisions, measureSentences } from './measure-bundled';
import { measureOperations } from './operations';
import { openBenchSite } from './site';
import { measureStatistics } from './statistics';
import { measureSurfaces } from './surfaces';
import { measureSweep } from './sweep';
import { measureTampered } from './tampered';

const WARM_UP = 10;

const log = (line: string): void => console.error(`bench: ${line}`);

const readCount = (name: string, text: string): number => {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`--${name} takes a whole number above 0, not ${text}`);
};

const machine = () => ({
  node: process.version,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
});

/**
 * Builds what changed, measures it and prints the document.
 * @returns the exit code: 1 where a count or a size is over its budget
 */
export const benchFromCommandLine = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: {
      iterations: { type: 'string', default: '40' },
      loads: { type: 'string', default: '9' },
      views: { type: 'string' },
    },
  });
  const iterations = readCount('iterations', values.iterations);
  const loads = readCount('loads', values.loads);
  if (values.views !== undefined) {
    // In a browser, which the other measures need none of.
    const { measureViews } = await import('./views');
    const views = await measureViews(readCount('views', values.views), log);
    console.log(JSON.stringify({ machine: machine(), views }, null, 2));
    return 0;
  }
  log('building what changed');
  build('functions', 'surfaces');
  const operations = await measureOperations(
    await openBenchSite(log),
    { iterations, warmUp: WARM_UP },
    log,
  );
  const sweeps = await measureSweep(log);
  const tampered = await measureTampered(log);
  const held = await measureHeld(log);
  log(`loading the bundles in ${4 * loads} fresh processes`);
  const bundle = await measureBundle(loads);
  const surfaces = measureSurfaces();
  const statistics = measureStatistics(log);
  const decisions = await measureDecisions(log);
  const sentences = await measureSentences(log);
  const budget = checkBudgets(operations, bundle, surfaces, sweeps, tampered, held, decisions);
  const measured = {
    ...{
      machine: machine(),
      operations,
      sweeps,
      tampered,
      held,
      bundle,
      surfaces,
      statistics,
      decisions,
      sentences,
    },
    budget,
  };
  console.log(JSON.stringify(measured, null, 2));
  const broken = budget.filter(({ ok }) => !ok);
  for (const { name, value, limit } of broken) log(`over budget: ${name}: ${value}, not ${limit}`);
  return broken.length > 0 ? 1 : 0;
};
