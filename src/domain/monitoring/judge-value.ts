import type { MonitoringPlan, Watch } from '../../contract/types';
import { foldMetric } from '../evidence/words/metric-name';
import type { Level } from '../../words/levels';

/** The watch of a plan that is about what a tool calls `name`; null for one that is not planned. */
export const watchNamed = (
  plan: Pick<MonitoringPlan, 'watches'> | null,
  name: string,
): Watch | null =>
  plan?.watches.find((watch) => foldMetric(watch.name) === foldMetric(name)) ?? null;

/** What the alert rule of a watch says of a value; null where there is no rule or no value. */
export const judgeValue = (watch: Watch | null, value: number | null): Level | null => {
  if (watch?.alert == null || value === null) return null;
  const { comparator, value: line, level } = watch.alert;
  return holds(value, comparator, line) ? level : 'none';
};

const holds = (value: number, comparator: '>=' | '<=' | '>' | '<', line: number): boolean => {
  switch (comparator) {
    case '>=':
      return value >= line;
    case '<=':
      return value <= line;
    case '>':
      return value > line;
    case '<':
      return value < line;
  }
};
