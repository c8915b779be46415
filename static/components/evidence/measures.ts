import { formatCount, formatMeasured, formatMetric, formatNumber, formatPercent } from '../format';
import { plainEstimate } from '../../../src/contract/estimate';
import type { Criterion, EvaluationView, Measure, MetricResult } from '../../../src/contract/types';
import type { TrendPoint } from '../charts/trend-geometry';
import { say } from '../../language/say';

const withTrials = (text: string, trials: number | null): string =>
  trials === null ? text : say('{text}, n {trials}', { text, trials: formatNumber(trials) });

/** What a tool reported, with its uncertainty, in words. */
export const describeMeasure = (measure: Measure): string => {
  switch (measure.kind) {
    case 'count':
      return say('{successes} of {trials}{part}', {
        successes: formatNumber(measure.successes),
        trials: formatNumber(measure.trials),
        part: measure.trials === 0 ? '' : ` (${formatPercent(measure.successes / measure.trials)})`,
      });
    case 'mean':
      return withTrials(
        say('mean {mean}, sd {standardDeviation}', {
          mean: formatNumber(measure.mean),
          standardDeviation: formatNumber(measure.standardDeviation),
        }),
        measure.trials,
      );
    case 'standard-error':
      return withTrials(
        say('{estimate} ± {standardError} (standard error)', {
          estimate: formatNumber(measure.estimate),
          standardError: formatNumber(measure.standardError),
        }),
        measure.trials,
      );
    case 'interval':
      return withTrials(
        say('{estimate} [{lower} … {upper}] at {confidence}', {
          estimate: formatNumber(measure.estimate),
          lower: formatNumber(measure.lower),
          upper: formatNumber(measure.upper),
          confidence: formatPercent(measure.confidence),
        }),
        measure.trials,
      );
    case 'auc':
      return say('{auc} from {positives} positives and {negatives} negatives', {
        auc: formatNumber(measure.auc),
        positives: formatNumber(measure.positives),
        negatives: formatNumber(measure.negatives),
      });
    case 'confusion':
      return say('confusion matrix of {classes}, n {reduce}', {
        classes: formatCount(measure.labels.length, 'class', 'classes'),
        reduce: formatNumber(measure.matrix.flat().reduce((sum, cell) => sum + cell, 0)),
      });
    case 'worked':
      return withTrials(
        say('{estimate}, worked out of its items', { estimate: formatNumber(measure.estimate) }),
        measure.trials,
      );
    case 'point':
      return withTrials(
        say('{number}, no uncertainty stated', { number: formatNumber(measure.value) }),
        measure.trials,
      );
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
  say('{title} over {runs}: {points}', {
    title,
    runs: formatCount(points.length, 'run'),
    points: points.map(({ label, value }) => `${label} ${formatMeasured(value, unit)}`).join(', '),
  });
