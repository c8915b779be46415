import { Group } from '@visx/group';
import { Line } from '@visx/shape';
import type { ReactElement } from 'react';
import {
  groupEvents,
  labelMark,
  pointPath,
  type TimelinePoint,
  type TimelineSeries,
} from './timeline-geometry';

const RADIUS = 4;
const ALARM_RADIUS = 9;
/** Least distance between the numbers of two events, in pixels. */
const EVENT_GAP = 22;

/** Events as numbered ticks; the list below the chart says what they are. */
export const TimelineEvents = ({
  xs,
  top,
  bottom,
}: {
  xs: readonly number[];
  top: number;
  bottom: number;
}): ReactElement => (
  <Group>
    {groupEvents(xs, EVENT_GAP).map((mark) => (
      <Group key={mark.from} left={mark.x}>
        <Line className="timeline-event" from={{ x: 0, y: top - 6 }} to={{ x: 0, y: bottom }} />
        <text className="chart-label timeline-number" y={top - 10} textAnchor="middle">
          {labelMark(mark)}
        </text>
      </Group>
    ))}
  </Group>
);

/** Points by shape and colour of their level; hollow where no labels stand behind them. */
export const TimelinePoints = ({
  points,
  alarm,
  x,
  y,
}: {
  points: readonly TimelinePoint[];
  alarm: TimelineSeries['alarm'];
  x: (at: string) => number;
  y: (value: number) => number;
}): ReactElement => {
  const first = alarm === null ? undefined : points.find(({ at }) => at === alarm.at);
  return (
    <Group>
      {points.map(({ at, value, level, estimated }, index) => (
        <path
          key={`${at}-${index}`}
          className={`timeline-point timeline-${level}${estimated ? ' timeline-hollow' : ''}`}
          d={pointPath(level, RADIUS)}
          transform={`translate(${x(at)},${y(value)})`}
        />
      ))}
      {first !== undefined && (
        <circle className="timeline-alarm" cx={x(first.at)} cy={y(first.value)} r={ALARM_RADIUS} />
      )}
    </Group>
  );
};
