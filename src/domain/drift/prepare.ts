import { sum } from './check-sample';
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
  /** Categories that the reference does not have. */
  unseen: readonly string[];
};

const prepareValues = (reference: Float64Array, current: Float64Array): Prepared => {
  const trials = { reference: reference.length, current: current.length };
  if (!hasMoreValuesThan(CATEGORY_UP_TO, reference, current)) {
    const counts = countValues(reference, current);
    const unseen = counts.values.filter((_, i) => counts.reference[i] === 0).map(String);
    return { trials, counts, sorted: null, over: 'values', unseen };
  }
  const edges = decileEdges(reference);
  const counts = {
    reference: countInBins(reference, edges),
    current: countInBins(current, edges),
  };
  return { trials, counts, sorted: { reference, current }, over: 'deciles', unseen: [] };
};

/** Sorts numbers once, and counts them over the reference's deciles, or value by value where few. */
export const prepare = (feature: Comparable): Prepared => {
  if (feature.kind === 'numeric') {
    return prepareValues(sortedValues(feature.reference), sortedValues(feature.current));
  }
  const { reference, current } = feature;
  const names = feature.kind === 'counted' ? feature.names : [];
  return {
    trials: { reference: sum(reference), current: sum(current) },
    counts: { reference, current },
    sorted: null,
    over: feature.kind === 'counted' ? 'categories' : 'bins',
    unseen: names.filter((_, i) => reference[i] === 0 && (current[i] ?? 0) > 0),
  };
};
