/** Ascending copy. */
export const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/**
 * The value that at most `tail` of the sorted `values` exceed, rounded outwards: the highest where the
 * values are too few to tell. `values` is not empty.
 */
export const upperQuantileOf = (sorted: ArrayLike<number>, tail: number): number => {
  const rank = Math.ceil((sorted.length + 1) * (1 - tail)) - 1;
  return sorted[Math.min(Math.max(rank, 0), sorted.length - 1)] ?? NaN;
};

/** Mirror of `upperQuantileOf`. */
export const lowerQuantileOf = (sorted: ArrayLike<number>, tail: number): number => {
  const rank = Math.floor((sorted.length + 1) * tail) - 1;
  return sorted[Math.min(Math.max(rank, 0), sorted.length - 1)] ?? NaN;
};
