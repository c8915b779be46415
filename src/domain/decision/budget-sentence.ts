import type { CriterionVerdict } from '../../contract/types';
import { countOf } from '../../words/counts';
import { formatLevel } from './look-sentences';

const percent = (share: number): string => `${String(Number((share * 100).toFixed(1)))}%`;

type Standing = Omit<NonNullable<CriterionVerdict['budget']>, 'sentence'>;

/** Where a criterion stands in its budget: the look that decided, what is spent, and what is next. */
export const tellBudget = (standing: Standing, nextTail: number): string => {
  const { look, tail, spent, nextLook, looked, unnamed, elsewhere, renewals } = standing;
  const decided =
    look === null || tail === null ? 'No look yet' : `Look ${look} at ${formatLevel(tail)}`;
  const next =
    nextTail > 0
      ? `the next run is look ${nextLook} and has to hold at ${formatLevel(nextTail)}`
      : 'no look is left, and the budget has to be renewed before anything can pass';
  const others = elsewhere.issues.map(({ issueKey }) => issueKey);
  const notes = [
    ...(looked > 0 ? [`${countOf(looked, 'run')} held against it so far`] : []),
    ...(unnamed > 0
      ? [`${unnamed} of them from an earlier version of these records, counted as looks`]
      : []),
    ...(others.length > 0
      ? [
          `the same data was used by ${others.join(', ')}${elsewhere.spent > 0 ? `, whose ${countOf(elsewhere.spent, 'look')} without a pass count on` : ''}`,
        ]
      : []),
    ...(renewals > 0 ? [`renewed ${renewals === 1 ? 'once' : `${renewals} times`}`] : []),
  ];
  const noted = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return `${decided}: ${percent(spent)} of the error budget is spent; ${next}${noted}.`;
};
