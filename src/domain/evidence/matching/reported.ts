import type { Budget, Criterion, Evaluation, MetricResult } from '../../../contract/types';
import { columnOfEvery } from '../../criteria/language/derived';
import { asMeasuredFor, classNamed, measuredForOf } from './measured-for';
import { ofOtherClass, resultsFor } from './match-results';

/** A criterion with what a run reports of it. */
export type Reported = {
  criterion: Criterion;
  results: readonly [MetricResult, ...MetricResult[]];
};

const isFilled = (results: readonly MetricResult[]): results is Reported['results'] =>
  results.length > 0;

/** The criteria that a run reports on, with what it reports. */
export const reportedBy = (criteria: readonly Criterion[], evaluation: Evaluation): Reported[] =>
  criteria.flatMap((criterion): Reported[] => {
    const results = resultsFor(criterion, evaluation);
    return isFilled(results) ? [{ criterion, results }] : [];
  });

/** The criteria that name a class, with what a run reports of their metric for another or for none. */
export const reportedOtherwise = (
  criteria: readonly Criterion[],
  evaluation: Evaluation,
): Reported[] =>
  criteria.flatMap((criterion): Reported[] => {
    const results = ofOtherClass(criterion, evaluation);
    return resultsFor(criterion, evaluation).length === 0 && isFilled(results)
      ? [{ criterion, results }]
      : [];
  });

/**
 * What a run reports for the classes that the first look was measured for; all that it reports where it
 * leaves one of them out, so that somebody can say so.
 */
export const restricted = (
  reported: readonly Reported[],
  { measuredFor = [] }: Pick<Budget, 'measuredFor'>,
): Reported[] =>
  reported.map(({ criterion, results }) => {
    const kept = measuredFor.map((one) =>
      results.flatMap((result) => asMeasuredFor(criterion.metric, result, one) ?? []),
    );
    const all = kept.flat();
    return kept.every((one) => one.length > 0) && isFilled(all)
      ? { criterion, results: all }
      : { criterion, results };
  });

/** Classes and averages that one budget is measured for. */
const MOST = 50;

/** Whether a criterion leaves open what it is measured for: it names neither a class nor all of them. */
const leavesOpen = ({ slice }: Criterion): boolean =>
  classNamed(slice) === null && columnOfEvery(slice) === null;

/** A budget that its first look fixes to what it was measured for, as far as that was stated. */
export const fixedFor = (budget: Budget, reported: readonly Reported[]): Budget => {
  if (budget.measuredFor !== undefined) return budget;
  const found = reported
    .filter(({ criterion }) => leavesOpen(criterion))
    .flatMap(({ criterion, results }) =>
      results.flatMap((result) => measuredForOf(criterion.metric, result) ?? []),
    );
  const measuredFor = [...new Set(found)].slice(0, MOST);
  return measuredFor.length === 0 ? budget : { ...budget, measuredFor };
};
