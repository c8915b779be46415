/** A cell a spreadsheet would run as a formula. @see https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const NEEDS_QUOTES = /[",\r\n]/u;

const cell = (value: string | number | null): string => {
  if (value === null) return '';
  // A number is written by this page itself and may begin with a minus.
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table as RFC 4180 has it: lines end with CRLF, the first holds the names of the columns. */
export const toCsv = (
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string => [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
