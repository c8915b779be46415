import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import * as z from 'zod';

const outcomeSchema = z.union([z.object({ problem: z.string() }), z.object({ made: z.unknown() })]);
type Outcome = z.output<typeof outcomeSchema>;

/** How often a file asks whether another one is done, in milliseconds. */
const ASK_MS = 100;

/** @returns whether nobody has begun yet: of those who ask at once, one makes the folder. */
const begins = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
};

const tell = (path: string, outcome: Outcome): void => {
  writeFileSync(`${path}.new`, JSON.stringify(outcome));
  renameSync(`${path}.new`, path);
};

/**
 * Makes something once in a run: the file that needs it first makes it, the others wait for it.
 * @param name what it is called in the folder of the run
 * @param make writes it into the folder that it is given, which is empty, and says what is to be known of it
 * @returns the folder, and what was said, as JSON tells it
 * @throws in every file with what went wrong where it could not be made
 */
export const madeOnce = async (
  name: string,
  make: (folder: string) => unknown,
): Promise<{ folder: string; told: unknown }> => {
  const folder = join(inject('runFolder'), name);
  const outcome = `${folder}.json`;
  if (begins(folder)) {
    try {
      tell(outcome, { made: (await make(folder)) ?? null });
    } catch (error) {
      tell(outcome, { problem: String(error) });
      throw error;
    }
  }
  // A hook has its own end, so that nobody waits for one that was killed.
  while (!existsSync(outcome)) await pause(ASK_MS);
  const told = outcomeSchema.parse(JSON.parse(readFileSync(outcome, 'utf8')));
  if ('problem' in told) throw new Error(`${name} could not be made: ${told.problem}`);
  return { folder, told: told.made };
};
