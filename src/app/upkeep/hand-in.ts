import { canonicalJson } from '../../domain/canonical-json';
import { digestText } from '../../domain/digest';
import type { Deps } from '../ports';
import type { Work } from './ports';
import { keep, tryQueue } from './secure-work';

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
