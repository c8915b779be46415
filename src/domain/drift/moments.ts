/** Evidently's floor under the standard deviation, so that a constant reference divides. */
const LEAST_DEVIATION = 0.001;

type Values = Float64Array | readonly number[];

const weighted = (values: Values, weights: readonly number[] | null, of: (v: number) => number) => {
  let [total, count] = [0, 0];
  for (let i = 0; i < values.length; i += 1) {
    const weight = weights === null ? 1 : (weights[i] ?? 0);
    total += weight * of(values[i] ?? 0);
    count += weight;
  }
  return total / count;
};

/** The mean, each value as often as its weight; without weights once each. */
export const meanOf = (values: Values, weights: readonly number[] | null = null): number =>
  weighted(values, weights, (value) => value);

/** The population standard deviation (divided by n), in two passes; at least 0.001. */
export const standardDeviationOf = (
  values: Values,
  weights: readonly number[] | null = null,
): number => {
  const mean = meanOf(values, weights);
  const variance = weighted(values, weights, (value) => (value - mean) * (value - mean));
  return Math.max(Math.sqrt(variance), LEAST_DEVIATION);
};
