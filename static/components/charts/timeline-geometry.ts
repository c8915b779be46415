import { viewerLocale } from '../../language/language';
import type { CallOutput } from '../../../src/contract/calls/calls';
import { MINUTE } from '../../../src/words/time';

type History = CallOutput<'monitoring.history'>;
/** The values of one watch over time, with what they are held against. */
export type TimelineSeries = History['series'][number];
export type TimelinePoint = TimelineSeries['points'][number];
/** Something that happened meanwhile: a model version, a decision. */
export type TimelineEvent = History['events'][number];

const DAY = 1440 * MINUTE;

/** Room above and below the marks, as a share of their span. */
const PADDING = 0.12;

/** Stretch of the value axis that holds every point, line and limit of a series. */
export const valueDomain = ({
  points,
  reference,
  alert,
  limits,
}: Pick<TimelineSeries, 'points' | 'reference' | 'alert' | 'limits'>): [number, number] => {
  const marks = [
    ...points.map(({ value }) => value),
    ...[reference, alert?.value, limits?.lower, limits?.upper],
  ].filter((mark): mark is number => typeof mark === 'number' && Number.isFinite(mark));
  if (marks.length === 0) return [0, 1];
  const low = Math.min(...marks);
  const high = Math.max(...marks);
  // Of one value alone nothing says how far it varies; a scale in its last digits would.
  const least = high === low ? 0.1 : 0.01;
  const room = Math.max((high - low) * PADDING, Math.abs(high) * least, Number.EPSILON);
  return [low - room, high + room];
};

/**
 * Stretch of time, in milliseconds, that all series and events share, so that charts under one
 * another can be compared; at least a day long.
 */
export const timeDomain = (
  series: readonly Pick<TimelineSeries, 'points'>[],
  events: readonly TimelineEvent[],
): [number, number] => {
  const moments = [...series.flatMap(({ points }) => points), ...events]
    .map(({ at }) => Date.parse(at))
    .filter((moment) => Number.isFinite(moment));
  if (moments.length === 0) return [0, DAY];
  const first = moments.reduce((least, moment) => Math.min(least, moment));
  const last = moments.reduce((most, moment) => Math.max(most, moment));
  const missing = Math.max(0, DAY - (last - first)) / 2;
  return [first - missing, last + missing];
};

/** Events that stand too near one another share a mark: `from` and `to` are their places in the list. */
export type EventMark = { x: number; from: number; to: number };

/**
 * Marks on the time axis, from left to right.
 * @param xs places of the events in pixels, in the order of the list, which is the order of time
 * @param gap least distance between two marks
 */
export const groupEvents = (xs: readonly number[], gap: number): EventMark[] =>
  xs.reduce<EventMark[]>((marks, x, index) => {
    const last = marks.at(-1);
    if (last === undefined || x - last.x >= gap) return [...marks, { x, from: index, to: index }];
    return [...marks.slice(0, -1), { ...last, to: index }];
  }, []);

/** `2`, or `2–4` where events share a mark; counted from 1, as in the list below the chart. */
export const labelMark = ({ from, to }: EventMark): string =>
  from === to ? String(from + 1) : `${from + 1}–${to + 1}`;

const polygon = (corners: readonly (readonly [number, number])[]): string =>
  `M${corners.map(([x, y]) => `${x},${y}`).join('L')}Z`;

/**
 * Outline of a point around 0, 0: each level has its own shape, so that its colour is not needed.
 * Circle, square, triangle and diamond for none, watch, warning and critical; a flat bar for unknown.
 */
export const pointPath = (level: TimelinePoint['level'], radius: number): string => {
  const r = radius;
  switch (level) {
    case 'none':
      return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
    case 'watch':
      return polygon([
        [-r, -r],
        [r, -r],
        [r, r],
        [-r, r],
      ]);
    case 'warning':
      return polygon([
        [0, -1.3 * r],
        [1.2 * r, r],
        [-1.2 * r, r],
      ]);
    case 'critical':
      return polygon([
        [0, -1.5 * r],
        [1.5 * r, 0],
        [0, 1.5 * r],
        [-1.5 * r, 0],
      ]);
    case 'unknown':
      return polygon([
        [-1.2 * r, -0.5 * r],
        [1.2 * r, -0.5 * r],
        [1.2 * r, 0.5 * r],
        [-1.2 * r, 0.5 * r],
      ]);
  }
};

/** How many labels of about `least` pixels fit into a width; two at least. */
export const tickCount = (width: number, least: number): number =>
  Math.max(2, Math.floor(width / least));

/** A moment on the axis: the day, and the hour where the whole axis is shorter than three days. */
export const formatTick = (moment: Date, span: number, locale?: string, zone?: string): string =>
  new Intl.DateTimeFormat(locale ?? viewerLocale(), {
    ...(span < 3 * DAY
      ? { hour: '2-digit', minute: '2-digit', weekday: 'short' }
      : { day: 'numeric', month: 'short' }),
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(moment);
