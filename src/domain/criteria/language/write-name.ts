import { isDerived } from './derived';
import { proseWord } from './metric-words';
import { isKeyword } from './scanner';

/** No name begins with one. */
export const ARTICLE = /^(?:the|a|an|our|this|these)$/iu;
const PRINTED_BARE = /^[\p{L}\p{N}][^\s",;<>“”]*$/u;
const PRINTED_METRIC =
  /^[\p{L}\p{N}_](?:[\p{L}\p{N}_./:+]*[\p{L}\p{N}_+])?(?:@(?:\d+|k|\d\.\d+(?::\d\.\d+){0,2})|\^\d+)?$/u;

/** A name as it is printed: bare where it reads back as one word, else in double quotes. */
export const formatName = (name: string): string =>
  PRINTED_BARE.test(name) && !name.endsWith('.') && !isKeyword(name) && !ARTICLE.test(name)
    ? name
    : quote(name);

/** Double quotes cannot stand inside quoted text; they become single ones. */
export const quote = (text: string): string => `"${text.replace(/["“”]/gu, "'")}"`;

export const formatMetric = (metric: string): string =>
  isDerived(metric) ||
  (PRINTED_METRIC.test(metric) && !isKeyword(metric) && proseWord(metric) === null)
    ? metric
    : quote(metric);
