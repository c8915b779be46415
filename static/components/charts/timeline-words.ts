import { formatComparator, formatCount, formatDay, formatNumber } from '../format';
import type { TimelineEvent, TimelineSeries } from './timeline-geometry';
import { nameLevel } from '../words/level-names';
import { say } from '../../language/say';

/** `alarms at < 0.85`, as the line of the chart is labelled. */
export const describeAlertLine = (alert: NonNullable<TimelineSeries['alert']>): string =>
  say('{level} at {comparator} {number}', {
    level: nameLevel(alert.level),
    comparator: formatComparator(alert.comparator),
    number: formatNumber(alert.value),
  });

const describePoints = ({ points }: TimelineSeries): string => {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return say('no values yet');
  const values = points.map(({ value }) => value);
  const low = formatNumber(Math.min(...values));
  const high = formatNumber(Math.max(...values));
  return [
    say('{values} from {at} to {at2}', {
      values: formatCount(points.length, 'value'),
      at: formatDay(first.at),
      at2: formatDay(last.at),
    }),
    say('between {low} and {high}', { low, high }),
    say('the latest is {number}, level {level}', {
      number: formatNumber(last.value),
      level: nameLevel(last.level),
    }),
  ].join(', ');
};

const describeLevels = ({ points }: TimelineSeries): string[] =>
  (['critical', 'warning', 'watch', 'unknown'] as const).flatMap((level) => {
    const count = points.filter((point) => point.level === level).length;
    return count === 0 ? [] : [say('{count} at level {level}', { count, level: nameLevel(level) })];
  });

/** Everything in the picture of a series, in words: its accessible name. */
export const describeTimeline = (
  series: TimelineSeries,
  events: readonly TimelineEvent[],
): string => {
  const { watch, points, reference, alert, limits, alarm } = series;
  const estimated = points.filter((point) => point.estimated).length;
  return [
    say('{watch} over time: {series}', { watch, series: describePoints(series) }),
    ...describeLevels(series),
    ...(estimated === 0 ? [] : [say('{estimated} estimated without labels', { estimated })]),
    ...(reference === null
      ? []
      : [say('normal is {reference}', { reference: formatNumber(reference) })]),
    ...(alert === null ? [] : [say('it alarms: {alert}', { alert: describeAlertLine(alert) })]),
    ...(limits === null
      ? []
      : [
          say('control limits {lower} to {upper}', {
            lower: formatNumber(limits.lower),
            upper: formatNumber(limits.upper),
          }),
        ]),
    ...(alarm === null
      ? []
      : [
          say('the first alarm is on {at} by {chart}', {
            at: formatDay(alarm.at),
            chart: alarm.chart,
          }),
        ]),
    ...(events.length === 0
      ? []
      : [
          say('meanwhile: {events}', {
            events: events.map(({ at, label }) => `${formatDay(at)} ${label}`).join(', '),
          }),
        ]),
  ].join('; ');
};
