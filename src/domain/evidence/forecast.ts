import type { Forecast } from '../../contract/types';
import { normalQuantile } from '../stats/distributions/normal';
import { crossing, fitTrend, trendAt, type TrendLine } from '../stats/trend-line';
import { DAY } from '../../words/time';

/** One run with both of its one-sided bounds; `at` in milliseconds since the epoch. */
export type SureRun = { at: number; estimate: number; lower: number; upper: number };

/** Runs that a trend is drawn through: older ones tell of another model. */
export const TREND_RUNS = 8;
/** Further ahead than this nobody plans, and no trend holds. */
const HORIZON = 730 * DAY;
/** Each end of the interval of the crossing; both together hold with 90 %. */
const SIDE = 0.95;
/** Points of the line that a picture needs. */
const LINE_POINTS = 9;

type Scale = { to: (value: number) => number; from: (value: number) => number };

const identity: Scale = { to: (value) => value, from: (value) => value };
const logit: Scale = {
  to: (value) => Math.log(value / (1 - value)),
  from: (value) => 1 / (1 + Math.exp(-value)),
};

/** What a forecast is made of. `sign` is 1 where more is better, -1 where less is. */
type ForecastQuestion = {
  runs: readonly SureRun[];
  target: number;
  /** Standard errors between the two bounds of a run. */
  width: number;
  sign: 1 | -1;
  /** Whether the value is a rate, which can get close to 1 only ever more slowly. */
  isRate: boolean;
};

/** `flat`: the trend may as well not rise. `there`: the line is at the target. `far`: past the horizon. */
export type Outlook =
  | { kind: 'flat' | 'there' | 'far' }
  | { kind: 'forecast'; forecast: Forecast; isLogit: boolean };

/**
 * Straight line through the last runs, on the log-odds where the value is a rate, weighted by how sure
 * each run is; and where it crosses the target.
 */
export const forecastTarget = (question: ForecastQuestion): Outlook => {
  const runs = question.runs.slice(-TREND_RUNS);
  const last = Math.max(...runs.map(({ at }) => at));
  if (runs.every(({ at }) => at === last)) return { kind: 'flat' };
  const isLogit =
    question.isRate &&
    [question.target, ...runs.map(({ estimate }) => estimate)].every((one) => one > 0 && one < 1);
  const scale = isLogit ? logit : identity;
  const line = fitTrend(observationsOf(runs, last, question.width, isLogit));
  const target = scale.to(question.target);
  const z = normalQuantile(SIDE);
  const found = crossing(line, target, z);
  if ((trendAt(line, 0).y - target) * question.sign >= 0) return { kind: 'there' };
  if (found === null || line.slope * question.sign <= 0) return { kind: 'flat' };
  if (found.x * DAY > HORIZON) return { kind: 'far' };
  const late = found.late * DAY > HORIZON ? null : found.late;
  const forecast: Forecast = {
    runs: Math.ceil((found.x * DAY) / paceOf(runs)),
    at: dateAt(last, found.x),
    early: dateAt(last, Math.max(0, found.early)),
    late: late === null ? null : dateAt(last, late),
    line: lineTo(line, scale, last, late ?? found.x, z),
  };
  return { kind: 'forecast', forecast, isLogit };
};

/** Days since the newest run, and the value on the scale with its error by the delta method. */
const observationsOf = (runs: readonly SureRun[], last: number, width: number, isLogit: boolean) =>
  runs.map(({ at, estimate, lower, upper }) => ({
    x: (at - last) / DAY,
    y: isLogit ? logit.to(estimate) : estimate,
    standardError: (upper - lower) / width / (isLogit ? estimate * (1 - estimate) : 1),
  }));

/** Usual time between two runs: the median, so that one pause does not stretch it. */
const paceOf = (runs: readonly SureRun[]): number => {
  const times = runs.map(({ at }) => at);
  const gaps = times.map((at, index) => at - (times[index - 1] ?? at));
  const sorted = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? DAY;
};

const dateAt = (from: number, days: number): string => new Date(from + days * DAY).toISOString();

const lineTo = (
  line: TrendLine,
  scale: Scale,
  from: number,
  days: number,
  z: number,
): Forecast['line'] =>
  Array.from({ length: LINE_POINTS }, (_, index) => {
    const x = (days * index) / (LINE_POINTS - 1);
    const { y, standardError } = trendAt(line, x);
    return {
      at: dateAt(from, x),
      value: scale.from(y),
      lower: scale.from(y - z * standardError),
      upper: scale.from(y + z * standardError),
    };
  });
