import type { TimelineSeries } from '../../../../components/charts/timeline-geometry';
import { nameLevel } from '../../../../components/words/level-names';
import { placeOf, type Level } from '../../../../../src/words/levels';
import { say } from '../../../../language/say';

const latestRank = ({ points }: TimelineSeries): number => placeOf(points.at(-1)?.level ?? 'none');

/** Series whose latest value is worst come first; otherwise their order stays. */
export const sortSeries = (series: readonly TimelineSeries[]): TimelineSeries[] =>
  [...series].sort((one, other) => latestRank(one) - latestRank(other));

/** A sign of the charts with what it means. */
export type LegendEntry =
  | { sign: 'level'; level: Level; label: string }
  | { sign: 'estimated' | 'alarm' | 'limits'; label: string };

const bestFirst = ['none', 'watch', 'warning', 'critical', 'unknown'] as const;

/** The signs that the charts use; those that are not there are left out. */
export const legendOf = (series: readonly TimelineSeries[]): LegendEntry[] => {
  const points = series.flatMap((one) => one.points);
  const levels = bestFirst
    .filter((level) => points.some((point) => point.level === level))
    .map((level) => ({ sign: 'level' as const, level, label: nameLevel(level) }));
  return [
    ...levels,
    ...(points.some(({ estimated }) => estimated)
      ? [{ sign: 'estimated' as const, label: say('estimated without labels') }]
      : []),
    ...(series.some(({ alarm }) => alarm !== null)
      ? [{ sign: 'alarm' as const, label: say('first alarm of a control chart') }]
      : []),
    ...(series.some(({ limits }) => limits !== null)
      ? [{ sign: 'limits' as const, label: say('control limits') }]
      : []),
  ];
};
