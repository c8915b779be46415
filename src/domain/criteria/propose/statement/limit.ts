import { recent } from '../recent';
import { metricShape } from '../../language/metric-shape';
import { VALUE } from './comparisons';
import type { Measure } from './measure';
import { matchesOf } from '../matches';
import { tidyWords } from './taker';

/** A limit that a clause states, in the words of the criteria language. */
export type Limit = Measure & { requirement: string; samples?: number; reason?: string };

/** What a clause says: a limit, or what a line would lose of it; an empty loss where it states none. */
export type Read = Limit | { lost: string };

const QUANTITY = new RegExp(`(?:(?:[<>]=?|=)\\s*)?${VALUE}`, 'gi');

/** How many numbers a text holds that may be limits. */
export const countQuantities = recent((text) => matchesOf(text, QUANTITY).length);

/** Whether a value is a span of time. */
export const IS_TIME =
  /\d\s*(?:µs|us|ms|msec|milliseconds?|s|secs?|seconds?|mins?|minutes?|hrs?|h|hours?|days?)$/i;

/** `9 of 10` and `90%` as `90%`; null where it is no share. */
export const percentOf = (value: string): string | null => {
  if (value.trim().endsWith('%')) return value.replace(/\s/gu, '');
  const counts = /^([\d,]+)\s*(?:out of|of|in|from|\/)\s*(?:every\s+|the\s+)?([\d,]+)$/i.exec(
    value.trim(),
  );
  const [part, whole] = (counts ?? []).slice(1).map((count) => Number(count.replaceAll(',', '')));
  if (part === undefined || whole === undefined || whole === 0 || part > whole) return null;
  return `${Number(((part / whole) * 100).toPrecision(6))}%`;
};

/** None and all are counted: no number of samples shows a rate of exactly 0 % or 100 %. */
export const counted = (side: string, target: string): string => {
  if (/^0(?:\.0+)?%?$/u.test(target) && side === '<=') return '= 0';
  const isAll = side === '>=' && (target === '100%' || target === '1.0' || target === '1.00');
  return isAll ? '= 100%' : `${side} ${target}`;
};

/** `4.2 out of 5`, `80/100`: a score on a scale, which a count of cases is not. */
export const IS_SCALE = /^[\d.]+\s*(?:\/|out of|of)\s*(?:[3-9]|10|100)(?:\.0+)?$/i;
/** How much a thing is used may be a success or a load. */
export const IS_USED = /_usage(?:_rate)?$/u;

const IS_COUNT = /^[\d,]+\s+(?:in|from|out of|of)\s+[\d,]+$/i;

/** Measures whose points are their own: of 100, of 5, or of no whole. */
const OWN_POINTS =
  /(?:^|_)(?:(?:sacre)?bleu|chrf\+*|comet|meteor|nps|sus|csat|perplexity|elo|psnr|fid|mos|mqm|score|rating|score_error|mae|rmse|mse)(?:_score)?$/u;

/** Whether points of a metric are percentage points; those of BLEU or of an NPS are not. */
export const hasPercentPoints = (metric: string): boolean =>
  metricShape(metric).kind !== 'amount' || !OWN_POINTS.test(metric);

/** A value as a line writes it. @param metric what it limits, which says what its points are. */
export const valueOf = (value: string, metric = 'accuracy'): string =>
  (IS_COUNT.test(value.trim()) && !IS_SCALE.test(value.trim())
    ? (percentOf(value) ?? value)
    : value
  )
    .trim()
    .replace(/\s*points?$/i, hasPercentPoints(metric) ? '%' : '')
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(/\s*(?:out of|\/)\s*(?=\d)/i, ' of ')
    .replace(/(?<= of \d+)\.0+$/u, '')
    .replace('−', '-');

const IN_USE =
  /^(?:(?:today|now|present|current|currently|existing|previous|last|old|live|incumbent|production|yesterday)(?:['’]s)?)(?:\s+(?:one|ones|model|version|system|release|process|solution|value|level|production|state|ranker|baseline))*$/i;
const NAMED = /\b(champion|baseline|incumbent|control(?: group)?)\b/i;
const PRONOUN = /^(?:that|this|those|it|one)\b/i;

/** The version as a line names it; empty for the one in use; null where it is a pronoun. */
export const baselineOf = (written: string | undefined): string | null => {
  const words = tidyWords(written ?? '')
    .replace(/^(?:for|with|of|in|from|by)\s+/i, '')
    .replace(/^(?:the|our|an?)\s+/i, '');
  if (words === '' || IN_USE.test(words)) return '';
  if (PRONOUN.test(words)) return null;
  const named = NAMED.exec(words)?.[1];
  const bare = words.replace(/['’]s$/u, '');
  if (named !== undefined && /^(?:current |existing |production )?\w+$/i.test(bare))
    return named.toLowerCase();
  return /^[\w.-]+$/u.test(bare) ? bare : `"${bare}"`;
};

/**
 * Points are absolute. A percentage is one of the present value for what is no share, and for a share
 * that has to shrink: `error rate cut by 30%`.
 */
export const amountOf = (value: string, metric: string, way: 'up' | 'down' | null): string => {
  if (/points?$/i.test(value)) return value.replace(/\s*points?$/i, '%');
  const { kind } = metricShape(metric);
  return value.endsWith('%') && (kind === 'amount' || way === 'down') ? `${value} relative` : value;
};

/** Whether a clause states another number beside its change. */
export const statesMore = (clause: string, found: Record<string, string | undefined>): boolean => {
  const read = ['metric', 'value', 'base', 'was'].map((part) => found[part] ?? '');
  return countQuantities(clause) > read.reduce((sum, part) => sum + countQuantities(` ${part}`), 0);
};
