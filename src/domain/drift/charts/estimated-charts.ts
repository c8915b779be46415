/**
 * Control charts whose limits account for a mean and a spread that are estimated from few values, and for
 * how many values are judged and on how many charts: together they alarm in at most `FALSE_ALARMS` of
 * histories in which nothing changes, where values are independent and normal.
 */
import { tLowerTail, tUpperQuantile } from '../../stats/distributions/beta';
import { normalQuantile } from '../../stats/distributions/normal';
import { cusum, pageHinkley } from './control-charts';

/** Share of unchanged histories that alarm on any of the four charts. */
const FALSE_ALARMS = 0.05;
const CHARTS = 4;
const EACH = FALSE_ALARMS / CHARTS;

const LAMBDA = 0.2;
const SLACK = 0.5;
/** Standard scores beyond it are as good as infinite, and would be. */
const MOST = 8;

const meanOf = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

const deviationOf = (values: readonly number[], mean: number): number =>
  Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / (values.length - 1));

type Setting = {
  window: number;
  mean: number;
  deviation: number;
  /** Student's t that each of the judged values may reach, on one side. */
  reach: number;
  judged: readonly number[];
};

const settingOf = (history: readonly number[], window: number): Setting => {
  const first = history.slice(0, window);
  const judged = history.slice(window);
  const mean = meanOf(first);
  return {
    ...{ window, mean, judged, deviation: deviationOf(first, mean) },
    reach: tUpperQuantile(EACH / judged.length / 2, window - 1),
  };
};

/** How far a value may be: a prediction interval, s t √(1 + 1/n). */
const reachOfValue = ({ deviation, reach, window }: Setting): number =>
  deviation * reach * Math.sqrt(1 + 1 / window);

const place = (at: number, window: number): number | null => (at < 0 ? null : at + window);

/** The average and the estimated mean it is held against, which both err. */
const ewmaAlarm = ({ judged, mean, deviation, reach, window }: Setting): number | null => {
  let average = mean;
  const at = judged.findIndex((value, before) => {
    average = LAMBDA * value + (1 - LAMBDA) * average;
    const kept = (1 - LAMBDA) ** (before + 1);
    const own = (LAMBDA / (2 - LAMBDA)) * (1 - kept * kept);
    const limit = deviation * reach * Math.sqrt(own + (1 - kept) ** 2 / window);
    return Math.abs(average - mean) > limit;
  });
  return place(at, window);
};

/**
 * Each value as a standard score of those before it, independent and normal while nothing changes:
 * Hawkins (1987), The Statistician 36:291, "self-starting CUSUM charts".
 */
const standardScores = (history: readonly number[], window: number): number[] => {
  let [mean, squares] = [0, 0];
  return history.flatMap((value, before) => {
    const deviation = Math.sqrt(squares / Math.max(before - 1, 1));
    const t =
      (Math.sqrt(before / (before + 1)) * (value - mean)) / Math.max(deviation, Number.MIN_VALUE);
    const difference = value - mean;
    mean += difference / (before + 1);
    squares += difference * (value - mean);
    return before < window ? [] : [scoreOf(t, before - 1)];
  });
};

const scoreOf = (t: number, degreesOfFreedom: number): number => {
  const tail = tLowerTail(-Math.abs(t), degreesOfFreedom);
  const score = tail > 0 ? Math.min(-normalQuantile(tail), MOST) : MOST;
  return t < 0 ? -score : score;
};

/** Siegmund's approximation of the values until a one-sided CUSUM alarms, nothing having changed. */
const runLength = (threshold: number): number => {
  const reach = 2 * SLACK * (threshold + 1.166);
  return (Math.exp(reach) - reach - 1) / (2 * SLACK * SLACK);
};

/** The threshold that a two-sided CUSUM crosses within so many values with a chance of `EACH`. */
const thresholdFor = (values: number): number => {
  const wanted = (2 * values) / -Math.log1p(-EACH);
  let [low, high] = [0, 60];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (runLength(middle) < wanted) low = middle;
    else high = middle;
  }
  return high;
};

export type EstimatedCharts = {
  /** Of single values, Shewhart's. */
  limits: { center: number; lower: number; upper: number };
  /** Index in the history of each chart's first alarm; null where it has none. */
  alarms: Record<'shewhart' | 'ewma' | 'cusum' | 'pageHinkley', number | null>;
};

/**
 * @param history at least two values after the window
 * @param window the first values, from which mean and spread are estimated; at least 3, not all the same
 */
export const estimatedCharts = (history: readonly number[], window: number): EstimatedCharts => {
  const setting = settingOf(history, window);
  const { mean, judged } = setting;
  const reach = reachOfValue(setting);
  const scores = standardScores(history, window);
  const known = { mean: 0, standardDeviation: 1 };
  const sums = { slack: SLACK, threshold: thresholdFor(judged.length) };
  const jump = judged.findIndex((value) => Math.abs(value - mean) > reach);
  const later = (alarm: number | null): number | null => (alarm === null ? null : alarm + window);
  return {
    limits: { center: mean, lower: mean - reach, upper: mean + reach },
    alarms: {
      shewhart: place(jump, window),
      ewma: ewmaAlarm(setting),
      cusum: later(cusum(scores, known, sums).firstAlarm),
      pageHinkley: later(pageHinkley(scores, known, sums).firstAlarm),
    },
  };
};
