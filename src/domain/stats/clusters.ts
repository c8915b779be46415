import { betaQuantile, tUpperQuantile } from './distributions/beta';
import { requireNumber } from './check';
import { StatisticsError } from './error';
import type { Sided } from './sided';

/** Sum and number of the values of one cluster: one item tried often, or items of one source. */
export type Cluster = { sum: number; count: number };

/** Clusters below which the bounds are said to be approximate. */
export const FEWEST_CLUSTERS = 20;

type Spread = { mean: number; trials: number; clusters: number; variance: number };

/** Ratio of sums, and its variance with whole clusters as the units (Cochran 1977, section 6.3). */
const spreadOf = (clusters: readonly Cluster[]): Spread => {
  const trials = clusters.reduce((total, { count }) => total + count, 0);
  const mean = clusters.reduce((total, { sum }) => total + sum, 0) / trials;
  const m = clusters.length;
  const squares = clusters.reduce((total, { sum, count }) => total + (sum - mean * count) ** 2, 0);
  return { mean, trials, clusters: m, variance: (m / (m - 1)) * (squares / (trials * trials)) };
};

const requireClusters = (clusters: readonly Cluster[]): void => {
  if (clusters.length < 2) {
    const allowed = 'at least two clusters are needed: one says nothing of the next';
    throw new StatisticsError('out-of-range', 'clusters', clusters.length, allowed);
  }
  clusters.forEach(({ sum, count }, index) => {
    requireNumber(`clusters[${index}].sum`, sum);
    requireNumber(`clusters[${index}].count`, count, { above: 0 });
  });
};

/** How many independent trials the clustered ones are worth: between the clusters and the trials. */
export const effectiveTrials = (clusters: readonly Cluster[]): number => {
  requireClusters(clusters);
  const { mean, trials, variance, clusters: m } = spreadOf(clusters);
  const single = mean * (1 - mean);
  // All alike: nothing tells how alike the trials of one cluster are.
  if (single <= 0) return m;
  return variance > 0 ? Math.min(Math.max(single / variance, 1), trials) : trials;
};

/**
 * A share of clustered trials: Clopper-Pearson on the number of independent trials that they are worth,
 * made smaller for the few clusters it is estimated from (Korn & Graubard 1998, Surv. Methodol. 24:193).
 *
 * @throws StatisticsError on fewer than two clusters, or sums that are no counts of successes
 */
export const shareOfClusters = (clusters: readonly Cluster[]): Sided => {
  requireClusters(clusters);
  clusters.forEach(({ sum, count }, index) => {
    requireNumber(`clusters[${index}].sum`, sum, { atLeast: 0, atMost: count });
  });
  const { mean, trials, clusters: m } = spreadOf(clusters);
  const worth = effectiveTrials(clusters);
  const lowerOf = (share: number, tail: number): number => {
    if (tail <= 0 || share <= 0) return 0;
    const shrink = (tUpperQuantile(tail, trials - 1) / tUpperQuantile(tail, m - 1)) ** 2;
    const n = worth * shrink;
    return Math.min(betaQuantile(tail, n * share, n * (1 - share) + 1), share);
  };
  return {
    estimate: mean,
    lower: (tail) => lowerOf(mean, tail),
    upper: (tail) => 1 - lowerOf(1 - mean, tail),
  };
};

/**
 * A mean of clustered values, or of differences between two models item by item: Student's t over
 * clusters.
 *
 * @throws StatisticsError on fewer than two clusters
 */
export const meanOfClusters = (clusters: readonly Cluster[]): Sided => {
  requireClusters(clusters);
  const { mean, variance, clusters: m } = spreadOf(clusters);
  const error = Math.sqrt(variance);
  const reach = (tail: number): number =>
    tail > 0 && error > 0 ? tUpperQuantile(tail, m - 1) * error : Infinity;
  return {
    estimate: mean,
    lower: (tail) => mean - reach(tail),
    upper: (tail) => mean + reach(tail),
  };
};
