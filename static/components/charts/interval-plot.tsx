import './charts.css';
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

/** Room at both ends, so that a mark at the edge is whole. */
const MARGIN = 2;

/**
 * A linear scale of its own: it stands in the first view, and the scales of `@visx` bring dates and colours
 * along.
 */
const toPixels = ([from, to]: readonly [number, number]) => {
  const room = WIDTH - 2 * MARGIN;
  return (value: number): number =>
    from === to ? WIDTH / 2 : MARGIN + ((value - from) / (to - from)) * room;
};

/**
 * One criterion: the target as a line, the estimate as a point, its bounds as a whisker. The side of
 * the target that fails is hatched, so that the verdict can be seen without its colour.
 */
export const IntervalPlot = ({ data }: { data: IntervalData }): ReactElement => {
  const id = useId();
  const x = toPixels(plotDomain(data));
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
      <rect className="interval-track" x={0} y={TOP} width={WIDTH} height={HEIGHT - TOP} rx={3} />
      <rect
        x={failsBelow ? 0 : target}
        y={TOP}
        width={failsBelow ? target : WIDTH - target}
        height={HEIGHT - TOP}
        fill={`url(#${id})`}
        rx={3}
      />
      <line className="interval-target" x1={target} y1={LABEL} x2={target} y2={HEIGHT} />
      <text
        className="chart-label"
        x={Math.min(Math.max(target, 16), WIDTH - 16)}
        y={LABEL - 3}
        textAnchor="middle"
      >
        {formatTarget(data.target, data.unit)}
      </text>
      <Marks data={data} x={x} />
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
      <line className="interval-hatch" x1={0} y1={0} x2={0} y2={5} />
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
    <g transform={`translate(0, ${MIDDLE})`}>
      {from !== null && to !== null && from !== to && (
        <line className="interval-whisker" x1={x(from)} y1={0} x2={x(to)} y2={0} />
      )}
      {[lower, upper].map(
        (bound, index) =>
          bound !== null && (
            <line
              key={index === 0 ? 'lower' : 'upper'}
              className="interval-whisker"
              x1={x(bound)}
              y1={-CAP}
              x2={x(bound)}
              y2={CAP}
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
    </g>
  );
};
