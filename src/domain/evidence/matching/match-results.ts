import type { Criterion, Evaluation, MetricResult } from '../../../contract/types';
import { columnOfEvery } from '../../criteria/language/derived';
import { resultsOfGroups } from './derived-results';
import { estimateOf } from './measure-values';
import { asMeasuredFor, classNamed, ofClass } from './measured-for';
import { foldMetric, foldSlice } from '../words/metric-name';
import { workedFor } from '../worked';

/** Of the group that the criterion names, or any group where every one has to hold. */
const isOfGroup = (criterion: Criterion, result: MetricResult): boolean => {
  const column = columnOfEvery(criterion.slice);
  const slice = foldSlice(result.slice);
  if (column === null) return slice === foldSlice(criterion.slice);
  if (slice === null) return false;
  return column === 'group' || slice.startsWith(`${column}=`);
};

/** Whether a result is called what a criterion asks for: `f1` with `macro` is `macro_f1` and `f1_macro`. */
const isCalled = (asked: string, { metric, averaging }: MetricResult): boolean => {
  const wanted = foldMetric(asked);
  if (foldMetric(metric) === wanted) return true;
  return (
    averaging !== undefined &&
    [`${averaging}_${foldMetric(metric)}`, `${foldMetric(metric)}_${averaging}`].includes(wanted)
  );
};

const holdsMetric = (metric: string, result: MetricResult): boolean =>
  isCalled(metric, result) ||
  (result.measure.kind === 'confusion' && estimateOf(result.measure, foldMetric(metric)) !== null);

/** Whether a result says something about a criterion: same metric, same group. */
const bearsOn = (criterion: Criterion, result: MetricResult): boolean =>
  isOfGroup(criterion, result) && holdsMetric(criterion.metric, result);

/** Results of the group beside the class that a criterion names, whatever they are measured for. */
const besideClass = (criterion: Criterion, { results }: Evaluation): MetricResult[] => {
  const named = classNamed(criterion.slice);
  return named === null
    ? []
    : results.filter(({ slice }) => foldSlice(slice) === foldSlice(named.group));
};

/** Results of the class that a criterion names, where a file states the class instead of a group. */
const ofNamedClass = (criterion: Criterion, evaluation: Evaluation): MetricResult[] => {
  const { metric, slice } = criterion;
  const wanted = ofClass(classNamed(slice)?.name ?? '');
  return besideClass(criterion, evaluation)
    .flatMap((result) => asMeasuredFor(metric, result, wanted) ?? [])
    .filter((result) => holdsMetric(metric, result));
};

/** Results of the metric of a criterion for another class than it names, or for none that is stated. */
export const ofOtherClass = (criterion: Criterion, evaluation: Evaluation): MetricResult[] =>
  besideClass(criterion, evaluation).filter((result) => holdsMetric(criterion.metric, result));

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
  const ofGroup = evaluation.results.filter((result) => bearsOn(criterion, result));
  const bearing = ofGroup.length > 0 ? ofGroup : ofNamedClass(criterion, evaluation);
  if (bearing.length === 0) return resultsOfGroups(criterion, evaluation);
  const sure = bearing.filter(({ measure }) => measure.kind !== 'point');
  return sure.length > 0 ? sure : bearing;
};

/** Whether a run reports on a criterion, on the data set that it names. */
export const reportsOn = (criterion: Criterion, evaluation: Evaluation): boolean =>
  resultsFor(criterion, evaluation).length > 0 &&
  (criterion.dataset === null ||
    evaluation.dataset.id?.toLowerCase() === criterion.dataset.toLowerCase());
