import { nameOfDerived } from '../derived';
import { formatValue } from '../decimal';
import type { Head } from '../head';
import { LineError } from '../line-error';
import { badMetric, proseError } from '../line-problems';
import { NAMED_WORDS, proseWord } from '../metric-words';
import { unexpected } from './read-clauses';
import { metricName, takeMetricWord } from './read-name';
import { comparatorOf } from './read-requirement';
import { readValue } from './read-value';
import { nextChunk, peek, skipSpace, take, takeQuoted, type Scanner } from '../scanner';
import { nearestWord } from '../similar';
import { unitInMetric } from '../units';

const SHARE = /share\s*\(\s*|share\s+of\s+(?=[^<>=≤≥]*[<>≤≥][^<>≤≥]*[<>≤≥])/iuy;
const GROUPS = /(ratio|difference|gap)\s*(?:\(\s*|of\s+)(?=[^()<>=]*\sby\s)/iuy;
const INNER = /[^<>=≤≥()|"]+?(?=\s*(?:<=|>=|<|>|≤|≥))/uy;
const INNER_OPERATOR = /\s*(<\s?=|>\s?=|<|>|≤|≥)/uy;
const GROUPED = /\s*([^()<>=|"]+?)\s+by\s+([\p{L}\p{N}_.-]+)\s*\)?/iuy;
const BEHIND = /\s*(?:at\s+)?(p\d{2}(?:\.\d+)?)(?=[\s,;.]|$)/iuy;

const badInner = (scanner: Scanner, at: number, example: string): LineError =>
  new LineError({
    offset: at,
    length: Math.max(nextChunk(scanner).length, 1),
    code: 'syntax',
    message: 'this is not finished',
    hint: `Write for example: ${example}.`,
  });

/** `share(latency <= 2 s)`: how many of the values are on one side of a limit. */
const readShare = (scanner: Scanner, at: number): string => {
  const words = take(scanner, INNER)?.[0];
  const symbol = take(scanner, INNER_OPERATOR)?.[1]?.replace(/\s/u, '') ?? '';
  const comparator = comparatorOf(symbol);
  if (words === undefined || comparator === null) {
    throw badInner(scanner, at, 'share(latency <= 2 s) >= 99%');
  }
  const limit = readValue(scanner, symbol);
  take(scanner, /\s*\)/uy);
  const metric = metricName(words);
  const carried = unitInMetric(metric);
  const named =
    limit.unitWord === null || limit.unitWord === carried ? metric : `${metric}_${limit.unitWord}`;
  return nameOfDerived({
    kind: 'share',
    metric: named,
    comparator,
    limit: formatValue(limit.value, limit.unit),
  });
};

/** `ratio(selection_rate by sex)`: the least of the groups against the greatest. */
const readGroups = (scanner: Scanner, at: number, kind: string): string => {
  const [, metric, by] = take(scanner, GROUPED) ?? [];
  if (metric === undefined || by === undefined) {
    throw badInner(scanner, at, 'ratio of selection_rate by sex >= 0.8');
  }
  return nameOfDerived({
    kind: kind.toLowerCase() === 'ratio' ? 'ratio' : 'difference',
    metric: metricName(metric),
    by: by.toLowerCase(),
  });
};

/** A metric that is worked out of another one; null where none begins here. */
const readDerived = (scanner: Scanner): string | null => {
  const at = scanner.pos;
  if (take(scanner, SHARE) !== null) return readShare(scanner, at);
  const groups = take(scanner, GROUPS);
  return groups === null ? null : readGroups(scanner, at, groups[1] ?? '');
};

/** `|bias|` up to its closing bar. */
const readAbsolute = (scanner: Scanner, head: Head, at: number): void => {
  const words = take(scanner, /\|\s*([^|<>=]+?)\s*\|/uy)?.[1];
  if (words === undefined) throw badMetric(scanner, at);
  head.words.push(words);
  head.absolute = true;
};

const readName = (scanner: Scanner, head: Head, at: number): void => {
  const word = takeQuoted(scanner) ?? takeMetricWord(scanner);
  if (word === null) throw badMetric(scanner, at);
  head.words.push(word);
  if (/^["“]/u.test(scanner.text.slice(at, scanner.pos))) return;
  const prose = proseWord(word);
  if (prose !== null) throw proseError(scanner, at, word, prose);
};

/** `latency at p95 <= 2 s` and `latency < 300 ms p99`. */
const readPercentile = (scanner: Scanner, head: Head): boolean => {
  const [first] = head.words;
  if (first === undefined || /^p\d/iu.test(first)) return false;
  if (head.written.length === 0 && head.to !== scanner.pos) return false;
  const percentile = take(scanner, BEHIND)?.[1];
  if (percentile === undefined) return false;
  head.words.unshift(percentile);
  skipSpace(scanner);
  if (head.written.length === 0) head.to = scanner.pos;
  return true;
};

/**
 * Reads one word of the metric's name, or a whole metric that is worked out of others, into `head`.
 * @throws {LineError} where neither may stand here.
 */
export const readMetric = (scanner: Scanner, head: Head): void => {
  const at = scanner.pos;
  const isNew = head.words.length === 0 && head.derived === null;
  if (readPercentile(scanner, head)) return;
  if (head.written.length > 0 || head.derived !== null || (!isNew && head.to !== at)) {
    throw unexpected(scanner, nearestWord(nextChunk(scanner), NAMED_WORDS));
  }
  if (isNew) head.from = at;
  if (isNew) head.derived = readDerived(scanner);
  if (head.derived === null) {
    if (isNew && peek(scanner, /\|/uy) !== null) readAbsolute(scanner, head, at);
    else readName(scanner, head, at);
  }
  skipSpace(scanner);
  head.to = scanner.pos;
};
