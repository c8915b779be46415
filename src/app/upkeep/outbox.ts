import type { Deps, Work } from '../ports';

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

/**
 * Hands work to the queue; what the queue does not take is kept in storage for the sweep. Never throws:
 * who asks has an answer to give.
 */
export const handOver =
  (deps: Pick<Deps, 'queue' | 'outbox' | 'newId' | 'log'>) =>
  async (work: readonly Work[]): Promise<void> => {
    if (await tryQueue(deps)(work)) return;
    try {
      await Promise.all(work.map((one) => deps.outbox.keep(deps.newId(), one)));
    } catch (cause) {
      deps.log.error('work could neither be queued nor kept', cause);
    }
  };

/**
 * Hands over what was kept, a bounded page a run. Work that is queued twice, because a run ended
 * between the two steps, is done twice, which it has to stand anyway.
 * @returns how much there was.
 */
export const flushOutbox = (deps: Pick<Deps, 'queue' | 'outbox'>) => async (): Promise<number> => {
  const kept = await deps.outbox.waiting();
  if (kept.length === 0) return 0;
  await deps.queue.push(kept.map(({ work }) => work));
  await Promise.all(kept.map(({ id }) => deps.outbox.drop(id)));
  return kept.length;
};
