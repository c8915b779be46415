import { MAX_COUNT, requireCount, requireNumber } from '../stats/check';
import { StatisticsError } from '../stats/error';
import { requireSample, sum } from './check-sample';
import { byValue, type Clustered, type ClusterValues } from './clusters';
import type { StatedLimits } from './limits';

type Categories = Readonly<Record<string, number>>;

/** What was observed of one feature on one side. */
export type Sample =
  /** `clusters`: what each value belongs to, where several are of one customer or one source. */
  | { kind: 'numeric'; values: readonly number[]; clusters?: readonly string[] }
  /** `clusters`: the counts of each cluster; together they are `counts`. */
  | { kind: 'categorical'; counts: Categories; clusters?: readonly Categories[] }
  /** `edges`, ascending, one more than `counts`. */
  | { kind: 'histogram'; edges: readonly number[]; counts: readonly number[] };

/** A feature on both sides; null where a side does not have it. */
export type FeaturePair = {
  name: string;
  reference: Sample | null;
  current: Sample | null;
  /** From where a difference of it matters; left out where the defaults hold. */
  limits?: StatedLimits | undefined;
};

type Side = 'reference' | 'current';

/** A feature that cannot be compared: says which one, on which side, why, and what to do. */
export class FeatureError extends Error {
  override readonly name = 'FeatureError';

  constructor(
    /** null where it is about all of them. */
    readonly feature: string | null,
    /** null where the two sides do not fit each other. */
    readonly side: Side | null,
    readonly problem: string,
    readonly hint: string,
  ) {
    super(`${feature ?? 'every feature'}${side === null ? '' : `, ${side}`}: ${problem}. ${hint}`);
  }
}

const checkEdges = ({ edges, counts }: { edges: readonly number[]; counts: readonly number[] }) => {
  if (edges.length !== counts.length + 1) {
    const allowed = `${counts.length + 1} are needed for ${counts.length} counts`;
    throw new StatisticsError('out-of-range', 'edges', edges, allowed);
  }
  edges.forEach((edge, index) => {
    requireNumber(`edges[${index}]`, edge);
    const before = edges[index - 1];
    if (before !== undefined) requireNumber(`edges[${index}]`, edge, { above: before });
  });
};

const checkCounts = (entries: readonly (readonly [string, number])[]): void => {
  for (const [name, count] of entries) requireCount(`counts.${name}`, count, 0);
  const total = sum(entries.map(([, count]) => count));
  requireNumber('the sum of its counts', total, { above: 0, atMost: MAX_COUNT });
};

const checkClusters = (clusters: readonly unknown[], values: readonly number[] | null): void => {
  if (values !== null && clusters.length !== values.length) {
    const allowed = `${values.length} are needed, one a value`;
    throw new StatisticsError('out-of-range', 'clusters', clusters, allowed);
  }
  if ((values === null ? clusters : [...new Set(clusters)]).length < 2) {
    const allowed = 'two different clusters or more are needed';
    throw new StatisticsError('out-of-range', 'clusters', clusters, allowed);
  }
};

const checkSample = (sample: Sample): void => {
  if (sample.kind !== 'histogram' && sample.clusters !== undefined) {
    checkClusters(sample.clusters, sample.kind === 'numeric' ? sample.values : null);
  }
  if (sample.kind === 'numeric') requireSample('values', sample.values);
  if (sample.kind === 'categorical') checkCounts(Object.entries(sample.counts));
  if (sample.kind === 'histogram') {
    checkEdges(sample);
    checkCounts(sample.counts.map((count, index) => [String(index), count]));
  }
};

const HINTS = {
  numeric:
    'Give at least one number; leave missing values and placeholders for them out and watch their share on its own.',
  categorical: `Give whole counts from 0, at least one of them above 0, together at most ${MAX_COUNT}.`,
  histogram: `Give ascending edges, one more than the counts, and whole counts from 0, together at most ${MAX_COUNT}.`,
};

const CLUSTER_HINT =
  'State what each row belongs to, on both sides; where every row stands for itself, give each its own.';

const checkSide = (name: string, side: Side, sample: Sample | null): void => {
  if (sample === null) return;
  try {
    checkSample(sample);
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error;
    const hint = error.parameter === 'clusters' ? CLUSTER_HINT : HINTS[sample.kind];
    throw new FeatureError(name, side, error.message, hint);
  }
};

const sameEdges = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((edge, index) => edge === other[index]);

/** Both samples of a feature that both sides have, their kinds equal; clusters where both state them. */
export type Comparable =
  | {
      kind: 'numeric';
      reference: readonly number[];
      current: readonly number[];
      clusters: Clustered<ClusterValues> | null;
    }
  | {
      kind: 'counted';
      names: readonly string[];
      reference: readonly number[];
      current: readonly number[];
      clusters: Clustered<readonly number[][]> | null;
    }
  | {
      kind: 'binned';
      edges: readonly number[];
      reference: readonly number[];
      current: readonly number[];
    };

const requireBothClustered = (name: string, one: unknown, other: unknown): void => {
  if ((one === undefined) === (other === undefined)) return;
  const side = one === undefined ? 'reference' : 'current';
  const hint =
    'State clusters on both sides; where every row stands for itself, give each its own.';
  throw new FeatureError(name, side, 'it has no clusters, and the other side has', hint);
};

type OfKind<Kind extends Sample['kind']> = Extract<Sample, { kind: Kind }>;

const ofNumbers = (name: string, one: OfKind<'numeric'>, other: OfKind<'numeric'>): Comparable => {
  requireBothClustered(name, one.clusters, other.clusters);
  return {
    kind: 'numeric',
    reference: one.values,
    current: other.values,
    clusters:
      one.clusters === undefined || other.clusters === undefined
        ? null
        : {
            reference: byValue(one.values, one.clusters),
            current: byValue(other.values, other.clusters),
          },
  };
};

const ofCategories = (
  name: string,
  one: OfKind<'categorical'>,
  other: OfKind<'categorical'>,
): Comparable => {
  requireBothClustered(name, one.clusters, other.clusters);
  const names = [
    ...new Set([one.counts, other.counts].flatMap((side) => Object.keys(side))),
  ].sort();
  const counted = (counts: Categories): number[] => {
    const known = new Map(Object.entries(counts));
    return names.map((category) => known.get(category) ?? 0);
  };
  return {
    kind: 'counted',
    names,
    reference: counted(one.counts),
    current: counted(other.counts),
    clusters:
      one.clusters === undefined || other.clusters === undefined
        ? null
        : { reference: one.clusters.map(counted), current: other.clusters.map(counted) },
  };
};

/**
 * Checks both sides and puts them side by side, categories by name.
 *
 * @returns null where a side does not have the feature
 * @throws FeatureError on values that are no numbers, counts that are none, nothing observed, kinds
 *   that differ, histograms with different edges, and clusters on one side only
 */
export const compareSides = ({ name, reference, current }: FeaturePair): Comparable | null => {
  checkSide(name, 'reference', reference);
  checkSide(name, 'current', current);
  if (reference === null || current === null) return null;
  if (reference.kind === 'numeric' && current.kind === 'numeric') {
    return ofNumbers(name, reference, current);
  }
  if (reference.kind === 'categorical' && current.kind === 'categorical') {
    return ofCategories(name, reference, current);
  }
  if (reference.kind === 'histogram' && current.kind === 'histogram') {
    if (sameEdges(reference.edges, current.edges)) {
      const { edges } = reference;
      return { kind: 'binned', edges, reference: reference.counts, current: current.counts };
    }
    const hint = 'Count both sides over the same edges, those of the reference.';
    throw new FeatureError(name, null, 'the edges of both histograms differ', hint);
  }
  const problem = `it is ${reference.kind} in the reference and ${current.kind} in the current data`;
  throw new FeatureError(name, null, problem, 'Send the same kind on both sides.');
};
