import { refreshItem } from '../item/project-item';
import type { DuePage } from '../item/ports';
import type { Deps } from '../ports';

type Needs = Pick<Deps, 'items' | 'projections' | 'queue' | 'clock' | 'random' | 'sleep' | 'log'>;

/** A run may take 900 seconds; what is not done by then is still due in the next. */
const LONGEST_RUN_MS = 600_000;

/** Items that are looked after at the same time. */
const AT_ONCE = 8;

/** Items that failed and are handed to the queue; more say that Jira or storage is down. */
const MOST_FAILURES = 50;

/**
 * Looks after what changes by time alone, and touches nothing but what is due: one read, one write
 * where there is something new, and the projection, for each. It goes on until nothing is due or its
 * time is up; what it has done is no longer due, so the next run begins where this one ended. Running
 * it twice changes nothing.
 * @returns how many items it did, and how many failed and are tried again by the queue.
 */
export const sweep = (deps: Needs) => async (): Promise<{ done: number; failed: number }> => {
  const began = deps.clock.now();
  const failures: DuePage['items'] = [];
  let done = 0;
  let cursor: string | null = null;
  do {
    const page: DuePage = await deps.items.due(began, cursor);
    for (let start = 0; start < page.items.length; start += AT_ONCE) {
      const failed = await refreshAll(deps, page.items.slice(start, start + AT_ONCE));
      failures.push(...failed);
      done += Math.min(AT_ONCE, page.items.length - start) - failed.length;
      if (failures.length > MOST_FAILURES || deps.clock.now() - began > LONGEST_RUN_MS) {
        return finish(deps, failures, done);
      }
    }
    ({ cursor } = page);
  } while (cursor !== null);
  return finish(deps, failures, done);
};

const refreshAll = async (deps: Needs, items: DuePage['items']): Promise<DuePage['items']> => {
  const outcomes = await Promise.allSettled(
    items.map(({ issueId, projectId }) => refreshItem(deps)(issueId, projectId)),
  );
  const telling = outcomes.flatMap((outcome) =>
    outcome.status === 'fulfilled' && outcome.value !== null && outcome.value.tells.length > 0
      ? [{ issueId: outcome.value.issueId, projectId: outcome.value.projectId }]
      : [],
  );
  if (telling.length > 0) {
    await deps.queue.push(telling.map((one) => ({ kind: 'tell-dependents' as const, ...one })));
  }
  return items.filter((_, index) => {
    const outcome = outcomes[index];
    if (outcome?.status !== 'rejected') return false;
    deps.log.error('an item that is due could not be looked after', outcome.reason);
    return true;
  });
};

/** One item that fails does not keep the others waiting; the queue tries it again. */
const finish = async (
  deps: Needs,
  failures: DuePage['items'],
  done: number,
): Promise<{ done: number; failed: number }> => {
  if (failures.length > 0) {
    await deps.queue.push(failures.map((item) => ({ kind: 'refresh-item' as const, ...item })));
  }
  return { done, failed: failures.length };
};
