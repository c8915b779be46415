import { canonicalJson } from '../../domain/canonical-json';
import { digestText } from '../../domain/digest';
import { AppError } from '../failure';
import { pagesOf } from '../pages';
import type { Deps } from '../ports';
import type { Work } from './ports';

/** Hands work to the queue. @returns whether the queue took it; never throws. */
export const tryQueue =
  (deps: Pick<Deps, 'queue' | 'log'>) =>
  async (work: readonly Work[]): Promise<boolean> => {
    try {
      await deps.queue.push(work);
      return true;
    } catch (cause) {
      deps.log.error('the queue did not take work', cause);
      return false;
    }
  };

/** What keeps work that the queue did not take. */
type Keeper = Pick<Deps, 'log'> & { outbox: Pick<Deps['outbox'], 'keep'> };

/** What makes sure that work is done. */
export type Securers = Keeper & Pick<Deps, 'queue' | 'newId'>;

/** Keeps work in storage. @returns whether storage took it; never throws. */
const keep =
  (deps: Keeper) =>
  async (id: string, work: Work): Promise<boolean> => {
    try {
      await deps.outbox.keep(id, work);
      return true;
    } catch (cause) {
      deps.log.error('work could neither be queued nor kept', cause);
      return false;
    }
  };

/**
 * Makes sure that work is done: by the queue, or from storage where the queue may not have taken it.
 * @returns whether either has it for sure; never throws.
 */
export const secure =
  (deps: Securers) =>
  async (work: readonly Work[]): Promise<boolean> => {
    if (await tryQueue(deps)(work)) return true;
    const kept = await Promise.all(work.map((one) => keep(deps)(deps.newId(), one)));
    return kept.every(Boolean);
  };

/**
 * Hands work to the queue; what the queue does not take is kept in storage for the sweep. Never throws:
 * who asks has an answer to give.
 */
export const handOver =
  (deps: Securers) =>
  async (work: readonly Work[]): Promise<void> => {
    await secure(deps)(work);
  };

/**
 * Hands in work that whoever sends it sends again where it is not queued. Until then it is kept, in a
 * place of its own that the same work finds again: it is kept once, and no longer once the queue has it.
 * @param isAgain it was sent before.
 * @returns whether the queue took it; never throws.
 */
export const handIn =
  (deps: Pick<Deps, 'queue' | 'outbox' | 'log'>) =>
  async (work: Extract<Work, { kind: 'follow-issue' }>, isAgain: boolean): Promise<boolean> => {
    const id = digestText(canonicalJson(work));
    const isQueued = await tryQueue(deps)([work]);
    if (!isQueued) await keep(deps)(id, work);
    if (isQueued && isAgain) await forget(deps, id);
    return isQueued;
  };

/** What stays though it is queued is done once more by the sweep, which it has to stand. */
const forget = async (deps: Pick<Deps, 'outbox' | 'log'>, id: string): Promise<void> => {
  try {
    await deps.outbox.drop(id);
  } catch (cause) {
    deps.log.error('work that is queued could not be taken out of storage', cause);
  }
};

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
