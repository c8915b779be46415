const DECILES = 10;

/**
 * Inner edges at the deciles of a sorted reference, edges that coincide taken once: the bins of the
 * customary PSI. The quantile is interpolated as NumPy's default does.
 */
export const decileEdges = (sorted: Float64Array): number[] => {
  const edges: number[] = [];
  for (let decile = 1; decile < DECILES; decile += 1) {
    const place = (decile / DECILES) * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? below;
    const edge = below + (above - below) * (place - Math.floor(place));
    if (edges.at(-1) !== edge) edges.push(edge);
  }
  return edges;
};

/** How many of the sorted values are in each bin; a value on an edge is in the bin below it. */
export const countInBins = (sorted: Float64Array, innerEdges: readonly number[]): number[] => {
  const counts = Array.from({ length: innerEdges.length + 1 }, () => 0);
  let bin = 0;
  for (const value of sorted) {
    while (value > (innerEdges[bin] ?? Infinity)) bin += 1;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
};

/** Counts of each value that occurs on either side, in the order of the values. */
export const countValues = (
  reference: Float64Array,
  current: Float64Array,
): { values: number[]; reference: number[]; current: number[] } => {
  const tally = new Map<number, [number, number]>();
  const add = (value: number, side: 0 | 1): void => {
    const counts = tally.get(value) ?? [0, 0];
    counts[side] += 1;
    tally.set(value, counts);
  };
  for (const value of reference) add(value, 0);
  for (const value of current) add(value, 1);
  const rows = [...tally].sort(([one], [other]) => one - other);
  return {
    values: rows.map(([value]) => value),
    reference: rows.map(([, counts]) => counts[0]),
    current: rows.map(([, counts]) => counts[1]),
  };
};

/** Whether more than `limit` different values occur in two sorted samples taken together. */
export const hasMoreValuesThan = (
  limit: number,
  reference: Float64Array,
  current: Float64Array,
): boolean => {
  const found = new Set<number>();
  for (const sample of [reference, current]) {
    for (const value of sample) {
      found.add(value);
      if (found.size > limit) return true;
    }
  }
  return false;
};
