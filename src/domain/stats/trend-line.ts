import { requireNumber } from './check';
import { StatisticsError } from './error';

/** One observation; `standardError` in the unit of `y`, 0 where it is not known. */
type TrendObservation = { x: number; y: number; standardError: number };

/** y = level + slope (x - centre), with the variances of level and slope, which are independent. */
export type TrendLine = {
  centre: number;
  level: number;
  slope: number;
  levelVariance: number;
  slopeVariance: number;
};

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

/**
 * Straight line by least squares with weights 1/se². Where observations scatter more than their errors
 * say, the variances grow by that much (Birge 1932, Phys. Rev. 40:207); they never shrink. With a
 * standard error of 0 among them all weigh the same, and the scatter alone gives the variances.
 *
 * @throws StatisticsError on fewer than three observations, all at one x, or what is no number
 */
export const fitTrend = (observations: readonly TrendObservation[]): TrendLine => {
  const { length } = observations;
  if (length < 3)
    throw new StatisticsError('out-of-range', 'observations', length, 'at least three');
  for (const { x, y, standardError } of observations) {
    requireNumber('x', x);
    requireNumber('y', y);
    requireNumber('standardError', standardError, { atLeast: 0 });
  }
  const isWeighted = observations.every(({ standardError }) => standardError > 0);
  const rows = observations.map(({ x, y, standardError }) => ({
    ...{ x, y },
    weight: isWeighted ? 1 / (standardError * standardError) : 1,
  }));
  const total = sum(rows.map(({ weight }) => weight));
  const centre = sum(rows.map(({ x, weight }) => weight * x)) / total;
  const level = sum(rows.map(({ y, weight }) => weight * y)) / total;
  const spread = sum(rows.map(({ x, weight }) => weight * (x - centre) ** 2));
  if (!(spread > 0)) {
    throw new StatisticsError('undefined-statistic', 'x', rows[0]?.x, 'not all at the same place');
  }
  const slope = sum(rows.map(({ x, y, weight }) => weight * (x - centre) * (y - level))) / spread;
  const scatter =
    sum(rows.map(({ x, y, weight }) => weight * (y - level - slope * (x - centre)) ** 2)) /
    (rows.length - 2);
  const factor = isWeighted ? Math.max(1, scatter) : scatter;
  return { centre, level, slope, levelVariance: factor / total, slopeVariance: factor / spread };
};

/** Value of the line at x and its standard error. */
export const trendAt = (line: TrendLine, x: number): { y: number; standardError: number } => {
  const from = x - line.centre;
  return {
    y: line.level + line.slope * from,
    standardError: Math.sqrt(line.levelVariance + line.slopeVariance * from * from),
  };
};

/**
 * Where the line crosses `y`, with the ends of the set of x at which the line may be there.
 *
 * @param z normal quantile of each side
 * @returns null where the slope may be zero: then the set has no end
 * @see Fieller 1954, JRSS B 16:175
 */
export const crossing = (
  { centre, level, slope, levelVariance, slopeVariance }: TrendLine,
  y: number,
  z: number,
): { x: number; early: number; late: number } | null => {
  const quadratic = slope * slope - z * z * slopeVariance;
  if (slope === 0 || quadratic <= 0) return null;
  const gap = level - y;
  const half = slope * gap;
  const constant = gap * gap - z * z * levelVariance;
  const root = Math.sqrt(Math.max(0, half * half - quadratic * constant));
  return {
    x: centre - gap / slope,
    early: centre + (-half - root) / quadratic,
    late: centre + (-half + root) / quadratic,
  };
};
