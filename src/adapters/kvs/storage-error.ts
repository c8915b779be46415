import { AppError } from '../../app/failure';
import { storageAnswer, type StorageAnswer } from './sdk';

/**
 * What a refusal of storage means for the one who asked.
 * `lost-race`: somebody else wrote first, or what was to be created is there; look again.
 * `busy`: storage takes no more for a while, and has not done what it refused; ask again later.
 * `down`: storage failed, and may have done what was asked.
 * `missing`: there is no such key.
 * `doubtful`: it does not take this now, and nothing says that it never will; ask again a few times.
 * `own-fault`: it never takes this; the app has a mistake, or was given a cursor of another time.
 */
export type StorageTrouble = 'lost-race' | 'busy' | 'down' | 'missing' | 'doubtful' | 'own-fault';

/**
 * By code, since one status stands for several troubles: a failed condition is a 400, as is a key that
 * is too long. The codes are those that Atlassian documents or that were measured on a live site.
 */
const BY_CODE: Readonly<Record<string, StorageTrouble>> = {
  CONDITIONAL_CHECK_FAILED: 'lost-race',
  KEY_CONFLICT: 'lost-race',
  RATE_LIMIT_EXCEEDED: 'busy',
  TOO_MANY_REQUESTS: 'busy',
  KEY_NOT_FOUND: 'missing',
  NOT_FOUND: 'missing',
  // Entities of a new version are not everywhere at once.
  SCHEMA_NOT_FOUND: 'doubtful',
  // The words of it, "semantic errors", name no rule.
  UNPROCESSABLE_ENTITY: 'doubtful',
  KEY_DUPLICATION_ERROR: 'own-fault',
  TOO_MANY_BATCH_ENTITIES: 'own-fault',
  INVALID_TTL: 'own-fault',
  INCORRECT_PROPERTY_TYPE: 'own-fault',
};

const byStatus = (status: number): StorageTrouble => {
  if (status === 409) return 'lost-race';
  if (status === 429) return 'busy';
  if (status === 408 || status >= 500) return 'down';
  return status === 404 || status === 422 ? 'doubtful' : 'own-fault';
};

/** A busy or failing status holds whatever its body says; else the code does, where it is known. */
const troubleOf = ({ status, code }: StorageAnswer): StorageTrouble =>
  status === 429 || status >= 500 ? byStatus(status) : (BY_CODE[code ?? ''] ?? byStatus(status));

/** @returns null for what is no answer of storage. */
export const storageTrouble = (error: unknown): StorageTrouble | null => {
  const answer = storageAnswer(error);
  return answer === null ? null : troubleOf(answer);
};

/** Whether storage does not take a request as it is, such as one with a cursor it did not make. */
export const isRefusal = (error: unknown): boolean => {
  const trouble = storageTrouble(error);
  return trouble === 'own-fault' || trouble === 'doubtful';
};

/** Tries of a request that storage does not take now, and the pause before the second; it doubles up to a step. */
const MOST_TRIES = 8;
const FIRST_PAUSE_MS = 25;
const LARGEST_STEP_MS = 400;

/** Longest that a pause may be, whatever storage asks for: a person or a gate is waiting. */
const LONGEST_PAUSE_MS = 2_000;

const pauseBefore = (tries: number, error: unknown): number => {
  const asked = (storageAnswer(error)?.retryAfterSeconds ?? 0) * 1000;
  return Math.min(
    LONGEST_PAUSE_MS,
    Math.max(asked, Math.min(LARGEST_STEP_MS, FIRST_PAUSE_MS * 2 ** (tries - 1))),
  );
};

const patiently = async <Answer>(
  request: () => Promise<Answer>,
  worthAnother: (trouble: StorageTrouble | null) => boolean,
): Promise<Answer> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await request();
    } catch (error) {
      if (!worthAnother(storageTrouble(error)) || tries === MOST_TRIES) throw error;
      const pause = pauseBefore(tries, error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
};

/** A refusal that may pass is told as one; what is a mistake of the app stays what it is, and loud. */
const asAppError = (error: unknown): unknown => {
  const trouble = storageTrouble(error);
  return trouble === 'busy' || trouble === 'down' || trouble === 'lost-race'
    ? new AppError('unavailable', 'Storage did not answer.', {
        hint: 'Try again in a minute.',
        cause: error,
      })
    : error;
};

/**
 * Makes a request to storage that has no condition. Where storage does not take it now, it is made
 * again, for below two seconds in all; a lost race is one more of these, since nothing here could be lost.
 * @throws {AppError} `unavailable` where storage is overloaded or down; everything else as it is.
 */
export const reached = async <Answer>(request: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await patiently(
      request,
      (trouble) => trouble === 'busy' || trouble === 'doubtful' || trouble === 'lost-race',
    );
  } catch (error) {
    throw asAppError(error);
  }
};

/**
 * Makes a write under a condition.
 * @param isLost looks at what is stored, and says whether the condition no longer holds. It is asked
 * where storage refuses for a reason that does not say, or twice for being busy, so that a lost race is
 * seen whatever it is called, and a write that storage would take is made again.
 * @returns false where the condition does not hold.
 * @throws {AppError} `unavailable` where storage is overloaded or down; everything else as it is.
 */
export const unlessConflict = async (
  write: () => Promise<void>,
  isLost: () => Promise<boolean>,
): Promise<boolean> => {
  let refusals = 0;
  try {
    return await patiently(
      async () => {
        try {
          await write();
          return true;
        } catch (error) {
          const trouble = storageTrouble(error);
          if (trouble === 'lost-race') return false;
          refusals += 1;
          const inDoubt = trouble === 'doubtful' || (trouble === 'busy' && refusals > 1);
          if (inDoubt && (await isLost())) return false;
          throw error;
        }
      },
      (trouble) => trouble === 'busy' || trouble === 'doubtful',
    );
  } catch (error) {
    throw asAppError(error);
  }
};
