import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 200;
/** Longer than any build takes; behind that, the lock belongs to a process that hangs. */
const LONGEST_WAIT_MS = 600_000;

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const isRunning = (pid: number): boolean => {
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
};

const take = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
};

/** Removes a lock whose process is gone. */
const dropStale = (file: string): void => {
  try {
    if (!isRunning(Number(readFileSync(file, 'utf8')))) rmSync(file, { force: true });
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
};

/**
 * Lets one build run at a time in a checkout, so that none reads what another is writing.
 * @throws Error when the lock is not given back for ten minutes
 */
export const withBuildLock = async <Result>(
  file: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  mkdirSync(dirname(file), { recursive: true });
  const began = Date.now();
  while (!take(file)) {
    if (Date.now() - began > LONGEST_WAIT_MS) {
      throw new Error(`another build holds ${file} for ten minutes; delete it if there is none`);
    }
    dropStale(file);
    await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
};
