import { sum } from './check-sample';
import type { Clustered, ClusterCounts, ClusterValues } from './clusters';
import type { Comparable } from './feature';
import { countInBins, countValues, decileEdges, hasMoreValuesThan } from './bins';
import { sortedValues } from './sorted-values';

/** Up to so many different values a number is taken for a category, as in Evidently. */
const CATEGORY_UP_TO = 5;

/** A feature ready to be tested and measured. */
export type Prepared = {
  trials: { reference: number; current: number };
  /** Counts over the same categories or bins, in this order. */
  counts: { reference: readonly number[]; current: readonly number[] };
  /** Sorted values; null where the feature is counted. */
  sorted: { reference: Float64Array; current: Float64Array } | null;
  /** What the counts are over. */
  over: 'categories' | 'values' | 'deciles' | 'bins';
  /** What people call each category or value; empty where the counts are over deciles or bins. */
  names: readonly string[];
  /** Where one decile or bin ends and the next begins; empty where the counts are over categories. */
  edges: readonly number[];
  /** The counts of each cluster; null where every row stands for itself. */
  clusters: Clustered<ClusterCounts> | null;
  /** Categories that the reference does not have. */
  unseen: readonly string[];
};

/** Clusters of one row each are rows like any other. */
const clustered = <Side extends ClusterValues>(
  clusters: Clustered<Side> | null,
  count: (cluster: readonly number[]) => number[],
): Clustered<ClusterCounts> | null => {
  if (clusters === null) return null;
  const counted = {
    reference: clusters.reference.map(count),
    current: clusters.current.map(count),
  };
  const isSingle = [...counted.reference, ...counted.current].every((one) => sum(one) <= 1);
  return isSingle ? null : counted;
};

const prepareFew = (
  reference: Float64Array,
  current: Float64Array,
  clusters: Clustered<ClusterValues> | null,
): Prepared => {
  const { values, ...counts } = countValues(reference, current);
  const names = values.map(String);
  return {
    trials: { reference: reference.length, current: current.length },
    ...{ counts, names, sorted: null, over: 'values', edges: [] },
    clusters: clustered(clusters, (cluster) =>
      values.map((value) => cluster.filter((one) => one === value).length),
    ),
    unseen: names.filter((_, i) => counts.reference[i] === 0),
  };
};

const prepareValues = (
  reference: Float64Array,
  current: Float64Array,
  clusters: Clustered<ClusterValues> | null,
): Prepared => {
  if (!hasMoreValuesThan(CATEGORY_UP_TO, reference, current)) {
    return prepareFew(reference, current, clusters);
  }
  const edges = decileEdges(reference);
  return {
    trials: { reference: reference.length, current: current.length },
    counts: { reference: countInBins(reference, edges), current: countInBins(current, edges) },
    sorted: { reference, current },
    ...{ over: 'deciles', names: [], edges, unseen: [] },
    clusters: clustered(clusters, (cluster) => countInBins(sortedValues(cluster), edges)),
  };
};

/** Sorts numbers once, and counts them over the reference's deciles, or value by value where few. */
export const prepare = (feature: Comparable): Prepared => {
  if (feature.kind === 'numeric') {
    const { reference, current, clusters } = feature;
    return prepareValues(sortedValues(reference), sortedValues(current), clusters);
  }
  const { reference, current } = feature;
  const names = feature.kind === 'counted' ? feature.names : [];
  return {
    trials: { reference: sum(reference), current: sum(current) },
    ...{ counts: { reference, current }, names, sorted: null },
    over: feature.kind === 'counted' ? 'categories' : 'bins',
    edges: feature.kind === 'binned' ? feature.edges : [],
    clusters:
      feature.kind === 'counted' ? clustered(feature.clusters, (counts) => [...counts]) : null,
    unseen: names.filter((_, i) => reference[i] === 0 && (current[i] ?? 0) > 0),
  };
};
