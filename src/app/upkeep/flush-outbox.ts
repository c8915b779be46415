import { AppError } from '../failure';
import { pagesOf } from '../pages';
import type { Deps } from '../ports';
import { tryQueue } from './secure-work';

/** Work handed over in one run: most of what the queue takes in a minute, which others need too. */
const MOST_WORK = 400;

/** Seconds until the queue has room again. */
const ROOM_DELAY = 90;

/**
 * Hands over what was kept, as much as the queue takes in a minute; the rest has the queue itself come
 * back for it, or the next sweep. Work that is queued twice, because a run ended between the two steps,
 * is done twice, which it has to stand anyway.
 * @returns how much there was, and whether some of it is still kept.
 * @throws {AppError} `unavailable` where storage is down, which tells nothing of what it keeps.
 */
export const flushOutbox =
  (deps: Pick<Deps, 'queue' | 'outbox' | 'log'>) =>
  async (): Promise<{ found: number; left: boolean }> => {
    let found = 0;
    for await (const { kept } of pagesOf(deps.outbox.waiting)) {
      if (found + kept.length > MOST_WORK) {
        await comeBack(deps);
        return { found: found + kept.length, left: true };
      }
      found += kept.length;
      if (kept.length > 0) {
        if (!(await tryQueue(deps)(kept.map(({ work }) => work)))) return { found, left: true };
        await Promise.all(kept.map(({ id }) => deps.outbox.drop(id)));
      }
    }
    return { found, left: false };
  };

const comeBack = async (deps: Pick<Deps, 'queue' | 'log'>): Promise<void> => {
  try {
    await deps.queue.push([{ kind: 'flush-outbox' }], ROOM_DELAY);
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    deps.log.error('what is left of the kept work waits for the next sweep', cause);
  }
};
