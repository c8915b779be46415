/**
 * A day as sentences of the app say it, in UTC: `28 Nov 2026`. No version or name of anything looks like
 * it, so that a page finds it and writes it as its reader does. Values, such as columns of a file, are ISO.
 * @param iso a day or a moment; what is none comes back as it is
 */
export const dayInWords = (iso: string): string => {
  const told = utcOf(iso);
  return told === null ? iso : told.slice(DAY_FROM, TIME_FROM - 1).replace(/^0/u, '');
};

/** A moment to the minute: `28 Nov 2026, 09:12 UTC`. */
export const momentInWords = (iso: string): string => {
  const told = utcOf(iso);
  return told === null ? iso : [dayInWords(iso), told.slice(TIME_FROM, TIME_TO)].join(', ') + ZONE;
};

/** `Sat, 28 Nov 2026 09:12:00 GMT`: the form is fixed by ECMAScript, and these are its places. */
const utcOf = (iso: string): string | null => {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : new Date(time).toUTCString();
};
const DAY_FROM = 5;
const TIME_FROM = 17;
const TIME_TO = 22;
const ZONE = ' UTC';

/** A day in words, wherever it stands in a text. */
export const DAY_IN_WORDS =
  /(?<![\p{L}\d])\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}(?![\p{L}\d])/gu;

/** Start of a day in words, in milliseconds UTC. */
export const startOfDay = (day: string): number => Date.parse(`${day} Z`);
