import type { Criterion, Evaluation, Worked, WorkedQuestion } from '../../contract/types';
import { valueKindOf } from '../decision/comparison';
import { foldMetric, foldSlice } from './words/metric-name';

/** What a criterion asks of the items of a run; target, margin and confidence are no part of it. */
export const questionOf = ({
  metric,
  slice,
  requirement,
  uncertainty,
}: Criterion): WorkedQuestion => ({
  metric: foldMetric(metric),
  slice: foldSlice(slice),
  of: valueKindOf(requirement),
  method: uncertainty.kind === 'interval' ? uncertainty.method : 'exact',
  baseline: requirement.kind === 'threshold' ? null : requirement.baseline,
});

const isSame = (one: WorkedQuestion, other: WorkedQuestion): boolean =>
  one.metric === other.metric &&
  one.slice === other.slice &&
  one.of === other.of &&
  one.method === other.method &&
  one.baseline === other.baseline;

/** What the items of a run came to for a criterion; null where nothing was worked out of them. */
export const workedFor = (criterion: Criterion, { worked }: Evaluation): Worked | null => {
  if (worked === undefined) return null;
  const question = questionOf(criterion);
  return worked.find((one) => isSame(one, question)) ?? null;
};
