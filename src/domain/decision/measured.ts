import type { MetricRange } from '../stats/bounds';
import type { Proportion, ProportionMethod } from '../stats/proportion';
import { aucAtTarget } from '../stats/classification/auc-at-target';
import {
  aucOfScores,
  FEWEST_OF_CLASS,
  type ScoredClasses,
} from '../stats/classification/auc-of-scores';
import { matrixStatistic } from '../stats/bootstrap';
import { FEWEST_CLUSTERS, meanOfClusters, shareOfClusters, type Cluster } from '../stats/clusters';
import { meanOfSummary, MOST_LOOKS_OF_SUMMARY } from '../stats/mean-of-summary';
import { meanOfValues } from '../stats/mean-of-values';
import { pairedDifference, type Pairs } from '../stats/pairs';
import { percentileOfValues } from '../stats/percentile';
import { shareOfTrials } from '../stats/share';
import { differenceOf, relativeChangeOf, type Sided } from '../stats/sided';

/** A metric as a run reported it, with what its bounds rest on. */
export type Measured = {
  sided: Sided;
  /** What `n>=` counts; null where it is not known. */
  trials: number | null;
  /** k of n, where it is one, for planning. */
  counts: Proportion | null;
  /** For people: which bounds these are. */
  method: string;
  /** Why the bounds may be too narrow; null where they hold what they say. */
  approximate: string | null;
  /** Looks that such bounds are good for; null for all. */
  mostLooks: number | null;
  /** Each tail draws all values again and again, which takes its time. */
  isResampled?: true;
};

/** Of any seed: the same values always get the same interval. */
const SEED = 20_240_517;

export const exactly = (
  sided: Sided,
  trials: number | null,
  method: string,
  more: Partial<Measured> = {},
): Measured => ({
  ...{ sided, trials, method, counts: null, approximate: null, mostLooks: null },
  ...more,
});

export const measuredShare = (counts: Proportion, method: ProportionMethod = 'exact'): Measured =>
  exactly(
    shareOfTrials(counts, method),
    counts.trials,
    method === 'exact' ? 'Clopper-Pearson' : 'Wilson',
    {
      counts,
      approximate: method === 'exact' ? null : 'Wilson bounds hold on average, not at every rate',
    },
  );

export const measuredMatrix = (
  input: Omit<Parameters<typeof matrixStatistic>[0], 'seed' | 'resamples'>,
): Measured =>
  exactly(
    matrixStatistic({ ...input, seed: SEED }),
    input.matrix.flat().reduce((sum, cell) => sum + cell, 0),
    'BCa bootstrap of the confusion matrix',
  );

const isShare = (values: readonly number[]): boolean =>
  values.every((value) => value === 0 || value === 1);

/** A mean of single values; of values that are 0 or 1 the share that it is. */
export const measuredValues = (values: readonly number[], range?: MetricRange): Measured => {
  if (!isShare(values)) return measuredDifferences(values, range);
  const successes = values.reduce((sum, value) => sum + value, 0);
  return measuredShare({ successes, trials: values.length });
};

/** A mean of differences, which are no share even where all of them are 0 or 1. */
export const measuredDifferences = (values: readonly number[], range?: MetricRange): Measured => {
  const { approximate, ...sided } = meanOfValues({
    values,
    seed: SEED,
    ...(range === undefined ? {} : { range }),
  });
  return exactly(sided, values.length, 'bootstrap-t of the values', {
    approximate,
    isResampled: true,
  });
};

/** A mean of which only the standard deviation is known: approximate, and for few looks only. */
export const measuredSummary = (input: Parameters<typeof meanOfSummary>[0]): Measured =>
  exactly(meanOfSummary(input), input.trials, 'Student’s t from mean and standard deviation', {
    approximate: 'only mean and standard deviation are known, and skewed values break such bounds',
    mostLooks: MOST_LOOKS_OF_SUMMARY,
  });

export const measuredAuc = (input: Parameters<typeof aucAtTarget>[0]): Measured =>
  exactly(
    aucAtTarget(input),
    input.positives + input.negatives,
    'standard error of Hanley and McNeil at the target',
  );

export const measuredScores = (scores: ScoredClasses): Measured => {
  const { positives, negatives } = scores;
  const few = Math.min(positives.length, negatives.length) < FEWEST_OF_CLASS;
  return exactly(
    aucOfScores(scores),
    positives.length + negatives.length,
    'DeLong on the log-odds, from the scores',
    { approximate: few ? `a class has fewer than ${FEWEST_OF_CLASS} items` : null },
  );
};

export const measuredPercentile = (values: readonly number[], share: number): Measured =>
  exactly(percentileOfValues(values, share), values.length, 'order statistics of the values');

const fewClusters = (clusters: readonly Cluster[]): string | null =>
  clusters.length < FEWEST_CLUSTERS ? `there are fewer than ${FEWEST_CLUSTERS} clusters` : null;

const trialsOf = (clusters: readonly Cluster[]): number =>
  clusters.reduce((sum, { count }) => sum + count, 0);

/** A share of trials that come in clusters: several tries of one item, items of one source. */
export const measuredClusters = (clusters: readonly Cluster[]): Measured =>
  exactly(
    shareOfClusters(clusters),
    trialsOf(clusters),
    `Clopper-Pearson over ${clusters.length} clusters`,
    { approximate: fewClusters(clusters) },
  );

export const measuredClusterMean = (clusters: readonly Cluster[]): Measured =>
  exactly(
    meanOfClusters(clusters),
    trialsOf(clusters),
    `Student’s t over ${clusters.length} clusters`,
    { approximate: fewClusters(clusters) },
  );

/** Candidate minus baseline on the same items. */
export const measuredPairs = (pairs: Pairs): Measured =>
  exactly(
    pairedDifference(pairs),
    pairs.items,
    'pairs: exact McNemar at 0, Tango’s score test elsewhere',
  );

export type Comparison = 'difference' | 'relative-change';

const scored = ({ counts, sided }: Measured): Sided =>
  counts === null ? sided : shareOfTrials(counts, 'wilson');

/** Candidate against baseline from two samples. Shares are taken by Wilson's bounds (Newcombe). */
export const measuredAgainst = (
  candidate: Measured,
  baseline: Measured,
  comparison: Comparison,
): Measured => {
  const [one, other] = [scored(candidate), scored(baseline)];
  const sided =
    comparison === 'difference' ? differenceOf(one, other) : relativeChangeOf(one, other);
  const trials =
    candidate.trials === null || baseline.trials === null
      ? null
      : Math.min(candidate.trials, baseline.trials);
  return exactly(sided, trials, 'two samples, their bounds combined (Newcombe; Zou and Donner)', {
    approximate:
      (candidate.counts === null ? candidate.approximate : null) ??
      (baseline.counts === null ? baseline.approximate : null),
    mostLooks: candidate.mostLooks ?? baseline.mostLooks,
    ...(candidate.isResampled === true || baseline.isResampled === true
      ? { isResampled: true }
      : {}),
  });
};
