import type { Criterion } from '../../contract/types';
import { alphaOf } from '../budget/levels';

/** Error that a claim to be better may make: half of the customary two-sided 5 % (ICH E9, 5.5). */
const MOST_OF_SUPERIORITY = 0.025;

export type RequirementKind = 'threshold' | 'non-inferior' | 'superior';

/**
 * The whole error budget of a criterion. "Better than the baseline" is held at 97.5 % at the least,
 * whatever less it asks for: 15 items won and 5 lost are no proof of that.
 */
export const budgetOf = (kind: RequirementKind, confidence: number): number =>
  kind === 'superior' ? Math.min(alphaOf(confidence), MOST_OF_SUPERIORITY) : alphaOf(confidence);

/** A bare number has no error; what is counted against it is counted as at the usual confidence. */
const OF_A_POINT = 0.95;

export const alphaOfCriterion = ({
  requirement,
  uncertainty,
}: Pick<Criterion, 'requirement' | 'uncertainty'>): number =>
  budgetOf(requirement.kind, uncertainty.kind === 'interval' ? uncertainty.confidence : OF_A_POINT);
