import { ForgeKvsAPIError } from '@forge/kvs';
import { AppError } from '../../app/failure';

/**
 * Whether a write failed because somebody else wrote first, or because what it was to create is there.
 * Decided on the status alone: the codes of the platform are not published.
 */
export const isConflict = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError && error.responseDetails.status === 409;

/** Whether storage does not take a request as it is, such as one with a cursor it did not make. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError && error.responseDetails.status === 400;

/**
 * Storage that is overloaded or down; the same request may succeed later. A conflict is one too where
 * the request has no condition that could fail.
 */
const isOutage = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError &&
  ([409, 429].includes(error.responseDetails.status) || error.responseDetails.status >= 500);

/** Whether storage was asked too often; what it refuses so, it has not done. */
const isRateLimit = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError && error.responseDetails.status === 429;

/** Tries of a request that storage is too busy for, and the pause before the second; it doubles. */
const MOST_TRIES = 6;
const FIRST_PAUSE_MS = 25;

const patiently = async <Answer>(request: () => Promise<Answer>): Promise<Answer> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await request();
    } catch (error) {
      if (!isRateLimit(error) || tries === MOST_TRIES) throw error;
      const pause = FIRST_PAUSE_MS * 2 ** (tries - 1);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
};

/**
 * Makes a request to storage that has no condition; a rate limit is waited for, below a second in all.
 * @throws {AppError} `unavailable` where storage is overloaded or down; everything else as it is.
 */
export const reached = async <Answer>(request: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await patiently(request);
  } catch (error) {
    if (!isOutage(error)) throw error;
    throw new AppError('unavailable', 'Storage did not answer.', {
      hint: 'Try again in a minute.',
      cause: error,
    });
  }
};

/**
 * Makes a write under a condition.
 * @returns false where storage answers that the condition does not hold.
 * @throws {AppError} `unavailable` where storage is overloaded or down; everything else as it is.
 */
export const unlessConflict = (write: () => Promise<void>): Promise<boolean> =>
  reached(async () => {
    try {
      await write();
      return true;
    } catch (error) {
      if (isConflict(error)) return false;
      throw error;
    }
  });
