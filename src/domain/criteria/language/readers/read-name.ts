import { LineError } from '../line-error';
import { foldPercentile } from '../../../evidence/words/metric-name';
import { ARTICLE } from '../write-name';
import {
  isKeyword,
  nextChunk,
  peek,
  skipSpace,
  take,
  takeQuoted,
  tidy,
  type Scanner,
} from '../scanner';
import { syntaxError } from '../syntax-error';

const BARE_NAME = /[^\s",;<>“”]+/uy;

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
  syntaxError(
    scanner,
    `the name of the ${what} is missing`,
    `Write one word such as ${example}, or several in double quotes.`,
    offset,
  );

const article = (scanner: Scanner, offset: number, what: string, example: string): LineError =>
  syntaxError(
    scanner,
    `\`${nextChunk(scanner)}\` is no part of the name of a ${what}`,
    `Write the name alone: one word such as ${example}, or several in double quotes.`,
    offset,
  );

/** `@5`, `@k`, `@0.5`, `@[.5:.95]` and `^3` belong to the name that they stand at. */
const AT = String.raw`@(?:\[?\d*\.\d+(?::\d*\.\d+){0,2}\]?|\d+|k)(?![\p{L}\p{N}%]|\.\d)`;
const METRIC_WORD = new RegExp(
  String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_./:+-]*[\p{L}\p{N}_+])?(?:${AT}|\^\d+(?![\p{L}\p{N}%]))?`,
  'iuy',
);
/** A threshold that stands apart from its name, as in `mAP @0.5`. */
const AT_APART = /\s+(?=@\s?\d*\.\d+(?![\d%]|\s*(?:%|percent)))/uy;
const AT_WORD = new RegExp(AT, 'iuy');
/** Takes one word of a metric’s name: `p95`, `recall@5`, `judge/helpfulness`, `pass^3`. */
export const takeMetricWord = (scanner: Scanner): string | null => {
  const match = take(scanner, METRIC_WORD);
  if (match === null) return null;
  const thousands = take(scanner, /(?:,\d{3})+(?=\s)/uy);
  if (thousands !== null && /^\d{1,3}$/u.test(match[0])) {
    return `${match[0]}${thousands[0].replaceAll(',', '')}`;
  }
  if (take(scanner, /:(?=\s)/uy) !== null || match[0].includes('@')) return match[0];
  const apart = take(scanner, AT_APART);
  return `${match[0]}${apart === null ? '' : (take(scanner, AT_WORD)?.[0] ?? '')}`;
};

/** `@[.5:.95]` as `@0.5:0.95`. */
const plainAt = (name: string): string =>
  name
    .replace(/@\[?([\d.:]+)\]?/gu, (_, values: string) => `@${values}`)
    .replace(/(?<=[@:])\./gu, '0.');

const COUNTS: Record<string, string> = { thousand: '1000', '1k': '1000', million: '1000000' };

/** `per_thousand_requests` as `per_1000_requests`. */
const plainCount = (name: string): string =>
  name.replace(/(?<=per_)(?:thousand|1k|million)(?=_|$)/gu, (count) => COUNTS[count] ?? count);

/**
 * One form for a metric’s name: lower case, `_` between words, so that hyphens and spaces are equal, and
 * a percentile in front.
 */
export const metricName = (written: string): string => {
  const plain = tidy(written)
    .toLowerCase()
    .replace(/[\s-]+/gu, '_')
    .replace(/^r²$/u, 'r2');
  return foldPercentile(plainCount(plainAt(plain)));
};
