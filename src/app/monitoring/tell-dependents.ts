import type { Item } from '../../domain/item/item';
import { raiseByCause } from '../../domain/monitoring/raise-reviews';
import { reviewsRaised } from '../../domain/monitoring/settle-basis';
import { changeItem, type ItemChange } from '../item/change-item';
import { showLater, type ShowNeeds } from '../item/project-item';
import type { Deps } from '../ports';

type Needs = ShowNeeds &
  Pick<Deps, 'items' | 'issues' | 'itemPages' | 'clock' | 'random' | 'sleep'>;

const sentences = {
  drift: 'A work item that this one depends on drifted',
  model: 'A work item that this one depends on has another model',
  data: 'A work item that this one depends on has other data',
} as const;

const LONGEST_CAUSE = 400;

/** Reviews that the news of another item asks for; null where there is nothing to look at again. */
const withReviews = (item: Item, source: Item, now: number): ItemChange | null => {
  if (item.rev === 0) return null;
  const { item: next, events } = source.tells.reduce<ItemChange>(
    (change, { why, cause }) => {
      const said = `${sentences[why]}: ${cause}`.slice(0, LONGEST_CAUSE);
      const { reviews, raised } = raiseByCause(
        change.item,
        { why, cause: said, from: source.issueKey },
        now,
      );
      if (raised.length === 0) return change;
      return {
        item: { ...change.item, monitoring: { ...change.item.monitoring, reviews } },
        events: [...change.events, reviewsRaised(said, raised, now)],
      };
    },
    { item, events: [] },
  );
  return events.length === 0 ? null : { item: next, events };
};

/**
 * Raises the reviews of items whose Jira links say that they depend on this one, one hop, for what drifted
 * or became another; done twice, it asks for nothing again.
 */
export const tellDependents =
  (deps: Needs) =>
  async (issueId: string, projectId: string): Promise<void> => {
    const { item: source } = await deps.items.load(issueId, projectId);
    if (source === null || source.tells.length === 0) return;
    const now = deps.clock.now();
    const ids = await deps.issues.dependents(issueId);
    const dependents = ids.length === 0 ? [] : await deps.itemPages.ofIssues(ids);
    for (const one of dependents) {
      if (one.issueId === issueId) continue;
      const ref = { id: one.issueId, key: null, projectId: one.projectId };
      const { written } = await changeItem(deps)(ref, (item) => withReviews(item, source, now));
      if (written) await showLater(deps)(one.issueId, one.projectId);
    }
    const told = new Set(source.tells.map(({ at, cause }) => `${at} ${cause}`));
    await changeItem(deps)({ id: issueId, key: null, projectId }, (item) => ({
      item: { ...item, tells: item.tells.filter(({ at, cause }) => !told.has(`${at} ${cause}`)) },
      events: [],
    }));
  };
