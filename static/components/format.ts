import { DAY, HOUR, MINUTE } from '../../src/words/time';
import { viewerLocale } from '../language/language';
import { say } from '../language/say';

/** Numbers and dates as people read them, by the viewer's locale in Jira unless told otherwise. */

const percentFormat = (locale: string | undefined): Intl.NumberFormat =>
  new Intl.NumberFormat(locale ?? viewerLocale(), {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });

const HUNDREDFOLD_LIMIT = 1e12;

/** 0.852 as `85.2%`: always one decimal, so that numbers stand under one another. */
export const formatPercent = (value: number, locale?: string): string =>
  percentFormat(locale).format(value);

/** Up to four significant digits; more say nothing about a measurement. */
export const formatNumber = (value: number, locale?: string): string =>
  new Intl.NumberFormat(locale ?? viewerLocale(), {
    maximumSignificantDigits:
      Number.isInteger(value) && Math.abs(value) < HUNDREDFOLD_LIMIT ? 15 : 4,
  }).format(value);

/** A target as it was written: `90%`, `99.5%`, `300`. */
export const formatTarget = (value: number, unit: 'percent' | 'number', locale?: string): string =>
  unit === 'percent'
    ? new Intl.NumberFormat(locale ?? viewerLocale(), {
        style: 'percent',
        maximumFractionDigits: 3,
      }).format(value)
    : formatNumber(value, locale);

/** A measured value in the unit of its target. */
export const formatMeasured = (
  value: number,
  unit: 'percent' | 'number',
  locale?: string,
): string => (unit === 'percent' ? formatPercent(value, locale) : formatNumber(value, locale));

/** Day in the person's own format; the text itself where it is no date. */
export const formatDay = (iso: string, locale?: string, timeZone?: string): string => {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale ?? viewerLocale(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(date);
};

/** From one day to another, without saying a month or year twice: `3 – 15 Nov 2026`. */
export const formatDays = (
  from: string,
  to: string,
  locale?: string,
  timeZone?: string,
): string => {
  const [first, last] = [new Date(from), new Date(to)];
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return `${from} – ${to}`;
  return new Intl.DateTimeFormat(locale ?? viewerLocale(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).formatRange(first, last);
};

/** Day and minute in the person's own format. */
export const formatMoment = (iso: string, locale?: string, timeZone?: string): string => {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale ?? viewerLocale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(date);
};

/** A length of time in its largest whole unit: `6 days`, `1 hour`, `less than a minute`. */
export const formatDuration = (milliseconds: number): string => {
  if (!Number.isFinite(milliseconds)) return say('an unknown time');
  if (milliseconds >= DAY) return formatCount(Math.floor(milliseconds / DAY), 'day');
  if (milliseconds >= HOUR) return formatCount(Math.floor(milliseconds / HOUR), 'hour');
  if (milliseconds >= MINUTE) return formatCount(Math.floor(milliseconds / MINUTE), 'minute');
  return say('less than a minute');
};

/** Whole days, hours or minutes between two moments: `6 days`, `1 hour`, `less than a minute`. */
export const formatSpan = (from: string, to: string): string =>
  formatDuration(Math.abs(new Date(to).getTime() - new Date(from).getTime()));

/** `1 run`, `3 runs`. */
export const formatCount = (amount: number, one: string, many = `${one}s`): string =>
  `${formatNumber(amount)} ${say(amount === 1 ? one : many)}`;

const comparatorSigns = { '>=': '≥', '<=': '≤', '>': '>', '<': '<' } as const;

/** The sign people know from school. */
export const formatComparator = (comparator: keyof typeof comparatorSigns): string =>
  comparatorSigns[comparator];

const comparatorWords = {
  '>=': say('at least'),
  '<=': say('at most'),
  '>': say('more than'),
  '<': say('less than'),
} as const;

/** The comparator as a screen reader should say it. */
export const spellComparator = (comparator: keyof typeof comparatorWords): string =>
  comparatorWords[comparator];

/** `false_positive_rate` as `false positive rate`. */
export const formatMetric = (metric: string): string => metric.replace(/_+/gu, ' ').trim();
