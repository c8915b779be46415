import type { Comparator } from '../../../contract/types';

/** A name as the language has it; what it does not allow becomes `_`. */
const metricName = (metric: string): string =>
  metric
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_/.@-]+/gu, '_');

/** A line in the criteria language at its usual confidence. */
export const criterionLine = (metric: string, comparator: Comparator, target: number): string =>
  `${metricName(metric)} ${comparator} ${target} @95%`;

/** What the examples of every input call the version that is in use. */
export const IN_USE = 'champion';

/** A gain over the version in use. @param margin share of the whole, or of its value. */
export const gainLine = (metric: string, margin: number, isRelative: boolean): string =>
  [
    ...[metricName(metric), 'better than', IN_USE, 'by', percentOf(margin)],
    ...(isRelative ? ['relative'] : []),
    '@97.5%',
  ].join(' ');

/** `0.07` as `7%`, without what binary numbers add. */
const percentOf = (share: number): string => `${Number((share * 100).toPrecision(12))}%`;
