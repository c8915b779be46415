import type { Evaluation, ItemColumns } from '../../contract/types';
import { storedBaseline } from '../../domain/items/stored-baseline';
import type { StoredRun } from '../../domain/items/work-out';
import type { Item } from '../../domain/item/item';
import type { Deps } from '../ports';

/** Days for which items are kept; the digest and the summary of them stay with the run. */
export const KEPT_ITEM_DAYS = 365;

/** Runs among which a baseline is looked for. */
const MOST_RUNS = 100;

/** Items of runs, by the digest of the run. */
export type ItemsByRun = ReadonlyMap<string, readonly ItemColumns[]>;

export type WorkOutNeeds = Pick<Deps, 'evaluations' | 'items' | 'runItems'>;

/** A run with what its items come to for the criteria of an item; pure. */
export type WorkOut = (item: Item, evaluation: Evaluation) => Evaluation;

const asItIs: WorkOut = (_, evaluation) => evaluation;

/** Names by which the criteria of an item may ask for a baseline; null for one that the run names. */
const askedBy = (item: Item | null): (string | null)[] => [
  null,
  ...new Set(
    (item?.locked?.criteria ?? []).flatMap(({ requirement }) =>
      requirement.kind === 'threshold' ? [] : [requirement.baseline],
    ),
  ),
];

const withItems = (evaluations: readonly Evaluation[], items: ItemsByRun): Evaluation[] =>
  evaluations.filter(({ digest }) => (items.get(digest)?.length ?? 0) > 0);

/** Keeps the items of runs, and makes ready what they come to. */
export const workOutItems =
  (deps: WorkOutNeeds) =>
  async (
    issue: { id: string; projectId: string },
    evaluations: readonly Evaluation[],
    items: ItemsByRun,
  ): Promise<WorkOut> => {
    const [ready] = await Promise.all([
      readyToWorkOut(deps)(issue, evaluations, items),
      ...withItems(evaluations, items).map(({ digest }) =>
        deps.runItems.put(issue.id, digest, items.get(digest) ?? []),
      ),
    ]);
    return ready;
  };

/**
 * Reads the baseline runs that runs may be paired with item by item, so that what their items come to can be
 * worked out while the item is written, without another request.
 */
export const readyToWorkOut =
  (deps: WorkOutNeeds) =>
  async (
    issue: { id: string; projectId: string },
    evaluations: readonly Evaluation[],
    items: ItemsByRun,
  ): Promise<WorkOut> => {
    const own = withItems(evaluations, items);
    if (own.length === 0) return asItIs;
    const [{ workOut }, runs, { item: current }] = await Promise.all([
      import('../../domain/items/work-out'),
      deps.evaluations.recent(issue.id, MOST_RUNS),
      deps.items.load(issue.id, issue.projectId),
    ]);
    const stored = [...runs, ...evaluations];
    const asked = askedBy(current);
    const found = new Map<string, Evaluation>();
    for (const evaluation of own) {
      for (const name of asked) {
        const baseline = storedBaseline(name, evaluation, stored);
        if (baseline !== null) found.set(baseline.digest, baseline);
      }
    }
    const kept = new Map<string, StoredRun>();
    for (const evaluation of found.values()) {
      const { digest } = evaluation;
      const columns = items.get(digest) ?? (await deps.runItems.get(issue.id, digest));
      kept.set(digest, { evaluation, columns });
    }
    const known = new Map<string, Evaluation>();
    return (item, evaluation) => {
      const columns = items.get(evaluation.digest);
      if (columns === undefined || item.locked === null) return evaluation;
      const looked = item.budgets.map(({ id, looked: looks, spent }) => [id, looks, spent]);
      const key = JSON.stringify([evaluation.digest, item.locked.digest, looked]);
      const before = known.get(key);
      if (before !== undefined) return before;
      const baselineOf = (name: string | null): StoredRun | null => {
        const baseline = storedBaseline(name, evaluation, stored);
        return baseline === null ? null : (kept.get(baseline.digest) ?? null);
      };
      const worked = workOut({ evaluation, columns, baselineOf }, item);
      const next = worked.length === 0 ? evaluation : { ...evaluation, worked };
      known.set(key, next);
      return next;
    };
  };
