import { LineError } from './line-error';
import { proseWord } from './metric-words';
import {
  isKeyword,
  nextChunk,
  peek,
  skipSpace,
  take,
  takeQuoted,
  tidy,
  type Scanner,
} from './scanner';

const BARE_NAME = /[^\s",;<>“”]+/uy;
const ARTICLE = /^(?:the|a|an|our|this|these)$/iu;
const PRINTED_BARE = /^[\p{L}\p{N}][^\s",;<>“”]*$/u;

/**
 * Reads the name of a data set or a baseline: one word, or several in double quotes.
 * @param what `data set` or `baseline`, for messages.
 */
export const readName = (scanner: Scanner, what: string, example: string): string => {
  skipSpace(scanner);
  refusePlaceholder(scanner, what, example);
  const offset = scanner.pos;
  const quoted = takeQuoted(scanner);
  if (quoted !== null) return notEmpty(quoted, offset, scanner, what, example);
  const bare = peek(scanner, BARE_NAME)?.[0] ?? '';
  const name = tidy(bare.replace(/\.+$/u, ''));
  if (name === '' || isKeyword(name)) throw missing(scanner, offset, what, example);
  if (ARTICLE.test(name)) throw article(scanner, offset, what, example);
  scanner.pos += bare.length;
  return name;
};

/** `<data set>` from a proposal that was pasted without being filled in. */
export const refusePlaceholder = (scanner: Scanner, what: string, example: string): void => {
  const placeholder = peek(scanner, /<[^<>=]*>/uy);
  if (placeholder === null) return;
  throw new LineError({
    offset: scanner.pos,
    length: placeholder[0].length,
    code: 'placeholder',
    message: `\`${placeholder[0]}\` stands for the ${what} and still has to be filled in`,
    hint: `Put the name of the ${what} in its place, such as ${example}.`,
  });
};

const notEmpty = (
  name: string,
  offset: number,
  scanner: Scanner,
  what: string,
  example: string,
): string => {
  if (name !== '') return name;
  throw new LineError({
    offset,
    length: scanner.pos - offset,
    code: 'syntax',
    message: `the name of the ${what} is empty`,
    hint: `Write the name between the quotes, such as ${example}.`,
  });
};

const missing = (scanner: Scanner, offset: number, what: string, example: string): LineError =>
  new LineError({
    offset,
    length: nextChunk(scanner).length,
    code: 'syntax',
    message: `the name of the ${what} is missing`,
    hint: `Write one word such as ${example}, or several in double quotes.`,
  });

const article = (scanner: Scanner, offset: number, what: string, example: string): LineError =>
  new LineError({
    offset,
    length: nextChunk(scanner).length,
    code: 'syntax',
    message: `\`${nextChunk(scanner)}\` is no part of the name of a ${what}`,
    hint: `Write the name alone: one word such as ${example}, or several in double quotes.`,
  });

/** A name as it is printed: bare where it reads back as one word, else in double quotes. */
export const formatName = (name: string): string =>
  PRINTED_BARE.test(name) && !name.endsWith('.') && !isKeyword(name) && !ARTICLE.test(name)
    ? name
    : quote(name);

/** Double quotes cannot stand inside quoted text; they become single ones. */
export const quote = (text: string): string => `"${text.replace(/["“”]/gu, "'")}"`;

const METRIC_WORD =
  /[\p{L}\p{N}_](?:[\p{L}\p{N}_./:+-]*[\p{L}\p{N}_+])?(?:@(?:\d+|k)(?![\p{L}\p{N}%.]))?/iuy;
const PRINTED_METRIC = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_./:+]*[\p{L}\p{N}_+])?(?:@(?:\d+|k))?$/u;

/** Takes one word of a metric’s name: `p95`, `recall@5`, `judge/helpfulness`. */
export const takeMetricWord = (scanner: Scanner): string | null => {
  const match = take(scanner, METRIC_WORD);
  if (match !== null) take(scanner, /:(?=\s)/uy);
  return match === null ? null : match[0];
};

/** One form for a metric’s name: lower case, `_` between words, so that hyphens and spaces are equal. */
export const metricName = (written: string): string =>
  tidy(written)
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');

export const formatMetric = (metric: string): string =>
  PRINTED_METRIC.test(metric) && !isKeyword(metric) && proseWord(metric) === null
    ? metric
    : quote(metric);
