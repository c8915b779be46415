import type { CallOutput } from '../../contract/calls/calls';
import { adwinOf } from '../drift/charts/adwin';
import { MAX_MAGNITUDE } from '../drift/check-sample';
import { estimatedCharts } from '../drift/charts/estimated-charts';

type Series = CallOutput<'monitoring.history'>['series'][number];
type ChartName = Series['charts'][number]['name'];

/** Values of the first half that limits can be made of; fewer say nothing of how a value scatters. */
const FEWEST = 4;

/** Values below which ADWIN's bound lets nothing but a change of nearly the whole scale alarm. */
const FEWEST_OF_A_STREAM = 30;

type WatchCharts = {
  limits: Series['limits'];
  /** Index of each chart's first alarm; null where it has none. */
  charts: readonly { name: ChartName; alarmAt: number | null }[];
};

const none: WatchCharts = { limits: null, charts: [] };

/** A value that is no measurement, such as a placeholder, has no usual spread around it. */
const isMeasured = (value: number): boolean => Math.abs(value) <= MAX_MAGNITUDE;

/** The values are within [0, 1], as ADWIN's bound wants them. */
const isStream = (values: readonly number[]): boolean =>
  values.length >= FEWEST_OF_A_STREAM && values.every((value) => value >= 0 && value <= 1);

/**
 * The control charts of a watch against what the first half of the values did; the limits are
 * Shewhart's. They are as wide as an estimate from so few values asks for: of a line that stays what it
 * is, one in twenty alarms on any of the four. Nothing where that half is short or does not vary, or a
 * value is beyond what a spread can be taken of. They inform, and set no level.
 */
export const chartsOf = (values: readonly number[]): WatchCharts => {
  const window = Math.floor(values.length / 2);
  const varies = values.slice(0, window).some((value) => value !== values[0]);
  if (window < FEWEST || !varies || !values.every(isMeasured)) return none;
  const { limits, alarms } = estimatedCharts(values, window);
  return {
    limits: { ...limits, from: window },
    charts: [
      { name: 'Shewhart', alarmAt: alarms.shewhart },
      { name: 'EWMA', alarmAt: alarms.ewma },
      { name: 'CUSUM', alarmAt: alarms.cusum },
      { name: 'Page-Hinkley', alarmAt: alarms.pageHinkley },
      ...(isStream(values)
        ? [{ name: 'ADWIN' as const, alarmAt: adwinOf(values).changes[0] ?? null }]
        : []),
    ],
  };
};
