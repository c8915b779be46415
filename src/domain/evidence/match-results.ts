import type { Criterion, Evaluation, MetricResult } from '../../contract/types';
import type { LatestResult } from '../item/item';
import { estimateOf } from './measure-bounds';
import { foldMetric, foldSlice } from './metric-name';

/** When a run happened, as well as it says so; what says nothing counts from when it came in. */
const runTime = (run: Pick<LatestResult, 'finishedAt' | 'startedAt' | 'recordedAt'>): number =>
  Date.parse(run.finishedAt ?? run.startedAt ?? run.recordedAt);

/** Newer run first; equal times fall back to the digest, so that order of arrival decides nothing. */
const isNewer = (candidate: LatestResult, known: LatestResult): boolean => {
  const difference = runTime(candidate) - runTime(known);
  return difference === 0 ? candidate.digest > known.digest : difference > 0;
};

/** Whether a result says something about a criterion: same metric, same group. */
const bearsOn = (criterion: Criterion, result: MetricResult): boolean => {
  if (foldSlice(result.slice) !== foldSlice(criterion.slice)) return false;
  if (foldMetric(result.metric) === foldMetric(criterion.metric)) return true;
  return (
    result.measure.kind === 'confusion' &&
    estimateOf(result.measure, foldMetric(criterion.metric)) !== null
  );
};

/**
 * A run on another data set than the criterion names bears on nothing, whatever it measured; nor does
 * one that does not say which data it ran on, since that may be any.
 */
const onDataset = (criterion: Criterion, evaluation: Evaluation): boolean =>
  criterion.dataset === null ||
  evaluation.dataset.id?.toLowerCase() === criterion.dataset.toLowerCase();

const resultFor = (criterion: Criterion, evaluation: Evaluation): MetricResult | null => {
  if (!onDataset(criterion, evaluation)) return null;
  const bearing = evaluation.results.filter((result) => bearsOn(criterion, result));
  return bearing.find((result) => result.measure.kind !== 'point') ?? bearing[0] ?? null;
};

/** Whether a run reports on a criterion, on its data set. */
export const reportsOn = (criterion: Criterion, evaluation: Evaluation): boolean =>
  resultFor(criterion, evaluation) !== null;

/**
 * Takes evaluations into the latest results of a criteria set.
 * @param known results already held; those of criteria that are gone are dropped.
 * @returns at most one result a criterion, the one of the newest run, in the order of the criteria.
 */
export const latestResults = (
  criteria: readonly Criterion[],
  known: readonly LatestResult[],
  evaluations: readonly Evaluation[],
): LatestResult[] =>
  criteria.flatMap((criterion) => {
    const candidates = evaluations.flatMap((evaluation) => {
      const result = resultFor(criterion, evaluation);
      return result === null ? [] : [toLatest(criterion.id, evaluation, result)];
    });
    const held = known.filter((latest) => latest.criterionId === criterion.id);
    const [first, ...rest] = [...held, ...candidates];
    if (first === undefined) return [];
    return [rest.reduce((best, next) => (isNewer(next, best) ? next : best), first)];
  });

const toLatest = (
  criterionId: string,
  evaluation: Evaluation,
  result: MetricResult,
): LatestResult => ({
  criterionId,
  digest: evaluation.digest,
  result,
  modelName: evaluation.model.name,
  modelVersion: evaluation.model.version,
  dataset: evaluation.dataset.id,
  startedAt: evaluation.startedAt,
  finishedAt: evaluation.finishedAt,
  recordedAt: evaluation.recordedAt,
  postedBy: evaluation.postedBy.kind === 'person' ? evaluation.postedBy.accountId : null,
});
