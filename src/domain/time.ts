const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Milliseconds of a day. */
export const DAY = 24 * HOUR;

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** A span in words, in its largest whole unit: `6 days`, `3 hours`, `less than a minute`. */
export const describeDuration = (milliseconds: number): string => {
  if (milliseconds >= DAY) return plural(Math.floor(milliseconds / DAY), 'day');
  if (milliseconds >= HOUR) return plural(Math.floor(milliseconds / HOUR), 'hour');
  if (milliseconds >= MINUTE) return plural(Math.floor(milliseconds / MINUTE), 'minute');
  return 'less than a minute';
};

/** Whether something ends after `now` (milliseconds), and at most so many days after it. */
export const endsWithin = (iso: string, days: number, now: number): boolean => {
  const end = Date.parse(iso);
  return end > now && end <= now + days * DAY;
};
