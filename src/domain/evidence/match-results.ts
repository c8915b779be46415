import type { Criterion, Evaluation, MetricResult } from '../../contract/types';
import { columnOfEvery } from '../criteria/language/derived';
import { resultsOfGroups } from './derived-results';
import { estimateOf } from './measure-values';
import { foldMetric, foldSlice } from './words/metric-name';
import { workedFor } from './worked';

/** Of the group that the criterion names, or any group where every one has to hold. */
const isOfGroup = (criterion: Criterion, result: MetricResult): boolean => {
  const column = columnOfEvery(criterion.slice);
  const slice = foldSlice(result.slice);
  if (column === null) return slice === foldSlice(criterion.slice);
  if (slice === null) return false;
  return column === 'group' || slice.startsWith(`${column}=`);
};

/** Whether a result says something about a criterion: same metric, same group. */
const bearsOn = (criterion: Criterion, result: MetricResult): boolean => {
  if (!isOfGroup(criterion, result)) return false;
  if (foldMetric(result.metric) === foldMetric(criterion.metric)) return true;
  return (
    result.measure.kind === 'confusion' &&
    estimateOf(result.measure, foldMetric(criterion.metric)) !== null
  );
};

/**
 * What a run reports of a criterion, whatever data it ran on: what its items came to, where they were
 * asked. A bare number beside the same metric with
 * its uncertainty says nothing more, and is left out.
 */
export const resultsFor = (criterion: Criterion, evaluation: Evaluation): MetricResult[] => {
  return workedFor(criterion, evaluation)?.results ?? statedFor(criterion, evaluation);
};

/** What the file of a run says of a criterion, its items left aside. */
export const statedFor = (criterion: Criterion, evaluation: Evaluation): MetricResult[] => {
  const bearing = evaluation.results.filter((result) => bearsOn(criterion, result));
  if (bearing.length === 0) return resultsOfGroups(criterion, evaluation);
  const sure = bearing.filter(({ measure }) => measure.kind !== 'point');
  return sure.length > 0 ? sure : bearing;
};

/** Whether a run reports on a criterion, on the data set that it names. */
export const reportsOn = (criterion: Criterion, evaluation: Evaluation): boolean =>
  resultsFor(criterion, evaluation).length > 0 &&
  (criterion.dataset === null ||
    evaluation.dataset.id?.toLowerCase() === criterion.dataset.toLowerCase());
