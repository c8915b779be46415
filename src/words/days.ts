/**
 * A day as sentences of the app say it, in UTC: `28 Nov 2026`. No version or name of anything looks like
 * it, so that a page finds it and writes it as its reader does. Values, such as columns of a file, are ISO.
 * @param iso a day or a moment, as schemas have read it
 */
export const dayInWords = (iso: string): string =>
  // `Sat, 28 Nov 2026 09:12:00 GMT`, a form that ECMAScript fixes.
  new Date(iso).toUTCString().replace(/^.{5}0?(.+\d{4}) .*$/, '$1');
