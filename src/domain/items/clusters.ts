import type { Cluster } from '../stats/clusters';
import { groupBy, type Item } from './item';

/**
 * The sums of what belongs together: items of one named cluster, and the tries of one item. null where
 * every item stands by itself, so that nothing is clustered.
 */
export const clustersOf = (items: readonly Item[]): Cluster[] | null => {
  const groups = groupBy(items, ({ id, cluster }) =>
    cluster === null ? `i:${id}` : `c:${cluster}`,
  );
  if (groups.size === items.length) return null;
  return [...groups.values()].map((members) => ({
    sum: members.reduce((sum, { value }) => sum + value, 0),
    count: members.length,
  }));
};
