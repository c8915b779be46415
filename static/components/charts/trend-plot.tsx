import './charts.css';
import { Group } from '@visx/group';
import { scaleLinear, scalePoint } from '@visx/scale';
import { Line, LinePath } from '@visx/shape';
import type { ReactElement } from 'react';
import { formatTarget } from '../format';
import { useWidth } from '../use-width';
import { trendDomain, type TrendPoint } from './trend-geometry';
import { say } from '../../language/say';

const FIRST_WIDTH = 520;
const HEIGHT = 150;
const margin = { top: 12, right: 12, bottom: 24, left: 48 };
const VALUE_TICKS = 4;
/** Room that the label of a run needs, in pixels. */
const LABEL_WIDTH = 56;

type Props = {
  label: string;
  points: readonly TrendPoint[];
  target: number;
  unit: 'percent' | 'number';
};

/**
 * Runs in their order against the target. Points are what was measured, without their uncertainty.
 * Drawn as wide as there is room, so that the text keeps its size.
 * The axes are drawn here, because the text of `@visx/axis` brings an `eval` into the bundle.
 */
export const TrendPlot = ({ label, points, target, unit }: Props): ReactElement => {
  const [box, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  const right = width - margin.right;
  const x = scalePoint<string>({
    domain: points.map(({ id }) => id),
    range: [margin.left, right],
    padding: 0.5,
  });
  const y = scaleLinear<number>({
    domain: trendDomain(points, target, unit),
    range: [HEIGHT - margin.bottom, margin.top],
  });
  const at = (point: TrendPoint): number => x(point.id) ?? margin.left;
  return (
    <div ref={box} className="trend">
      <svg width={width} height={HEIGHT} role="img" aria-label={label}>
        <ValueAxis ticks={y.ticks(VALUE_TICKS)} y={(value) => y(value)} right={right} unit={unit} />
        <RunAxis points={points} x={at} room={right - margin.left} />
        <Line
          className="interval-target"
          from={{ x: margin.left, y: y(target) }}
          to={{ x: right, y: y(target) }}
        />
        <text className="chart-label" x={margin.left + 4} y={y(target) - 4}>
          {say('target {target}', { target: formatTarget(target, unit) })}
        </text>
        <LinePath className="trend-line" data={[...points]} x={at} y={(point) => y(point.value)} />
        <Group>
          {points.map((point) => (
            <circle
              key={point.id}
              className="trend-point"
              cx={at(point)}
              cy={y(point.value)}
              r={4}
            />
          ))}
        </Group>
      </svg>
    </div>
  );
};

const ValueAxis = ({
  ticks,
  y,
  right,
  unit,
}: {
  ticks: readonly number[];
  y: (value: number) => number;
  right: number;
  unit: 'percent' | 'number';
}): ReactElement => (
  <Group>
    {ticks.map((tick) => (
      <Group key={tick} top={y(tick)}>
        <Line className="trend-grid" from={{ x: margin.left, y: 0 }} to={{ x: right, y: 0 }} />
        <text className="chart-label" x={margin.left - 6} dy="0.32em" textAnchor="end">
          {formatTarget(tick, unit)}
        </text>
      </Group>
    ))}
  </Group>
);

const RunAxis = ({
  points,
  x,
  room,
}: {
  points: readonly TrendPoint[];
  x: (point: TrendPoint) => number;
  room: number;
}): ReactElement => {
  const most = Math.max(1, Math.floor(room / LABEL_WIDTH));
  const step = Math.ceil(points.length / most);
  return (
    <Group top={HEIGHT - 8}>
      {points.map(
        (point, index) =>
          index % step === 0 && (
            <text key={point.id} className="chart-label" x={x(point)} textAnchor="middle">
              {point.label}
            </text>
          ),
      )}
    </Group>
  );
};
