import type { Comparator } from '../../../contract/types';

/** A line in the criteria language at its usual confidence; names lose what the language does not allow. */
export const criterionLine = (metric: string, comparator: Comparator, target: number): string =>
  `${metric
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_/.@-]+/gu, '_')} ${comparator} ${target} @95%`;
