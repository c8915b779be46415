import type { Comparator } from '../../../contract/types';
import { formatDecimal } from '../language/decimal';
import { metricBeside } from './prose-metric';
import { findValue } from './prose-value';
import { withoutSpans } from './quantity';
import { LONGEST_SENTENCE, maskAsides } from './sentence';
import { COUNTED } from './vocabulary';

/** What a sentence states of a criterion, in the words of the criteria language; null where it does not. */
export type Prose = {
  metric: string | null;
  comparator: Comparator | 'within' | null;
  /** As written: `90%`, `300 ms`; behind `within` with its baseline: `2% of champion`. */
  value: string | null;
  confidence: string | null;
  samples: number | null;
  dataset: string | null;
};

const CONFIDENCE =
  /(?:\b(?:at|with)\s+(?:a\s+)?)?(?:(\d+(?:\.\d+)?\s?%)\s+(?:one-sided\s+|two-sided\s+)?confidence(?:\s+level)?|confidence(?:\s+level)?\s+(?:of\s+)?(\d+(?:\.\d+)?\s?%)|@\s*(\d+(?:\.\d+)?\s?%))/i;
const SAMPLES = new RegExp(
  String.raw`(?:\b(?:on|over|across|from|with|using|of|in|for)\s+)?(?:at least\s+|a minimum of\s+|no fewer than\s+|more than\s+|about\s+)?(?<![\w.@-])(\d[\d,_]*)\s+(?:[a-z-]+\s+)?${COUNTED}(?![\w-]|\s+(?:per|a|an|each|every)\b)|\bn\s*(?:>=|=|≥)\s*(\d[\d,_]*)`,
  'i',
);
const DATASET_ID =
  /\b(?:on|of|against|in|using|with|from)\s+(?:the\s+|our\s+)?(?:data ?set\s+)?((?=[\w.-]*[\d_])(?=[\w.-]*[a-z])[a-z][\w.-]*[a-z0-9]|[a-z]+(?:-[a-z0-9]+)+)(?:\s+(?:data ?set|set|split|benchmark|sample|corpus|suite))?(?![\w-])/i;
const DATASET_PHRASE =
  /\b(?:on|against|using|over)\s+(?:the|our|a)\s+((?:[\w-]+\s+){1,4}(?:set|split|data|sample|benchmark|corpus|suite|dataset|holdout))(?![\w-])/i;
/** `9 out of 10`, `95 of 100`. */
const SHARE = /(?<![\w.-])(\d+)\s+(?:out of|of|in)\s+(?:every\s+|the\s+)?(\d[\d,]*)(?![\w%.])/i;
/** `no more than 3 errors in 1,000 transactions`. */
const COUNT_OF =
  /\b(?:no more than|not more than|at most|up to|fewer than|less than)\s+(\d+)\s+(?:[a-z-]+\s+){1,3}?(?:in|out of|per|over|across)\s+(?:every\s+|the\s+)?(\d[\d,]*)(?![\w%.])/i;
/** `at most 2 percentage points worse than the champion`. */
const MARGIN =
  /\b(?:at most|no more than|not more than|less than|by more than|within)\s+(\d+(?:\.\d+)?)\s*(?:%|percent(?:age)?(?: points?)?|pp|points?)\s+(?:(?:worse|lower|below|behind|less)(?:\s+than)?\s+(?:the\s+|our\s+)?([a-z][\w.-]*)|of\s+(?:the\s+|our\s+)?(?:current\s+|production\s+)?(champion|baseline|incumbent|control|predecessor|v\d[\w.-]*))/i;

/** Reads what a sentence says of metric, comparison, value, confidence, sample size and data set. */
export const readProse = (sentence: string): Prose => {
  let rest = maskAsides(sentence.slice(0, LONGEST_SENTENCE)).values;
  const taken = (pattern: RegExp): string[] | null => {
    const match = pattern.exec(rest);
    if (match === null) return null;
    rest = withoutSpans(rest, [{ offset: match.index, length: match[0].length }]);
    const groups: (string | undefined)[] = match.slice(1);
    return groups.filter((group) => group !== undefined);
  };
  const confidence = taken(CONFIDENCE)?.[0]?.replace(/\s/gu, '') ?? null;
  const whole = rest;
  const margin = taken(MARGIN);
  const few = taken(COUNT_OF);
  const share = few ?? taken(SHARE);
  const samples = taken(SAMPLES)?.[0] ?? few?.[1];
  const dataset = datasetOf(sentence, rest, taken(DATASET_ID) ?? taken(DATASET_PHRASE));
  const stated = { confidence, samples: samples === undefined ? null : toCount(samples), dataset };
  if (margin !== null) {
    const value = `${margin[0] ?? ''}% of ${margin[1] ?? ''}`;
    return { ...stated, comparator: 'within', value, metric: metricBeside(rest, rest.length) };
  }
  if (share !== null) {
    const value = `${formatDecimal(Number(((toCount(share[0] ?? '') / toCount(share[1] ?? '')) * 100).toPrecision(6)))}%`;
    return { ...stated, comparator: few === null ? null : '<=', value, metric: null };
  }
  const { comparator, value, offset, length, change } = findValue(rest, whole);
  const metric = value === null ? null : metricBeside(rest, offset, offset + length);
  return {
    ...stated,
    comparator,
    value,
    metric: metric === null || change === null ? metric : `${metric}_${change}`,
  };
};

const toCount = (written: string): number => Number(written.replace(/\D/gu, ''));

/** The name in the sentence’s own case, words joined by hyphens. */
const datasetOf = (sentence: string, rest: string, found: string[] | null): string | null => {
  const name = found?.[0];
  if (name === undefined) return null;
  const at = rest.indexOf(name);
  const written = at < 0 ? name : sentence.slice(at, at + name.length);
  return written.trim().replace(/\s+/gu, '-').replace(/\.+$/u, '');
};
