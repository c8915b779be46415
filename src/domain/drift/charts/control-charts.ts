/**
 * Control charts of a metric's history: one number a run, judged against what the metric did while it
 * was known to be well. All sums and limits are in the unit of the metric.
 */
import { requireCount, requireNumber } from '../../stats/check';
import { StatisticsError } from '../../stats/error';
import { MAX_MAGNITUDE, requireMagnitude } from '../check-sample';

/**
 * What the metric did while it was well: known, or the first `window` values of the history, whose
 * standard deviation is divided by n - 1. Those values are not judged.
 */
export type Baseline = { mean: number; standardDeviation: number } | { window: number };

export type ChartPoint = {
  /** In the history given. */
  index: number;
  value: number;
  /** What is drawn: an alarm lies outside of the limits. */
  statistic: number;
  lowerLimit: number;
  upperLimit: number;
};

export type Chart = {
  mean: number;
  standardDeviation: number;
  points: readonly ChartPoint[];
  /** Index in the history of the first alarm; null where there is none. */
  firstAlarm: number | null;
};

const sampleDeviation = (values: readonly number[], mean: number): number =>
  Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / (values.length - 1));

type Setting = { mean: number; standardDeviation: number; start: number };

const readBaseline = (history: readonly number[], baseline: Baseline): Setting => {
  history.forEach((value, index) => requireMagnitude(`history[${index}]`, value));
  if ('mean' in baseline) {
    requireMagnitude('mean', baseline.mean);
    requireNumber('standardDeviation', baseline.standardDeviation, {
      above: 0,
      atMost: MAX_MAGNITUDE,
    });
    return { ...baseline, start: 0 };
  }
  requireCount('window', baseline.window, 2, Math.max(history.length, 2));
  const first = history.slice(0, baseline.window);
  if (first.length < baseline.window) {
    const allowed = `the baseline needs its first ${baseline.window} values`;
    throw new StatisticsError('out-of-range', 'history', history, allowed);
  }
  const mean = first.reduce((total, value) => total + value, 0) / first.length;
  const standardDeviation = sampleDeviation(first, mean);
  if (standardDeviation > 0) return { mean, standardDeviation, start: baseline.window };
  throw new StatisticsError(
    'undefined-statistic',
    'window',
    baseline.window,
    'its values are all the same, so nothing says how much the metric varies; take a longer one',
  );
};

/** What a chart draws for a value, given how many came before it since the baseline. */
type Draw = (value: number, before: number) => Omit<ChartPoint, 'index' | 'value'>;

const chart = (
  history: readonly number[],
  baseline: Baseline,
  draw: (setting: Setting) => Draw,
): Chart => {
  const setting = readBaseline(history, baseline);
  const next = draw(setting);
  const points = history
    .slice(setting.start)
    .map((value, before) => ({ index: setting.start + before, value, ...next(value, before) }));
  const alarm = points.find(
    ({ statistic, lowerLimit, upperLimit }) => statistic < lowerLimit || statistic > upperLimit,
  );
  const { mean, standardDeviation } = setting;
  return { mean, standardDeviation, points, firstAlarm: alarm?.index ?? null };
};

/**
 * Shewhart's chart: each value by itself, within `width` standard deviations. Sees large jumps at
 * once; at 3, one false alarm in 370 values of a normal metric. Shewhart (1931).
 *
 * @throws StatisticsError on values beyond `MAX_MAGNITUDE`, or a baseline that does not vary
 */
export const shewhart = (
  history: readonly number[],
  baseline: Baseline,
  { width = 3 }: { width?: number } = {},
): Chart => {
  requireNumber('width', width, { above: 0 });
  return chart(history, baseline, ({ mean, standardDeviation }) => (value) => ({
    statistic: value,
    lowerLimit: mean - width * standardDeviation,
    upperLimit: mean + width * standardDeviation,
  }));
};

/**
 * Exponentially weighted moving average z = λ x + (1-λ) z from the mean on, within
 * `width` σ √(λ/(2-λ) (1 - (1-λ)^2t)). Sees small lasting shifts. Roberts (1959), Technometrics 1:239;
 * Lucas & Saccucci (1990), Technometrics 32:1: λ 0.2 with width 2.962 has one false alarm in 500.
 *
 * @throws StatisticsError as `shewhart`
 */
export const ewma = (
  history: readonly number[],
  baseline: Baseline,
  { lambda = 0.2, width = 2.962 }: { lambda?: number; width?: number } = {},
): Chart => {
  requireNumber('lambda', lambda, { above: 0, atMost: 1 });
  requireNumber('width', width, { above: 0 });
  return chart(history, baseline, ({ mean, standardDeviation }) => {
    let average = mean;
    return (value, before) => {
      average = lambda * value + (1 - lambda) * average;
      const share = (lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * (before + 1)));
      const reach = width * standardDeviation * Math.sqrt(share);
      return { statistic: average, lowerLimit: mean - reach, upperLimit: mean + reach };
    };
  });
};

/** The larger of an upward and a downward sum, the downward one negative, within ± `limit`. */
const ofSums = (up: number, down: number, limit: number) => ({
  statistic: up >= down ? up : -down,
  lowerLimit: -limit,
  upperLimit: limit,
});

/**
 * Two-sided tabular CUSUM: up = max(0, up + x - mean - slack σ), down likewise, alarm over
 * `threshold` σ. The statistic is the larger sum, negative where the metric falls. 0.5 and 5 find a
 * shift of one σ in about ten values, with one false alarm in 465. Page (1954), Biometrika 41:100;
 * Montgomery, Introduction to Statistical Quality Control, section 9.1.
 *
 * @throws StatisticsError as `shewhart`
 */
export const cusum = (
  history: readonly number[],
  baseline: Baseline,
  { slack = 0.5, threshold = 5 }: { slack?: number; threshold?: number } = {},
): Chart => {
  requireNumber('slack', slack, { atLeast: 0 });
  requireNumber('threshold', threshold, { above: 0 });
  return chart(history, baseline, ({ mean, standardDeviation }) => {
    let [up, down] = [0, 0];
    return (value) => {
      up = Math.max(0, up + value - mean - slack * standardDeviation);
      down = Math.max(0, down + mean - value - slack * standardDeviation);
      return ofSums(up, down, threshold * standardDeviation);
    };
  });
};

/**
 * Two-sided Page-Hinkley test: like CUSUM, but around the running mean of the values judged so far, so
 * that a wrong baseline mean does no harm; the baseline gives only the scale. m = Σ (x - running mean
 * - slack σ), alarm where m - min m is over `threshold` σ, and the same of the mirrored values.
 * Page (1954); Hinkley (1971), Biometrika 58:509; in the form of Gama et al. (2014), ACM Comput.
 * Surv. 46:44, section 3.2.1.
 *
 * @throws StatisticsError as `shewhart`
 */
export const pageHinkley = (
  history: readonly number[],
  baseline: Baseline,
  { slack = 0.5, threshold = 5 }: { slack?: number; threshold?: number } = {},
): Chart => {
  requireNumber('slack', slack, { atLeast: 0 });
  requireNumber('threshold', threshold, { above: 0 });
  return chart(history, baseline, ({ standardDeviation }) => {
    let mean = 0;
    let [up, down] = [0, 0];
    return (value, before) => {
      mean += (value - mean) / (before + 1);
      // Σ minus its smallest value so far is the sum that starts again at 0 whenever it falls below.
      up = Math.max(0, up + value - mean - slack * standardDeviation);
      down = Math.max(0, down + mean - value - slack * standardDeviation);
      return ofSums(up, down, threshold * standardDeviation);
    };
  });
};
