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
export const keep =
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
