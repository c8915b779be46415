import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const markerSchema = z.object({ seed: z.string() });
const MARKER = 'site.json';
/** In the place of a seed's name: tables without a marker. */
const UNFINISHED = '(unfinished)';

/** What a data directory holds: nothing, a site that was never finished, or one of some seed. */
const seedIn = (directory: string): string | null => {
  const marker = join(directory, MARKER);
  if (existsSync(marker)) {
    return markerSchema.parse(JSON.parse(readFileSync(marker, 'utf8'))).seed;
  }
  const hasTables = existsSync(directory) && readdirSync(directory).some(isTable);
  return hasTables ? UNFINISHED : null;
};

const isTable = (name: string): boolean => name.endsWith('.jsonl');

const setAside = (directory: string, seed: string): string => {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const beside = `${directory.replace(/[/\\]+$/, '')}-${seed.replace(/\W/g, '-')}-${stamp}`;
  renameSync(directory, beside);
  return beside;
};

/** Removes the tables of a site; other files stay. */
export const emptyDirectory = (directory: string): void => {
  for (const name of readdirSync(directory)) {
    if (isTable(name) || name === MARKER) rmSync(join(directory, name));
  }
};

const LOCK = 'site.lock';

const isRunning = (pid: number): boolean => {
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Two sites that write to one directory would spoil it. @throws Error naming the other process */
const refuseLocked = (directory: string): void => {
  const lock = join(directory, LOCK);
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : Number.NaN;
  if (Number.isInteger(holder) && holder !== process.pid && isRunning(holder)) {
    throw new Error(
      `process ${holder} serves a site from ${directory}; stop it, or take another directory with --data`,
    );
  }
};

/** Marks the directory as in use. @returns a function that lets it go */
export const lockDirectory = (directory: string): (() => void) => {
  writeFileSync(join(directory, LOCK), String(process.pid));
  return () => rmSync(join(directory, LOCK), { force: true });
};

/**
 * Makes a data directory ready for a seed.
 *
 * @param wanted the seed that was asked for; null takes whatever is there
 * @returns the seed the site has or shall get, and whether it still has to be filled
 * @throws Error when another process serves a site from it
 */
export const prepareDirectory = (
  directory: string,
  wanted: string | null,
  log: (line: string) => void,
): { seed: string; fill: boolean } => {
  refuseLocked(directory);
  const present = seedIn(directory);
  const seed = wanted ?? (present === UNFINISHED ? null : present) ?? 'demo';
  if (present === seed) return { seed, fill: false };
  if (present === UNFINISHED) {
    log('the last start was cut off before the site was filled; it is filled anew');
    emptyDirectory(directory);
  } else if (present !== null) {
    log(`the site held the seed "${present}"; it is kept in ${setAside(directory, present)}`);
  }
  mkdirSync(directory, { recursive: true });
  return { seed, fill: true };
};

/** Notes that the site is filled. */
export const markFilled = (directory: string, seed: string): void =>
  writeFileSync(join(directory, MARKER), JSON.stringify({ seed }));
