import '../../components/charts/charts.css';
import { scaleLinear } from '@visx/scale';
import { Line, LinePath } from '@visx/shape';
import type { ReactElement } from 'react';
import { formatTarget } from '../../components/format';
import type { Series } from '../model/trend';
import { HEIGHT, WIDTH, bottom, left, right, timeScale, top } from './frame';

/** A share from day to day, on an axis from nothing to all so that small moves look small. */
export const ShareLine = ({ series }: { series: Series }): ReactElement => {
  const { points, title, sentence, meaning } = series;
  const x = timeScale(points);
  const y = scaleLinear<number>({ domain: [0, 1], range: [bottom, top] });
  return (
    <figure className="trend-figure">
      <figcaption>
        <h3 className="tile-title">{title}</h3>
        <p className="small">{sentence}</p>
        {meaning !== null && <p className="subtle small">{meaning}</p>}
      </figcaption>
      {points.length > 1 && (
        <svg className="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={sentence}>
          {[0, 0.5, 1].map((tick) => (
            <g key={tick}>
              <Line
                className="trend-grid"
                from={{ x: left, y: y(tick) }}
                to={{ x: right, y: y(tick) }}
              />
              <text className="chart-label" x={left - 4} y={y(tick)} dy="0.32em" textAnchor="end">
                {formatTarget(tick, 'percent')}
              </text>
            </g>
          ))}
          <LinePath
            className="trend-line"
            data={points}
            x={({ date }) => x(date)}
            y={({ value }) => y(value)}
          />
        </svg>
      )}
    </figure>
  );
};
