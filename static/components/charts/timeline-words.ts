import { formatComparator, formatCount, formatDay, formatNumber } from '../format';
import type { TimelineEvent, TimelineSeries } from './timeline-geometry';

/** `alarms at < 0.85`, as the line of the chart is labelled. */
export const describeAlertLine = (alert: NonNullable<TimelineSeries['alert']>): string =>
  `${alert.level} at ${formatComparator(alert.comparator)} ${formatNumber(alert.value)}`;

const describePoints = ({ points }: TimelineSeries): string => {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return 'no values yet';
  const values = points.map(({ value }) => value);
  const low = formatNumber(Math.min(...values));
  const high = formatNumber(Math.max(...values));
  return [
    `${formatCount(points.length, 'value')} from ${formatDay(first.at)} to ${formatDay(last.at)}`,
    `between ${low} and ${high}`,
    `the latest is ${formatNumber(last.value)}, level ${last.level}`,
  ].join(', ');
};

const describeLevels = ({ points }: TimelineSeries): string[] =>
  (['critical', 'warning', 'watch', 'unknown'] as const).flatMap((level) => {
    const count = points.filter((point) => point.level === level).length;
    return count === 0 ? [] : [`${count} at level ${level}`];
  });

/** Everything in the picture of a series, in words: its accessible name. */
export const describeTimeline = (
  series: TimelineSeries,
  events: readonly TimelineEvent[],
): string => {
  const { watch, points, reference, alert, limits, alarm } = series;
  const estimated = points.filter((point) => point.estimated).length;
  return [
    `${watch} over time: ${describePoints(series)}`,
    ...describeLevels(series),
    ...(estimated === 0 ? [] : [`${estimated} estimated without labels`]),
    ...(reference === null ? [] : [`normal is ${formatNumber(reference)}`]),
    ...(alert === null ? [] : [`it alarms: ${describeAlertLine(alert)}`]),
    ...(limits === null
      ? []
      : [`control limits ${formatNumber(limits.lower)} to ${formatNumber(limits.upper)}`]),
    ...(alarm === null ? [] : [`the first alarm is on ${formatDay(alarm.at)} by ${alarm.chart}`]),
    ...(events.length === 0
      ? []
      : [`meanwhile: ${events.map(({ at, label }) => `${formatDay(at)} ${label}`).join(', ')}`]),
  ].join('; ');
};
