/** A place in one line. Readers move `pos` past what they took and leave it where they took nothing. */
export type Scanner = { readonly text: string; pos: number };

/** Takes what `pattern` (sticky) matches at the current place. */
export const take = (scanner: Scanner, pattern: RegExp): RegExpExecArray | null => {
  const match = peek(scanner, pattern);
  if (match !== null) scanner.pos += match[0].length;
  return match;
};

/** Looks at what `pattern` (sticky) would match without taking it. */
export const peek = (scanner: Scanner, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = scanner.pos;
  return pattern.exec(scanner.text);
};

/** Passes white space and the commas and semicolons people put between clauses. */
export const skipSeparators = (scanner: Scanner): void => {
  take(scanner, /[\s,;]+/uy);
};

export const skipSpace = (scanner: Scanner): void => {
  take(scanner, /\s+/uy);
};

/** The next run of characters without white space, for error messages; empty at the end of the line. */
export const nextChunk = (scanner: Scanner): string => peek(scanner, /[^\s]+/uy)?.[0] ?? '';

/** Words that open a clause and so cannot be bare names. */
const KEYWORDS = [
  'on',
  'where',
  'because',
  'within',
  'point',
  'exact',
  'wilson',
  'at',
  'with',
  'n',
  'of',
  'and',
  'or',
  'for',
  'between',
  'relative',
] as const;

export const isKeyword = (word: string): boolean =>
  KEYWORDS.some((keyword) => keyword === word.toLowerCase());

const QUOTED = /"([^"]*)"|“([^”]*)”/uy;

/** The content of a quoted name, white space collapsed; null where none is quoted here. */
export const takeQuoted = (scanner: Scanner): string | null => {
  const match = take(scanner, QUOTED);
  return match === null ? null : tidy(match[1] ?? match[2] ?? '');
};

/** Names and reasons in one form: composed letters, single spaces, none at the ends. */
export const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ');
