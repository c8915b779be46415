import type { CallOutput } from '../../contract/calls/calls';
import type { Item } from '../../domain/item/item';
import type { ProjectAccess } from '../access';
import { pagesOf } from '../pages';
import type { Deps } from '../ports';

/** Pages of items that are looked through, 100 each; Jira checks no more in one request. */
const MOST_PAGES = 10;

const MOST_CHANGES = 100;

/**
 * Who widened or narrowed "done" in a project, newest first, at most 100: of items that the person may
 * see, out of the first 1000.
 */
export const listScope =
  (deps: Pick<Deps, 'itemPages' | 'people'>) =>
  async ({ project, viewer }: ProjectAccess): Promise<CallOutput<'scope.list'>> => {
    const items = await itemsWhere(deps, project.id, ({ scopeChanges }) => scopeChanges.length > 0);
    const seen = await viewer.browsable(items.map(({ issueId }) => issueId));
    const changes = items
      .filter(({ issueId }) => seen.has(issueId))
      .flatMap(({ issueKey, scopeChanges }) =>
        scopeChanges.map((change) => ({ ...change, issueKey })),
      )
      .sort((a, b) => Date.parse(b.lockedAt) - Date.parse(a.lockedAt))
      .slice(0, MOST_CHANGES);
    const accounts = changes.flatMap(({ lockedBy, approvedBy }) =>
      approvedBy === null ? [lockedBy] : [lockedBy, approvedBy],
    );
    return { changes, people: await deps.people.names([...new Set(accounts)]) };
  };

/**
 * Trade-offs of a project, newest first, at most 100: of items that the person may see, out of the first
 * 1000.
 */
export const listTradeOffs =
  (deps: Pick<Deps, 'itemPages' | 'people'>) =>
  async ({ project, viewer }: ProjectAccess): Promise<CallOutput<'trade-offs.list'>> => {
    const items = await itemsWhere(deps, project.id, ({ records }) => records.tradeOffs.length > 0);
    const seen = await viewer.browsable(items.map(({ issueId }) => issueId));
    const tradeOffs = items
      .filter(({ issueId }) => seen.has(issueId))
      .flatMap(({ issueKey, records }) => records.tradeOffs.map((one) => ({ ...one, issueKey })))
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
      .slice(0, MOST_CHANGES);
    const accounts = tradeOffs.flatMap(({ decider, by }) => [decider, by]);
    return { tradeOffs, people: await deps.people.names([...new Set(accounts)]) };
  };

const itemsWhere = async (
  deps: Pick<Deps, 'itemPages'>,
  projectId: string,
  isMeant: (item: Item) => boolean,
): Promise<Item[]> => {
  const found: Item[] = [];
  const pages = pagesOf((cursor) => deps.itemPages.ofProject(projectId, cursor), MOST_PAGES);
  for await (const { items } of pages) found.push(...items.filter(isMeant));
  return found;
};
