import { metricShape } from '../criteria/language/metric-shape';
import type { Comparator } from '../stats/decide';
import type { RequirementKind } from './alpha';

/** What a criterion asks of its metric: a value, or one against the baseline's. */
export type Requirement =
  | { kind: 'threshold'; comparator: Comparator; target: number }
  /** Not worse than the baseline by more than `margin`, or better by at least `margin`. */
  | { kind: Exclude<RequirementKind, 'threshold'>; margin: number; relative?: true };

/**
 * The comparison that a requirement comes to. Against a baseline it is one of the difference, and which
 * side is worse depends on the metric: less accuracy, but more false alarms.
 */
export const comparisonOf = (
  metric: string,
  requirement: Requirement,
): { comparator: Comparator; target: number } => {
  if (requirement.kind === 'threshold') {
    return { comparator: requirement.comparator, target: requirement.target };
  }
  const lower = metricShape(metric).better === 'lower';
  const sign = (requirement.kind === 'superior') === lower ? -1 : 1;
  const target = requirement.margin === 0 ? 0 : sign * requirement.margin;
  return { comparator: lower ? '<=' : '>=', target };
};

/** What the value of a requirement against a baseline is: a difference, or the change as a share of it. */
export const comparedAs = (
  requirement: Exclude<Requirement, { kind: 'threshold' }>,
): 'difference' | 'relative-change' =>
  requirement.relative === true ? 'relative-change' : 'difference';

/** What the value of any requirement is. */
export const valueKindOf = (requirement: Requirement): 'value' | 'difference' | 'relative-change' =>
  requirement.kind === 'threshold' ? 'value' : comparedAs(requirement);
