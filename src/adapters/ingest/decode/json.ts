import { guardBrackets } from '../guard';
import { refuse } from '../problem';
import { firstMistake } from './json-mistake';
import { withoutRepeatedKeys } from './json-twice';

type Decoded = { value: unknown; notes: string[] };

/**
 * JSON, and what Python writes in place of JSON: the bare tokens `NaN`, `Infinity` and `-Infinity`
 * become texts of the same name, so that a parser can say which metric is not a number.
 * @throws EvidenceError with line and column of the first mistake
 */
export const decodeJson = (text: string): Decoded => {
  guardBrackets(text);
  const strict = tryParse(text);
  if (strict.ok) return withoutRepeatedKeys(text, strict.value);
  const { text: quoted, count } = quoteNotNumbers(text);
  const relaxed = count === 0 ? strict : tryParse(quoted);
  if (!relaxed.ok) return refuseAt(quoted, firstMistake(quoted));
  const times = count === 1 ? 'once' : `${count} times`;
  const { value, notes } = withoutRepeatedKeys(quoted, relaxed.value);
  return {
    value,
    notes: [
      ...notes,
      `The file writes NaN or Infinity ${times}, which is not JSON; each is read as "not a number".`,
    ],
  };
};

/** One JSON value a line; null where a line is not JSON. */
export const decodeJsonLines = (text: string): Decoded | null => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const values: unknown[] = [];
  const notes: string[] = [];
  for (const line of lines) {
    const { text: quoted } = quoteNotNumbers(line);
    const parsed = tryParse(quoted);
    if (!parsed.ok) return null;
    const once = withoutRepeatedKeys(quoted, parsed.value);
    values.push(once.value);
    notes.push(...once.notes);
  }
  return { value: values, notes: [...new Set(notes)] };
};

type Attempt = { ok: true; value: unknown } | { ok: false };

const tryParse = (text: string): Attempt => {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false };
    throw error;
  }
};

/** Puts quotes around the tokens that are no JSON; one pass, and strings are stepped over as a whole. */
const quoteNotNumbers = (text: string): { text: string; count: number } => {
  const kept: string[] = [];
  let count = 0;
  let from = 0;
  const next = /["NI]/g;
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    if (match[0] === '"') {
      next.lastIndex = endOfString(text, match.index);
      continue;
    }
    NOT_A_NUMBER.lastIndex = match.index;
    const token = NOT_A_NUMBER.exec(text)?.[0];
    if (token === undefined || /[\w.+]/.test(text.charAt(match.index - 1))) continue;
    const start = text.charAt(match.index - 1) === '-' ? match.index - 1 : match.index;
    kept.push(text.slice(from, start), `"${text.slice(start, match.index)}${token}"`);
    from = match.index + token.length;
    next.lastIndex = from;
    count += 1;
  }
  return { text: kept.join('') + text.slice(from), count };
};

const NOT_A_NUMBER = /(?:NaN|Infinity)(?![\w.])/y;

/** Index after the string that begins here; the end of the text where it has no end. */
const endOfString = (text: string, start: number): number => {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
};

const refuseAt = (text: string, offset: number): never => {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const found =
    offset >= text.length
      ? 'it ends too early'
      : `unexpected ${JSON.stringify(text.charAt(offset))}`;
  return refuse(`The file is not valid JSON: ${found}.`, {
    where: `line ${line}, column ${column}`,
    hint: 'Was the file cut off, or written by hand? Let a program write it (Python: json.dump).',
  });
};
