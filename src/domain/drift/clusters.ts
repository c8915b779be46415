/**
 * Rows that belong together, such as many of one customer: they tell less than as many independent ones.
 */
import { betaCdf, betaQuantile } from '../stats/distributions/beta';
import { sum } from './check-sample';

export type Clustered<Side> = { reference: Side; current: Side };

/** The values of each cluster of one side. */
export type ClusterValues = readonly (readonly number[])[];

/** The counts of each cluster over the same categories or bins. */
export type ClusterCounts = readonly (readonly number[])[];

/** Values by the cluster that each belongs to. */
export const byValue = (values: readonly number[], clusters: readonly string[]): number[][] => {
  const found = new Map<string, number[]>();
  values.forEach((value, index) => {
    const cluster = clusters[index] ?? '';
    const known = found.get(cluster);
    if (known === undefined) found.set(cluster, [value]);
    else known.push(value);
  });
  return [...found.values()];
};

const totalsOf = (clusters: ClusterCounts): number[] => {
  const totals = (clusters[0] ?? []).map(() => 0);
  for (const counts of clusters) {
    counts.forEach((count, i) => {
      totals[i] = (totals[i] ?? 0) + count;
    });
  }
  return totals;
};

type Covariance = number[][];

/**
 * The covariance of the shares of one side over its clusters, each entry divided by the roots of the
 * pooled shares: C/(C-1) Σ r rᵀ / n², with r what a cluster has more of each category than its size lets
 * expect. The ratio estimator of survey sampling.
 */
const covarianceOf = (clusters: ClusterCounts, pooled: readonly number[]): Covariance => {
  const totals = totalsOf(clusters);
  const n = sum(totals);
  const entries = pooled.map(() => pooled.map(() => 0));
  for (const counts of clusters) {
    const size = sum(counts);
    const residuals = counts.map((count, i) => {
      const scale = Math.sqrt(pooled[i] ?? 0);
      return scale === 0 ? 0 : (count - ((totals[i] ?? 0) / n) * size) / scale;
    });
    residuals.forEach((one, i) => {
      const row = entries[i];
      if (one === 0 || row === undefined) return;
      residuals.forEach((other, j) => {
        row[j] = (row[j] ?? 0) + one * other;
      });
    });
  }
  const factor = clusters.length / (clusters.length - 1) / (n * n);
  return entries.map((row) => row.map((entry) => entry * factor));
};

const trace = (matrix: Covariance): number => sum(matrix.map((row, i) => row[i] ?? 0));

export type ClusterTest = {
  /** Pearson's statistic of the counts, divided by the design effect. */
  statistic: number;
  pValue: number;
  /** So many clustered rows tell as much as one independent row; at least 1. */
  designEffect: number;
  /** Of the F distribution that the statistic over its first degrees of freedom is held against. */
  degreesOfFreedom: number;
  denominator: number;
};

/**
 * Rao & Scott's test of homogeneity with their second-order correction, held against F as Thomas & Rao
 * (1987) do and R's `survey::svychisq` does: Pearson's statistic over the mean of its design effects.
 * Rows in clusters never count for more than independent ones.
 */
export const clusterTest = ({ reference, current }: Clustered<ClusterCounts>): ClusterTest => {
  const [a, b] = [totalsOf(reference), totalsOf(current)];
  const [n, m] = [sum(a), sum(b)];
  const pooled = a.map((count, i) => (count + (b[i] ?? 0)) / (n + m));
  const [one, other] = [covarianceOf(reference, pooled), covarianceOf(current, pooled)];
  const both = one.map((row, i) => row.map((entry, j) => entry + (other[i]?.[j] ?? 0)));
  const independent = (pooled.filter((share) => share > 0).length - 1) * (1 / n + 1 / m);
  const spread = trace(both);
  const squares = sum(both.map((row) => sum(row.map((entry) => entry * entry))));
  const distance = sum(
    pooled.map((share, i) => (share === 0 ? 0 : ((a[i] ?? 0) / n - (b[i] ?? 0) / m) ** 2 / share)),
  );
  const designEffect = Math.max(spread / independent, 1);
  const degreesOfFreedom = squares > 0 ? Math.max((spread * spread) / squares, 1) : 1;
  const [u, v] = [trace(one), trace(other)];
  // Welch and Satterthwaite: a side with few clusters counts by how much of the variance is its own.
  const clusters =
    spread > 0
      ? (spread * spread) / ((u * u) / (reference.length - 1) + (v * v) / (current.length - 1))
      : reference.length + current.length - 2;
  const f = distance / (designEffect * independent);
  return {
    statistic: (distance / designEffect) * ((n * m) / (n + m)),
    pValue: upperTailOfF(f, degreesOfFreedom, clusters),
    designEffect,
    degreesOfFreedom,
    denominator: clusters,
  };
};

const upperTailOfF = (f: number, numerator: number, denominator: number): number =>
  f <= 0 ? 1 : betaCdf(denominator / (denominator + numerator * f), denominator / 2, numerator / 2);

/** The F that is exceeded with probability `tail`, times its first degrees of freedom. */
export const criticalOfClusters = (
  { degreesOfFreedom, denominator }: Pick<ClusterTest, 'degreesOfFreedom' | 'denominator'>,
  tail: number,
): number => {
  const x = betaQuantile(tail, denominator / 2, degreesOfFreedom / 2);
  return (denominator * (1 - x)) / x;
};
