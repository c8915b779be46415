import './charts.css';
import { Group } from '@visx/group';
import { scaleLinear, scaleTime } from '@visx/scale';
import { Bar, Line, LinePath } from '@visx/shape';
import type { ReactElement } from 'react';
import { formatNumber } from '../format';
import { useWidth } from '../use-width';
import { TimelineEvents, TimelinePoints } from './timeline-marks';
import {
  formatTick,
  tickCount,
  valueDomain,
  type TimelineEvent,
  type TimelineSeries,
} from './timeline-geometry';
import { describeAlertLine, describeTimeline } from './timeline-words';
import { say } from '../../language/say';

const FIRST_WIDTH = 520;
const HEIGHT = 190;
const margin = { top: 22, right: 12, bottom: 24, left: 46 };
const VALUE_TICKS = 4;
/** Room that a label of the time axis needs, in pixels. */
const TICK_WIDTH = 76;

type Props = {
  series: TimelineSeries;
  /** In the order of time. */
  events: readonly TimelineEvent[];
  /** Stretch of time that is shown, in milliseconds. */
  domain: [number, number];
};

/**
 * Values of one watch over time against what is normal, its alert line and its control limits, with
 * what happened meanwhile. Drawn as wide as there is room, so that the text keeps its size. The axes
 * are drawn here, because the text of `@visx/axis` brings an `eval` into the bundle.
 */
export const TimelinePlot = ({ series, events, domain }: Props): ReactElement => {
  const [box, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  const time = scaleTime<number>({ domain, range: [margin.left, width - margin.right] });
  const value = scaleLinear<number>({
    domain: valueDomain(series),
    range: [HEIGHT - margin.bottom, margin.top],
  });
  const x = (at: string): number => time(Date.parse(at));
  const y = (of: number): number => value(of);
  const span = domain[1] - domain[0];
  const ticks = time.ticks(tickCount(width - margin.left, TICK_WIDTH) - 1);
  return (
    <div ref={box} className="timeline">
      <svg
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={describeTimeline(series, events)}
      >
        <ValueAxis ticks={value.ticks(VALUE_TICKS)} y={y} right={width - margin.right} />
        <Group top={HEIGHT - 8}>
          {ticks.map((moment) => (
            <text
              key={moment.getTime()}
              className="chart-label"
              x={time(moment)}
              textAnchor="middle"
            >
              {formatTick(moment, span)}
            </text>
          ))}
        </Group>
        <HeldAgainst series={series} y={y} right={width - margin.right} />
        <TimelineEvents
          xs={events.map(({ at }) => x(at))}
          top={margin.top}
          bottom={HEIGHT - margin.bottom}
        />
        <LinePath
          className="timeline-line"
          data={[...series.points]}
          x={({ at }) => x(at)}
          y={(point) => y(point.value)}
        />
        <TimelinePoints points={series.points} alarm={series.alarm} x={x} y={y} />
      </svg>
    </div>
  );
};

type Scale = (value: number) => number;

const ValueAxis = ({
  ticks,
  y,
  right,
}: {
  ticks: readonly number[];
  y: Scale;
  right: number;
}): ReactElement => (
  <Group>
    {ticks.map((tick) => (
      <Group key={tick} top={y(tick)}>
        <Line className="trend-grid" from={{ x: margin.left, y: 0 }} to={{ x: right, y: 0 }} />
        <text className="chart-label" x={margin.left - 6} dy="0.32em" textAnchor="end">
          {formatNumber(tick)}
        </text>
      </Group>
    ))}
  </Group>
);

/** Control limits as a band, what is normal as a line, the alert as a broken one. */
const HeldAgainst = ({
  series: { reference, alert, limits },
  y,
  right,
}: {
  series: TimelineSeries;
  y: Scale;
  right: number;
}): ReactElement => {
  const across = (value: number) => ({
    from: { x: margin.left, y: y(value) },
    to: { x: right, y: y(value) },
  });
  return (
    <Group>
      {limits !== null && (
        <Bar
          className="timeline-band"
          x={margin.left}
          y={y(limits.upper)}
          width={Math.max(0, right - margin.left)}
          height={Math.max(0, y(limits.lower) - y(limits.upper))}
        />
      )}
      {reference !== null && (
        <>
          <Line className="timeline-reference" {...across(reference)} />
          <text className="chart-label chart-halo" x={right} y={y(reference) - 4} textAnchor="end">
            {say('normal {reference}', { reference: formatNumber(reference) })}
          </text>
        </>
      )}
      {alert !== null && (
        <>
          <Line className="timeline-alert" {...across(alert.value)} />
          <text className="chart-label chart-halo" x={margin.left + 4} y={y(alert.value) - 4}>
            {describeAlertLine(alert)}
          </text>
        </>
      )}
    </Group>
  );
};
