import type { CallOutput } from '../../contract/calls/calls';
import type { Evaluation, MonitoringPlan, RecordedSignal, Watch } from '../../contract/types';
import { formatMeasured } from '../evidence/words/format-number';
import { foldMetric } from '../evidence/words/metric-name';
import { nameWatch } from './drift-level';
import { judgeValue, watchNamed } from './judge-value';
import { observeSignal, valueFor } from './observations';
import { chartsOf } from './watch-charts';
import { earlierFirst } from '../../words/time';

type Series = CallOutput<'monitoring.history'>['series'][number];
type Point = Series['points'][number];

/** A value that was observed, with the watch it belongs to. */
type Observed = Point & { watch: string; label: string };

/** Points of one line, and lines of one history. */
const MOST_POINTS = 200;
const MOST_SERIES = 30;

type Plan = Pick<MonitoringPlan, 'watches'> | null;

/** The watched values over time, one line a watch: those of the plan first, then what else came in. */
export const timelineOf = (
  plan: Plan,
  signals: readonly RecordedSignal[],
  evaluations: readonly Evaluation[],
): Series[] => {
  const lines = new Map<string, Observed[]>();
  for (const watch of plan?.watches ?? []) lines.set(foldMetric(watch.name), []);
  const observed = [
    ...signals.flatMap((one) => ofSignal(one, plan)),
    ...ofEvaluations(evaluations, plan),
  ];
  for (const one of observed) {
    const key = foldMetric(one.watch);
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  return [...lines.values()]
    .filter((line) => line.length > 0)
    .slice(0, MOST_SERIES)
    .map((line) => seriesOf(line, plan));
};

const ofSignal = (signal: RecordedSignal, plan: Plan): Observed[] => {
  const { value, level, observedAt, estimated } = observeSignal(signal, plan);
  if (value === null) return [];
  const { source, name } = signal;
  const label = nameWatch(signal);
  return [
    {
      watch: name,
      label,
      at: observedAt,
      value,
      level,
      estimated,
      source: source.tool ?? source.format,
    },
  ];
};

const ofEvaluations = (evaluations: readonly Evaluation[], plan: Plan): Observed[] =>
  evaluations.flatMap((evaluation) =>
    (plan?.watches ?? []).flatMap((watch): Observed[] => {
      const value = valueFor(watch, evaluation);
      if (value === null) return [];
      const { finishedAt, startedAt, recordedAt, source } = evaluation;
      return [
        {
          ...{ watch: watch.name, label: watch.name, value, estimated: false },
          at: finishedAt ?? startedAt ?? recordedAt,
          level: judgeValue(watch, value) ?? 'unknown',
          source: source.tool ?? source.format,
        },
      ];
    }),
  );

const seriesOf = (line: readonly Observed[], plan: Plan): Series => {
  const points = [...line].sort(earlierFirst).slice(-MOST_POINTS);
  const name = points.at(-1)?.watch ?? '';
  const watch = watchNamed(plan, name);
  const { limits, charts } = chartsOf(points.map(({ value }) => value));
  const dated = charts.map(({ name: chart, alarmAt }) => ({
    name: chart,
    alarmAt: alarmAt === null ? null : (points[alarmAt]?.at ?? null),
  }));
  return {
    watch: watch?.name ?? name,
    points: points.map(({ at, value, level, estimated, source }) => ({
      ...{ at, value, level, estimated, source },
    })),
    reference: watch?.reference ?? null,
    alert: watch?.alert ?? null,
    limits,
    charts: dated,
    alarm: earliest(dated),
    sentence: tellLine(points, watch),
  };
};

const earliest = (charts: Series['charts']): Series['alarm'] =>
  charts.reduce<Series['alarm']>((first, { name, alarmAt }) => {
    if (alarmAt === null) return first;
    const isEarlier = first === null || Date.parse(alarmAt) < Date.parse(first.at);
    return isEarlier ? { at: alarmAt, chart: name } : first;
  }, null);

const shown = (value: number): string => formatMeasured(value, 'number');

/** `psi of age rose from 0.04 to 0.21 in 6 reports; the alert line is 0.2`. */
const tellLine = (points: readonly Observed[], watch: Watch | null): string => {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const line = watch?.alert == null ? '' : `; the alert line is ${shown(watch.alert.value)}`;
  if (points.length === 1) return `${last.label} is at ${shown(last.value)} in 1 report${line}`;
  const reports = `in ${points.length} reports`;
  if (first.value === last.value) {
    return `${last.label} is at ${shown(last.value)} as at first, ${reports}${line}`;
  }
  const verb = last.value > first.value ? 'rose' : 'fell';
  return `${last.label} ${verb} from ${shown(first.value)} to ${shown(last.value)} ${reports}${line}`;
};
