import { requireNumber } from '../../stats/check';

/** Buckets of one size before the two oldest are merged: M of the paper. */
const BUCKETS_A_SIZE = 5;

/** `count` values, their sum, and the sum of their squared deviations from their own mean. */
type Bucket = { count: number; total: number; squares: number };

/** Recent values of a stream, from which what no longer fits has been dropped. */
export type AdwinState = {
  /** Oldest first; the counts are powers of two and never grow towards the end. */
  buckets: readonly Bucket[];
  /** Values kept, and their mean. */
  width: number;
  mean: number;
};

export type AdwinStep = AdwinState & {
  /** The mean changed: older values were dropped. */
  changed: boolean;
};

export const emptyAdwin: AdwinState = { buckets: [], width: 0, mean: 0 };

const joined = (one: Bucket, other: Bucket): Bucket => {
  const count = one.count + other.count;
  const difference = one.total / one.count - other.total / other.count;
  const between = (difference * difference * one.count * other.count) / count;
  return {
    count,
    total: one.total + other.total,
    squares: one.squares + other.squares + between,
  };
};

/** Merges the two oldest of a size while there are more than five of it, from the small sizes up. */
const compressed = (buckets: readonly Bucket[]): Bucket[] => {
  const kept = [...buckets];
  for (let size = 1; ; size *= 2) {
    const first = kept.findIndex(({ count }) => count === size);
    const ofSize = kept.filter(({ count }) => count === size).length;
    const [oldest, next] = [kept[first], kept[first + 1]];
    if (ofSize <= BUCKETS_A_SIZE || oldest === undefined || next === undefined) return kept;
    kept.splice(first, 2, joined(oldest, next));
  }
};

/**
 * ε of theorem 3.2: how far two neighbouring parts of the window may differ in their means at
 * δ' = δ / ln n, with the variance of the whole window.
 */
const tolerance = (whole: Bucket, before: number, delta: number): number => {
  const after = whole.count - before;
  const harmonic = 1 / (1 / before + 1 / after);
  const logTerm = Math.log((2 * Math.log(whole.count)) / delta);
  const variance = whole.squares / whole.count;
  return Math.sqrt((2 / harmonic) * variance * logTerm) + (2 / (3 * harmonic)) * logTerm;
};

/** `buckets` are not empty. */
const wholeOf = (buckets: readonly Bucket[]): Bucket => buckets.reduce(joined);

/** Whether the window splits, at any edge of its buckets, into parts whose means differ too much. */
const splits = (buckets: readonly Bucket[], delta: number): boolean => {
  const whole = wholeOf(buckets);
  let [before, total] = [0, 0];
  return buckets.slice(0, -1).some((bucket) => {
    before += bucket.count;
    total += bucket.total;
    const meanAfter = (whole.total - total) / (whole.count - before);
    return Math.abs(total / before - meanAfter) > tolerance(whole, before, delta);
  });
};

/**
 * ADWIN2 of Bifet & Gavaldà (2007), SIAM SDM, "Learning from time-changing data with adaptive
 * windowing": adds a value of a stream and drops the oldest bucket as long as any split of the window
 * shows two means that differ. The false-alarm bound is for values in [0, 1], such as errors of single
 * predictions; scale others into it. Pure: the state goes in and comes out.
 *
 * @param delta confidence of the test, 0 < delta < 1; smaller alarms less
 * @throws StatisticsError on a value outside of [0, 1] or a delta outside of (0, 1)
 */
export const adwin = (state: AdwinState, value: number, delta = 0.002): AdwinStep => {
  requireNumber('value', value, { atLeast: 0, atMost: 1 });
  requireNumber('delta', delta, { above: 0, below: 1 });
  let buckets = compressed([...state.buckets, { count: 1, total: value, squares: 0 }]);
  let changed = false;
  while (buckets.length > 1 && splits(buckets, delta)) {
    buckets = buckets.slice(1);
    changed = true;
  }
  const { count, total } = wholeOf(buckets);
  return { buckets, width: count, mean: total / count, changed };
};

/** Runs over a whole stream. `changes` are the indices at which older values were dropped. */
export const adwinOf = (
  values: readonly number[],
  delta = 0.002,
): AdwinState & { changes: readonly number[] } => {
  const changes: number[] = [];
  let state: AdwinState = emptyAdwin;
  values.forEach((value, index) => {
    const { changed, ...next } = adwin(state, value, delta);
    if (changed) changes.push(index);
    state = next;
  });
  return { ...state, changes };
};
