import './charts.css';
import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import { useId, type ReactElement } from 'react';
import { formatTarget } from '../format';
import { describeInterval, failingSide, plotDomain, type IntervalData } from './interval-geometry';

const WIDTH = 200;
const HEIGHT = 36;
const LABEL = 12;
const TOP = LABEL + 2;
const MIDDLE = (TOP + HEIGHT) / 2;
const CAP = 5;
const POINT = 4.5;

/**
 * One criterion: the target as a line, the estimate as a point, its bounds as a whisker. The side of
 * the target that fails is hatched, so that the verdict can be seen without its colour.
 */
export const IntervalPlot = ({ data }: { data: IntervalData }): ReactElement => {
  const id = useId();
  const x = scaleLinear<number>({ domain: plotDomain(data), range: [2, WIDTH - 2] });
  const target = x(data.target);
  const failsBelow = failingSide(data.comparator) === 'below';
  return (
    <svg
      className={`interval interval-${data.verdict}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={describeInterval(data)}
    >
      <Hatching id={id} />
      <Bar className="interval-track" x={0} y={TOP} width={WIDTH} height={HEIGHT - TOP} rx={3} />
      <Bar
        x={failsBelow ? 0 : target}
        y={TOP}
        width={failsBelow ? target : WIDTH - target}
        height={HEIGHT - TOP}
        fill={`url(#${id})`}
        rx={3}
      />
      <Line
        className="interval-target"
        from={{ x: target, y: LABEL }}
        to={{ x: target, y: HEIGHT }}
      />
      <text
        className="chart-label"
        x={Math.min(Math.max(target, 16), WIDTH - 16)}
        y={LABEL - 3}
        textAnchor="middle"
      >
        {formatTarget(data.target, data.unit)}
      </text>
      <Marks data={data} x={(value) => x(value)} />
    </svg>
  );
};

const Hatching = ({ id }: { id: string }): ReactElement => (
  <defs>
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <Line className="interval-hatch" from={{ x: 0, y: 0 }} to={{ x: 0, y: 5 }} />
    </pattern>
  </defs>
);

const Marks = ({
  data: { estimate, lower, upper },
  x,
}: {
  data: IntervalData;
  x: (value: number) => number;
}): ReactElement => {
  const from = lower ?? estimate;
  const to = upper ?? estimate;
  return (
    <Group top={MIDDLE}>
      {from !== null && to !== null && from !== to && (
        <Line className="interval-whisker" from={{ x: x(from), y: 0 }} to={{ x: x(to), y: 0 }} />
      )}
      {[lower, upper].map(
        (bound, index) =>
          bound !== null && (
            <Line
              key={index === 0 ? 'lower' : 'upper'}
              className="interval-whisker"
              from={{ x: x(bound), y: -CAP }}
              to={{ x: x(bound), y: CAP }}
            />
          ),
      )}
      {estimate !== null && (
        <circle
          className={lower === null && upper === null ? 'interval-bare-point' : 'interval-point'}
          cx={x(estimate)}
          cy={0}
          r={POINT}
        />
      )}
    </Group>
  );
};
