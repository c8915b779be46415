import './charts.css';
import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import type { ReactElement } from 'react';
import { formatNumber } from '../format';

type BarTone = 'fill' | 'success' | 'danger' | 'warning' | 'neutral';
export type BarEntry = { id: string; label: string; value: number; tone?: BarTone };

const WIDTH = 200;
const HEIGHT = 8;

/** Counts as bars under one another; each bar stands beside its own number, so it needs no axis. */
export const BarList = ({ entries }: { entries: readonly BarEntry[] }): ReactElement => {
  const most = Math.max(1, ...entries.map(({ value }) => value));
  const x = scaleLinear<number>({ domain: [0, most], range: [0, WIDTH] });
  return (
    <ul className="bars">
      {entries.map(({ id, label, value, tone = 'fill' }) => (
        <li key={id}>
          <span>{label}</span>
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            height={HEIGHT}
            preserveAspectRatio="none"
            aria-hidden
          >
            <Bar className="bar-track" x={0} y={0} width={WIDTH} height={HEIGHT} />
            <Bar className={`bar-${tone}`} x={0} y={0} width={x(value)} height={HEIGHT} />
          </svg>
          <span className="numeric strong">{formatNumber(value)}</span>
        </li>
      ))}
    </ul>
  );
};
