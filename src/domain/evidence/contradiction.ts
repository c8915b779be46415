import type { Criterion, MetricResult } from '../../contract/types';
import { comparisonOf } from '../decision/comparison';

/**
 * What in the file of a result speaks against deciding a criterion by it: two things it says that
 * cannot both be true, or verdicts of the tool by which the criterion wants the wrong side.
 */
export const contradictionOf = (
  { metric, requirement }: Criterion,
  result: MetricResult,
): string | null => {
  if (result.contradiction !== undefined) return result.contradiction;
  const { comparator } = comparisonOf(metric, requirement);
  const wanted = comparator === '>=' || comparator === '>' ? 'higher' : 'lower';
  const against = result.refutes === wanted;
  if (!against && (result.better === undefined || result.better === wanted)) return null;
  const asked = `the criterion wants ${wanted === 'higher' ? 'high' : 'low'} values`;
  return against
    ? `${asked}, and the tool's own verdicts go against that`
    : `${asked}, and by its file ${wanted === 'higher' ? 'low' : 'high'} values of ${result.metric} are good`;
};
