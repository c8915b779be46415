import { afterAll, expect } from 'vitest';

/**
 * Files of tests share a process, and what one leaves behind decides others: a timer of a faked time that
 * has ended never rings. So each file finds the clocks and timers that the first one found, or fails with
 * the name of the file before it, which left another one behind.
 */
const found = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setInterval: globalThis.setInterval,
  clearInterval: globalThis.clearInterval,
  setImmediate: globalThis.setImmediate,
  Date: globalThis.Date,
  now: Date.now,
  random: Math.random,
  fetch: globalThis.fetch,
};

type OfProcess = typeof globalThis & {
  foundByTests?: { first: typeof found; fileBefore: string | undefined };
};

const ofProcess = ((globalThis as OfProcess).foundByTests ??= {
  first: found,
  fileBefore: undefined,
});

const left = Object.entries(ofProcess.first)
  .filter(([name, first]) => found[name as keyof typeof found] !== first)
  .map(([name]) => name);
if (left.length > 0)
  throw new Error(`${ofProcess.fileBefore ?? 'a file'} leaves another ${left.join(', ')} behind`);

afterAll(() => {
  ofProcess.fileBefore = expect.getState().testPath;
});
