import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildApp } from './build';
import { describeSize, measure } from './sizes';

const root = fileURLToPath(new URL('../..', import.meta.url));

const problemsOf = (error: unknown): string[] => {
  if (error instanceof AggregateError) return error.errors.flatMap(problemsOf);
  return [error instanceof Error ? error.message : String(error)];
};

/** @returns the exit code: 0 when everything is built, 1 when something could not be. */
export const buildFromCommandLine = async (args: string[]): Promise<number> => {
  const force = args.includes('--force');
  const only = args.filter((arg) => arg !== '--force');
  try {
    const { targets, built } = await buildApp({ root, only, force, log: console.log });
    if (built.length === 0) console.log('nothing changed since the last build');
    const paths = targets.flatMap(({ measured }) => measured).filter(existsSync);
    const sizes = await Promise.all(paths.map(measure));
    sizes.map(describeSize).forEach((line) => console.log(line));
    return 0;
  } catch (error) {
    problemsOf(error).forEach((problem) => console.error(`build: ${problem}`));
    return 1;
  }
};
