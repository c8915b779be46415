import type { Criterion } from '../../contract/types';
import { lookLevel, type LookLevel } from '../budget/levels';

/** A line such as `critical_failures = 0 n>=300`: no sample of so many may have it. */
export const asksForNone = ({ requirement, uncertainty, minTrials, unit }: Criterion): boolean =>
  requirement.kind === 'threshold' &&
  uncertainty.kind === 'point' &&
  minTrials !== null &&
  (requirement.target === 0
    ? requirement.comparator === '<='
    : requirement.target === 1 && requirement.comparator === '>=' && unit === 'percent');

/**
 * Samples without a single one that a look has to see. The first look needs what the line asks for; each
 * later one so many more that all looks together wrongly pass no more often than the first alone would.
 */
export const samplesForNone = (least: number, level: LookLevel): number | null => {
  if (level.tail <= 0) return null;
  const first = lookLevel(level.alpha, 1, level.plan);
  return Math.ceil((least * Math.log(level.tail)) / Math.log(first.tail) - 1e-9);
};
