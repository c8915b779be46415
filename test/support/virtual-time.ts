import { setImmediate as nextTurn } from 'node:timers/promises';
import { vi } from 'vitest';

/**
 * How far time moves once everybody waits, in milliseconds: about what a request to storage takes, so
 * that those whose pauses end within one step go on at the same moment and collide.
 */
const STEP_MS = 20;

const SEED = 20_261_124;

/** The generator of Park and Miller, "Random number generators: good ones are hard to find" (1988). */
const seededRandom = (): (() => number) => {
  let state = SEED;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/**
 * Makes calls of the app at once, in a time that passes only while every one of them waits for a timer:
 * how fast the machine is decides nothing. Pauses before another try and the longest run of a function
 * count in this time, and what is random comes of a seed. Needs the clock of an open test site, which
 * has moved by as much afterwards.
 * @param start begins the calls, each of which is one invocation of a function
 * @returns what they answered
 * @throws what a call throws, such as the end of its time, once all have ended
 */
export const atOnce = async <Call extends Promise<unknown>>(
  start: () => readonly Call[],
): Promise<Awaited<Call>[]> => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.now() });
  const random = vi.spyOn(Math, 'random').mockImplementation(seededRandom());
  try {
    const calls = start();
    await letAllEnd(calls);
    return await Promise.all(calls);
  } finally {
    random.mockRestore();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  }
};

/** A call that runs has one timer, which ends it when it runs too long; a call that waits has another. */
const letAllEnd = async (calls: readonly Promise<unknown>[]): Promise<void> => {
  let running = calls.length;
  const end = (): void => {
    running -= 1;
  };
  for (const call of calls) void call.then(end, end);
  while (running > 0) {
    await nextTurn();
    if (vi.getTimerCount() >= 2 * running) vi.advanceTimersByTime(STEP_MS);
  }
};
