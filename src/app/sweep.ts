import type { Deps } from './ports';

/**
 * Looks after what changes by time alone: items whose evidence has become too old get their
 * projections rewritten. One bounded page a run; the rest is still due in the next.
 */
export const sweep =
  (deps: Pick<Deps, 'items' | 'queue' | 'clock'>) => async (): Promise<{ due: number }> => {
    const due = await deps.items.due(deps.clock.now());
    if (due.length > 0) {
      await deps.queue.push(due.map((item) => ({ kind: 'refresh-item' as const, ...item })));
    }
    return { due: due.length };
  };
