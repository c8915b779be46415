import {
  formatCount,
  formatMeasured,
  formatMetric,
  formatNumber,
  formatPercent,
} from '../../components/format';
import { plainEstimate } from '../../../src/contract/estimate';
import type { Criterion, EvaluationView, Measure, MetricResult } from '../../../src/contract/types';
import type { TrendPoint } from '../../components/charts/trend-geometry';

const withTrials = (text: string, trials: number | null): string =>
  trials === null ? text : `${text}, n ${formatNumber(trials)}`;

/** What a tool reported, with its uncertainty, in words. */
export const describeMeasure = (measure: Measure): string => {
  switch (measure.kind) {
    case 'count':
      return `${formatNumber(measure.successes)} of ${formatNumber(measure.trials)}${
        measure.trials === 0 ? '' : ` (${formatPercent(measure.successes / measure.trials)})`
      }`;
    case 'mean':
      return withTrials(
        `mean ${formatNumber(measure.mean)}, sd ${formatNumber(measure.standardDeviation)}`,
        measure.trials,
      );
    case 'standard-error':
      return withTrials(
        `${formatNumber(measure.estimate)} ± ${formatNumber(measure.standardError)} (standard error)`,
        measure.trials,
      );
    case 'interval':
      return withTrials(
        `${formatNumber(measure.estimate)} [${formatNumber(measure.lower)} … ${formatNumber(measure.upper)}] at ${formatPercent(measure.confidence)}`,
        measure.trials,
      );
    case 'auc':
      return `${formatNumber(measure.auc)} from ${formatNumber(measure.positives)} positives and ${formatNumber(measure.negatives)} negatives`;
    case 'confusion':
      return `confusion matrix of ${formatCount(measure.labels.length, 'class', 'classes')}, n ${formatNumber(measure.matrix.flat().reduce((sum, cell) => sum + cell, 0))}`;
    case 'worked':
      return withTrials(
        `${formatNumber(measure.estimate)}, worked out of its items`,
        measure.trials,
      );
    case 'point':
      return withTrials(`${formatNumber(measure.value)}, no uncertainty stated`, measure.trials);
  }
};

/** `recall (age>60)`. */
export const nameResult = ({ metric, slice }: Pick<MetricResult, 'metric' | 'slice'>): string =>
  slice === null ? formatMetric(metric) : `${formatMetric(metric)} (${slice})`;

/** Runs that reported a criterion's metric for its group, oldest first, named by model version. */
export const trendOf = (
  criterion: Criterion,
  evaluations: readonly EvaluationView[],
): TrendPoint[] =>
  [...evaluations].reverse().flatMap((run) => {
    const result = run.results.find(
      ({ metric, slice }) => metric === criterion.metric && slice === criterion.slice,
    );
    const value = result === undefined ? null : plainEstimate(result.measure);
    return value === null
      ? []
      : [{ id: run.digest, label: run.model.version ?? run.digest.slice(0, 7), value }];
  });

/** A trend in one sentence, the accessible name of its plot. */
export const describeTrend = (
  title: string,
  points: readonly TrendPoint[],
  unit: 'percent' | 'number',
): string =>
  `${title} over ${formatCount(points.length, 'run')}: ${points
    .map(({ label, value }) => `${label} ${formatMeasured(value, unit)}`)
    .join(', ')}`;
