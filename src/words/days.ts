/**
 * A day as sentences of the app say it, in UTC: `28 Nov 2026`. No version or name of anything looks like
 * it, so that a page finds it and writes it as its reader does. Values, such as columns of a file, are ISO.
 * @param iso a day or a moment; what is none comes back as it is
 */
export const dayInWords = (iso: string): string => {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  // `Sat, 28 Nov 2026 09:12:00 GMT`, a form that ECMAScript fixes.
  return date.toUTCString().slice(5, 16).replace(/^0/, '');
};
