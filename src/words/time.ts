import { countOf } from './counts';

/** Spans of time in milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A span in words, in its largest whole unit: `6 days`, `3 hours`, `less than a minute`. */
export const describeDuration = (milliseconds: number): string => {
  if (milliseconds >= DAY) return countOf(Math.floor(milliseconds / DAY), 'day');
  if (milliseconds >= HOUR) return countOf(Math.floor(milliseconds / HOUR), 'hour');
  if (milliseconds >= MINUTE) return countOf(Math.floor(milliseconds / MINUTE), 'minute');
  return 'less than a minute';
};

/** Whether something ends after `now` (milliseconds), and at most so many days after it. */
export const endsWithin = (iso: string, days: number, now: number): boolean => {
  const end = Date.parse(iso);
  return end > now && end <= now + days * DAY;
};

/** Orders what has a time (`at`, ISO 8601) by it, the earliest first. */
export const earlierFirst = (one: { at: string }, other: { at: string }): number =>
  Date.parse(one.at) - Date.parse(other.at);
