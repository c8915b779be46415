/** A row of a table, and what stands in a table between its bars: `| Recall | ≥ 85% | Night images |`. */
const IS_ROW = /^\s*\||\S\s\|\s/u;
const SIDE = String.raw`(?:[<>≥≤]=?|at least|at most|no (?:more|less|fewer) than|(?:more|less|fewer|greater) than|under|over|above|below|within|up to|zero\b)`;
const SAYS_LIMIT = new RegExp(String.raw`${SIDE}\s*~?[$€£]?\s?\d|\d[\d.,]*\s?%?\+|\bzero\b`, 'iu');
const IS_ONLY_LIMIT = new RegExp(
  String.raw`^(?:target:?\s+)?(?:p\d{2}\s*)?(?:${SIDE}\s*)~?[$€£]?\s?\d|^\d[\d.,]*\s?%?\+`,
  'iu',
);

/** `Cut sorting time | <= 45 seconds`: the time is limited, whatever is done for it. */
const BRINGS = /^\W*(?:cut|reduce|lower|shorten|decrease|speed up) (?=[a-z])/iu;
const TAKES_TIME = /\d\s?(?:ms|s|sec|seconds?|min|minutes?|h|hours?)\b/u;

/** A sentence, and what the cells beside it say, for the reason of a line. */
type FromRow = { text: string; said: string[] };

/**
 * The one limit of a row, under the name that the first cell gives it, where its own cell has none. A row of
 * two limits, such as the least and the wish, is left as it is.
 */
export const fromRow = (text: string): FromRow => {
  if (!text.includes('|') || !IS_ROW.test(text)) return { text, said: [] };
  const cells = text
    .replace(/^\s*\||\|\s*$/gu, '')
    .split(/\s\|\s|(?<=\s)\||\|(?=\s)/u)
    .map((cell) => cell.trim())
    .filter((cell) => /[\p{L}\d]/u.test(cell));
  const limits = cells.filter((cell) => SAYS_LIMIT.test(cell));
  const [limit] = limits;
  const own = limits.filter((cell) => IS_ONLY_LIMIT.test(cell));
  const stated = own.length === 1 ? own[0] : limits.length === 1 ? limit : undefined;
  const [first = ''] = cells;
  if (stated === undefined || cells.length < 2) return { text, said: [] };
  const isNamed = !IS_ONLY_LIMIT.test(stated) || first === stated;
  const others = cells.filter((cell) => cell !== stated && (isNamed || cell !== first));
  return {
    text: isNamed
      ? stated
      : `${TAKES_TIME.test(stated) ? first.replace(BRINGS, '') : first}: ${stated}`,
    said: others.map((cell) => (/\d/u.test(cell) ? `in its row: ${cell}` : `it means ${cell}`)),
  };
};

/** `…; source: weekly review; horizon: each release`: how it is measured, behind the limit. */
const NOTES =
  /;\s+(?:source|horizon|owner|method|measured by|measurement|frequency|cadence|window|period|evidence|tool|status|priority|due):\s[^;<>≥≤]+(?=;|\.?\s*$)/giu;

/** Takes the notes of a limit out of it. */
export const withoutNotes = (text: string): FromRow => {
  if (!text.includes('; ')) return { text, said: [] };
  const said = (text.match(NOTES) ?? []).map((note) => note.replace(/^;\s+|\.\s*$/gu, ''));
  return { text: said.length === 0 ? text : text.replace(NOTES, ''), said };
};
