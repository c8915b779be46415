import type { Criterion } from '../../contract/types';
import {
  isBounded,
  mayBeNegative,
  mayExceedWhole,
  metricShape,
} from '../criteria/language/metric-shape';
import type { MetricRange } from '../stats/bounds';

/** Where a share of something lies. */
export const SHARE: MetricRange = { lowest: 0, highest: 1 };

/**
 * Where the values of a metric are known to lie: a share from 0 to 1; null where nothing is known.
 * @param unit of the values; null where they are told by the metric's name alone.
 */
export const rangeOf = (metric: string, unit: Criterion['unit'] | null): MetricRange | null => {
  const isShare = isBounded(metric) || (unit === 'percent' && !mayExceedWhole(metric));
  return isShare && !mayBeNegative(metric) ? SHARE : null;
};

/** The same of a criterion: a margin that is a share of the baseline says nothing of the values' unit. */
export const rangeOfValues = ({
  metric,
  unit,
  requirement,
}: Pick<Criterion, 'metric' | 'unit' | 'requirement'>): MetricRange | null => {
  const isRelative = requirement.kind !== 'threshold' && requirement.relative === true;
  return rangeOf(metric, isRelative ? null : unit);
};

/** The same of one group, of whose rate a ratio or a difference is made. */
export const rangeOfGroup = (metric: string): MetricRange | null =>
  metricShape(metric).kind !== 'amount' && !mayBeNegative(metric) ? SHARE : null;

export const isOutside = (value: number | null, range: MetricRange | null): boolean =>
  value !== null && range !== null && (value < range.lowest || value > range.highest);
