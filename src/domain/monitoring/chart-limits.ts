/** Values of the first half that limits can be made of; fewer say nothing of how a value scatters. */
const FEWEST = 4;

/** Standard deviations around the mean: one false alarm in some 370 values that are normal. */
const WIDTH = 3;

export type ChartLimits = { center: number; lower: number; upper: number };

/**
 * Shewhart limits: mean ± 3 standard deviations (n - 1) of the first half of the values, and the first
 * value behind it that is outside.
 * @see W. A. Shewhart, Economic Control of Quality of Manufactured Product, 1931
 */
export const firstHalfChart = (
  values: readonly number[],
): { limits: ChartLimits | null; alarmAt: number | null } => {
  const half = Math.floor(values.length / 2);
  if (half < FEWEST) return { limits: null, alarmAt: null };
  const first = values.slice(0, half);
  const center = first.reduce((sum, value) => sum + value, 0) / half;
  const squares = first.reduce((sum, value) => sum + (value - center) ** 2, 0);
  const width = WIDTH * Math.sqrt(squares / (half - 1));
  const limits = { center, lower: center - width, upper: center + width };
  const alarm = values.findIndex(
    (value, index) => index >= half && (value < limits.lower || value > limits.upper),
  );
  return { limits, alarmAt: alarm === -1 ? null : alarm };
};
