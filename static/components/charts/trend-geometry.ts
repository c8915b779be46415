/** One run on the way to a target; `value` in the unit of the target. */
export type TrendPoint = { id: string; label: string; value: number };

/** Room above and below the marks, as a share of their span. */
const PADDING = 0.15;

/** Stretch of the value axis that holds all points and the target. */
export const trendDomain = (
  points: readonly TrendPoint[],
  target: number,
  unit: 'percent' | 'number',
): [number, number] => {
  const values = [target, ...points.map(({ value }) => value)];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = Math.max((high - low) * PADDING, Math.abs(target) * 0.01, Number.EPSILON);
  if (unit === 'number') return [low - room, high + room];
  return [Math.max(low - room, Math.min(0, low)), Math.min(high + room, Math.max(1, high))];
};
