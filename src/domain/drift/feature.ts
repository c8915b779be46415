import { MAX_COUNT, requireCount, requireNumber } from '../stats/check';
import { StatisticsError } from '../stats/error';
import { requireSample, sum } from './check-sample';

/** What was observed of one feature on one side. */
export type Sample =
  | { kind: 'numeric'; values: readonly number[] }
  | { kind: 'categorical'; counts: Readonly<Record<string, number>> }
  /** `edges`, ascending, one more than `counts`. */
  | { kind: 'histogram'; edges: readonly number[]; counts: readonly number[] };

/** A feature on both sides; null where a side does not have it. */
export type FeaturePair = { name: string; reference: Sample | null; current: Sample | null };

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

const checkSample = (sample: Sample): void => {
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

const checkSide = (name: string, side: Side, sample: Sample | null): void => {
  if (sample === null) return;
  try {
    checkSample(sample);
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error;
    throw new FeatureError(name, side, error.message, HINTS[sample.kind]);
  }
};

const sameEdges = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((edge, index) => edge === other[index]);

/** Both samples of a feature that both sides have, their kinds equal. */
export type Comparable =
  | { kind: 'numeric'; reference: readonly number[]; current: readonly number[] }
  | { kind: 'counted'; names: readonly string[]; reference: number[]; current: number[] }
  | { kind: 'binned'; reference: readonly number[]; current: readonly number[] };

const byCategory = (
  reference: Readonly<Record<string, number>>,
  current: Readonly<Record<string, number>>,
): Comparable => {
  const [one, other] = [new Map(Object.entries(reference)), new Map(Object.entries(current))];
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return {
    kind: 'counted',
    names,
    reference: names.map((name) => one.get(name) ?? 0),
    current: names.map((name) => other.get(name) ?? 0),
  };
};

/**
 * Checks both sides and puts them side by side, categories by name.
 *
 * @returns null where a side does not have the feature
 * @throws FeatureError on values that are no numbers, counts that are none, nothing observed, kinds
 *   that differ and histograms with different edges
 */
export const compareSides = ({ name, reference, current }: FeaturePair): Comparable | null => {
  checkSide(name, 'reference', reference);
  checkSide(name, 'current', current);
  if (reference === null || current === null) return null;
  if (reference.kind === 'numeric' && current.kind === 'numeric') {
    return { kind: 'numeric', reference: reference.values, current: current.values };
  }
  if (reference.kind === 'categorical' && current.kind === 'categorical') {
    return byCategory(reference.counts, current.counts);
  }
  if (reference.kind === 'histogram' && current.kind === 'histogram') {
    if (sameEdges(reference.edges, current.edges)) {
      return { kind: 'binned', reference: reference.counts, current: current.counts };
    }
    const hint = 'Count both sides over the same edges, those of the reference.';
    throw new FeatureError(name, null, 'the edges of both histograms differ', hint);
  }
  const problem = `it is ${reference.kind} in the reference and ${current.kind} in the current data`;
  throw new FeatureError(name, null, problem, 'Send the same kind on both sides.');
};
