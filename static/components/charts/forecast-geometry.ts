import type { CriterionSeries } from '../../../src/contract/types';
import { formatDay, formatMeasured, formatTarget, spellComparator } from '../format';
import { say } from '../../language/say';

/** What a forecast plot shows: runs with their bounds, the target, and where the trend leads. */
export type ForecastData = Pick<
  CriterionSeries,
  'metric' | 'unit' | 'comparator' | 'target' | 'points' | 'forecast' | 'sentence'
>;

/** Room above and below the marks, as a share of their span. */
const PADDING = 0.1;

/** Stretch of time from the first run to the end of the forecast, in milliseconds. */
export const timeDomain = ({ points, forecast }: ForecastData): [number, number] => {
  const times = [...points, ...(forecast?.line ?? [])].map(({ at }) => Date.parse(at));
  const first = Math.min(...times);
  const last = Math.max(...times);
  return first === last ? [first - 1, last + 1] : [first, last];
};

/** Stretch of values that holds every mark; percentages never leave 0 … 1 by more than the marks do. */
export const valueDomain = ({ points, forecast, target, unit }: ForecastData): [number, number] => {
  const marks = [
    target,
    ...points.flatMap(({ estimate, lower, upper }) => [estimate, lower, upper]),
    ...(forecast?.line ?? []).flatMap(({ value, lower, upper }) => [value, lower, upper]),
  ].filter((mark): mark is number => mark !== null && Number.isFinite(mark));
  const low = Math.min(...marks);
  const high = Math.max(...marks);
  const room = Math.max((high - low) * PADDING, Math.abs(target) * 0.01, Number.EPSILON);
  if (unit === 'number') return [low - room, high + room];
  return [Math.max(low - room, Math.min(0, low)), Math.min(high + room, Math.max(1, high))];
};

/** Everything in the picture, in words: the accessible name of the plot. */
export const describeForecast = (data: ForecastData, title: string, locale?: string): string => {
  const { points, unit, comparator, target, sentence } = data;
  const show = (value: number): string => formatMeasured(value, unit, locale);
  const runs = points.map(({ modelVersion, at, estimate, lower, upper }) => {
    const bounds = lower === null || upper === null ? '' : ` (${show(lower)} … ${show(upper)})`;
    return `${modelVersion ?? formatDay(at, locale)} ${show(estimate)}${bounds}`;
  });
  return say('{title}; target {comparator} {target}; runs: {runs}. {sentence}', {
    title,
    comparator: spellComparator(comparator),
    target: formatTarget(target, unit, locale),
    runs: runs.join(', '),
    sentence,
  });
};
