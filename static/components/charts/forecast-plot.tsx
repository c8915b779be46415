import './charts.css';
import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Line, LinePath } from '@visx/shape';
import type { ReactElement } from 'react';
import { formatDay, formatTarget } from '../format';
import { useWidth } from '../use-width';
import { describeForecast, timeDomain, valueDomain, type ForecastData } from './forecast-geometry';
import { say } from '../../language/say';

const FIRST_WIDTH = 520;
const HEIGHT = 170;
const margin = { top: 12, right: 14, bottom: 24, left: 48 };
const VALUE_TICKS = 4;
const CAP = 3;

type Place = (value: number) => number;

/**
 * Runs in time with their bounds against the target, and the fan of the forecast behind the last.
 * Drawn as wide as there is room, so that the text keeps its size.
 */
export const ForecastPlot = ({
  data,
  title,
}: {
  data: ForecastData;
  title: string;
}): ReactElement => {
  const [box, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  const right = width - margin.right;
  const time = scaleLinear<number>({
    domain: timeDomain(data),
    range: [margin.left + 6, right],
  });
  const value = scaleLinear<number>({
    domain: valueDomain(data),
    range: [HEIGHT - margin.bottom, margin.top],
  });
  const x = (at: string): number => time(Date.parse(at));
  const y: Place = (one) => value(one);
  return (
    <div ref={box} className="trend">
      <svg width={width} height={HEIGHT} role="img" aria-label={describeForecast(data, title)}>
        {value.ticks(VALUE_TICKS).map((tick) => (
          <Group key={tick} top={y(tick)}>
            <Line className="trend-grid" from={{ x: margin.left, y: 0 }} to={{ x: right, y: 0 }} />
            <text className="chart-label" x={margin.left - 6} dy="0.32em" textAnchor="end">
              {formatTarget(tick, data.unit)}
            </text>
          </Group>
        ))}
        <Line
          className="interval-target"
          from={{ x: margin.left, y: y(data.target) }}
          to={{ x: right, y: y(data.target) }}
        />
        <text className="chart-label" x={margin.left + 4} y={y(data.target) - 4}>
          {say('target {target}', { target: formatTarget(data.target, data.unit) })}
        </text>
        <Fan data={data} x={x} y={y} />
        <Runs data={data} x={x} y={y} />
        <Ends data={data} x={x} />
      </svg>
    </div>
  );
};

type Drawn = { data: ForecastData; x: (at: string) => number; y: Place };

const Fan = ({ data: { forecast }, x, y }: Drawn): ReactElement | null => {
  if (forecast === null) return null;
  const { line, at } = forecast;
  const edge = [
    ...line.map((one) => `${x(one.at)},${y(one.upper)}`),
    ...[...line].reverse().map((one) => `${x(one.at)},${y(one.lower)}`),
  ];
  return (
    <Group>
      <polygon className="trend-fan" points={edge.join(' ')} />
      <LinePath
        className="trend-ahead"
        data={line}
        x={(one) => x(one.at)}
        y={(one) => y(one.value)}
      />
      <Line
        className="trend-crossing"
        from={{ x: x(at), y: margin.top }}
        to={{ x: x(at), y: HEIGHT - margin.bottom }}
      />
    </Group>
  );
};

const Runs = ({ data: { points }, x, y }: Drawn): ReactElement => (
  <Group>
    <LinePath
      className="trend-line"
      data={points}
      x={(point) => x(point.at)}
      y={(point) => y(point.estimate)}
    />
    {points.map(({ digest, at, estimate, lower, upper }) => (
      <Group key={digest} left={x(at)}>
        {lower !== null && upper !== null && (
          <>
            <Line
              className="trend-whisker"
              from={{ x: 0, y: y(lower) }}
              to={{ x: 0, y: y(upper) }}
            />
            {[lower, upper].map((bound, index) => (
              <Line
                key={index === 0 ? 'lower' : 'upper'}
                className="trend-whisker"
                from={{ x: -CAP, y: y(bound) }}
                to={{ x: CAP, y: y(bound) }}
              />
            ))}
          </>
        )}
        <circle className="trend-point" cx={0} cy={y(estimate)} r={4} />
      </Group>
    ))}
  </Group>
);

/** First and last day of the picture, and the day of the crossing where it stands free of both. */
const Ends = ({ data, x }: Omit<Drawn, 'y'>): ReactElement => {
  const [first, last] = timeDomain(data);
  const ends = [
    { at: new Date(first).toISOString(), anchor: 'start' as const },
    { at: new Date(last).toISOString(), anchor: 'end' as const },
  ];
  return (
    <Group top={HEIGHT - 8}>
      {ends.map(({ at, anchor }) => (
        <text key={anchor} className="chart-label" x={x(at)} textAnchor={anchor}>
          {formatDay(at)}
        </text>
      ))}
    </Group>
  );
};
