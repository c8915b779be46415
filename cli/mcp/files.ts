import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UsageError } from '../outcome';

/** Largest file that a call may name, in bytes. */
export const LARGEST_FILE_BYTES = 25_000_000;

const inside = (root: string, path: string): string | null => {
  const way = relative(root, path);
  const leaves = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return leaves || way === '' ? null : way;
};

const refuseOutside = (path: string): UsageError =>
  new UsageError(
    `${path} is outside of the folders that this server may read`,
    'Name a file below its working directory, or start it with --allow FOLDER.',
  );

const isHidden = (way: string): boolean => way.split(sep).some((part) => part.startsWith('.'));

/** The way of a path below the first root that holds it. */
const below = (roots: readonly string[], path: string): string | null =>
  roots.map((root) => inside(root, path)).find((way) => way !== null) ?? null;

const readOpened = async (path: string, shown: string, signal: AbortSignal): Promise<string> => {
  // No link is followed that took the file's place since, and a pipe does not hold the call.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const state = await file.stat();
    if (!state.isFile()) throw new UsageError(`${shown} is no plain file`, 'Name a file.');
    if (state.size > LARGEST_FILE_BYTES) {
      throw new UsageError(
        `${shown} has ${state.size} bytes, and ${LARGEST_FILE_BYTES} is the most`,
        'Give the part of it that holds the results, or use the assay command itself.',
      );
    }
    return await file.readFile({ encoding: 'utf8', signal });
  } finally {
    await file.close();
  }
};

/**
 * Reads files for a caller that is not trusted: plain files below `roots` alone, none that a link leads out
 * of them, none that is hidden (`.env`, `.git`), none over the limit.
 * @param roots absolute folders; a relative path counts from the first
 */
export const confinedReader = (
  roots: readonly [string, ...string[]],
  signal: AbortSignal,
): ((path: string) => Promise<string>) => {
  const reals = Promise.all(roots.map((root) => realpath(root)));
  return async (path) => {
    if (path.includes('\0')) throw refuseOutside(JSON.stringify(path));
    const named = resolve(roots[0], path);
    // Asked before the disk is, so that nobody learns what is there outside of the roots.
    const asWritten = below([...roots, ...(await reals)], named);
    if (asWritten === null) throw refuseOutside(path);
    const real = await realpath(named);
    const way = below(await reals, real);
    if (way === null) throw refuseOutside(path);
    if (isHidden(way) || isHidden(asWritten)) {
      throw new UsageError(
        `${path} is hidden (a name that begins with a dot), and such files are not read`,
        'They hold settings and secrets. Copy evidence to a plain name.',
      );
    }
    return readOpened(real, path, signal);
  };
};
