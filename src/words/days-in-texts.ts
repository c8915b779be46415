/** A moment to the minute as sentences say it: `28 Nov 2026, 09:12 UTC`. */
export const momentInWords = (iso: string): string =>
  new Date(iso).toUTCString().replace(/^.{5}0?(.+\d{4}) (\d\d:\d\d).*$/, '$1, $2 UTC');

/** A day in words, wherever it stands in a text. */
export const DAY_IN_WORDS =
  /(?<![\p{L}\d])\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}(?![\p{L}\d])/gu;

/** Whether a text is a day in words and nothing else. */
export const isDayInWords = (text: string): boolean => text.match(DAY_IN_WORDS)?.[0] === text;

/** Start of a day in words, in milliseconds UTC. */
export const startOfDay = (day: string): number => Date.parse(`${day} Z`);
