import { guardBrackets } from '../guard';
import { refuse } from '../problem';
import { firstMistake } from './json-mistake';

type Decoded = { value: unknown; notes: string[] };

/**
 * JSON, and what Python writes in place of JSON: the bare tokens `NaN`, `Infinity` and `-Infinity`
 * become texts of the same name, so that a parser can say which metric is not a number.
 * @throws EvidenceError with line and column of the first mistake
 */
export const decodeJson = (text: string): Decoded => {
  guardBrackets(text);
  const strict = tryParse(text);
  if (strict.ok) return { value: strict.value, notes: [] };
  const { text: quoted, count } = quoteNotNumbers(text);
  const relaxed = count === 0 ? strict : tryParse(quoted);
  if (!relaxed.ok) return refuseAt(quoted, firstMistake(quoted));
  const times = count === 1 ? 'once' : `${count} times`;
  return {
    value: relaxed.value,
    notes: [
      `The file writes NaN or Infinity ${times}, which is not JSON; each is read as "not a number".`,
    ],
  };
};

/** One JSON value a line; null where a line is not JSON. */
export const decodeJsonLines = (text: string): Decoded | null => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const values: unknown[] = [];
  for (const line of lines) {
    const parsed = tryParse(quoteNotNumbers(line).text);
    if (!parsed.ok) return null;
    values.push(parsed.value);
  }
  return { value: values, notes: [] };
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

const quoteNotNumbers = (text: string): { text: string; count: number } => {
  let count = 0;
  const quoted = text.replace(
    /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\w.+-])-?(?:NaN|Infinity)(?![\w.])/g,
    (token) => {
      if (token.startsWith('"')) return token;
      count += 1;
      return `"${token}"`;
    },
  );
  return { text: quoted, count };
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
