import { badRequest, type JiraError } from '../http/errors';

export type Token = {
  kind: 'word' | 'string' | 'sign' | 'end';
  text: string;
  /** For a quoted name the part behind it, as in `"AI acceptance threshold".Metric`. */
  part: string | null;
  /** Where it starts, counted from 0. */
  at: number;
};

const signs = [
  '!=',
  '!~',
  '<=',
  '>=',
  '&&',
  '||',
  '=',
  '<',
  '>',
  '~',
  '(',
  ')',
  ',',
  '&',
  '|',
  '!',
];

const wordEnd = /[\s=!<>~(),'"&|]/;

/** Jira counts lines and characters from 1. */
const place = (text: string, at: number): string => {
  const before = text.slice(0, at).split('\n');
  return `(line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1})`;
};

export const syntaxError = (text: string, at: number, message: string): JiraError =>
  badRequest(`Error in the JQL Query: ${message} ${place(text, at)}`);

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', s: ' ' };

/** A quoted text from its opening quote; gives the text and where it ends. */
const readQuoted = (text: string, start: number): { value: string; end: number } => {
  const quote = text[start];
  let value = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === quote) return { value, end: at + 1 };
    if (char === '\\') {
      at += 1;
      const escaped = text.charAt(at);
      value += escapes[escaped] ?? escaped;
    } else value += char;
  }
  throw syntaxError(
    text,
    start,
    `The quoted string '${text.slice(start + 1)}' has not been completed.`,
  );
};

/** A bare word; a bracket in it, as in `issue.property[assay].stage`, is read to its end. */
const readWord = (text: string, start: number): { value: string; end: number } => {
  let value = '';
  let at = start;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '[') {
      const close = text.indexOf(']', at);
      if (close === -1) throw syntaxError(text, at, "Expecting ']' before the end of the query.");
      value += `[${text
        .slice(at + 1, close)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')}]`;
      at = close + 1;
      continue;
    }
    if (wordEnd.test(char)) break;
    value += char;
    at += 1;
  }
  return { value, end: at };
};

const readPart = (text: string, dot: number): { value: string; end: number } =>
  text[dot + 1] === '"' ? readQuoted(text, dot + 1) : readWord(text, dot + 1);

/** @throws 400 where a quote or bracket is left open. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const char = text.charAt(at);
    if (/\s/.test(char)) {
      at += 1;
      continue;
    }
    if (char === '"' || char === "'") {
      const quoted = readQuoted(text, at);
      const part = text[quoted.end] === '.' ? readPart(text, quoted.end) : null;
      at = part?.end ?? quoted.end;
      tokens.push({ kind: 'string', text: quoted.value, part: part?.value ?? null, at: start });
      continue;
    }
    const sign = signs.find((candidate) => text.startsWith(candidate, start));
    if (sign !== undefined) {
      at += sign.length;
      tokens.push({ kind: 'sign', text: sign, part: null, at: start });
      continue;
    }
    const word = readWord(text, at);
    at = word.end;
    tokens.push({ kind: 'word', text: word.value, part: null, at: start });
  }
  return [...tokens, { kind: 'end', text: '', part: null, at: text.length }];
};
