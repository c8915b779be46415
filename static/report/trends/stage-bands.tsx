import '../../components/charts/charts.css';
import { scaleLinear } from '@visx/scale';
import { AreaClosed } from '@visx/shape';
import type { ReactElement } from 'react';
import { formatNumber } from '../../components/format';
import { bandsOf, type Band, type Day } from '../model/trend';
import { HEIGHT, WIDTH, bottom, timeScale, top } from './frame';
import { say } from '../../language/say';

type Props = { days: readonly Day[]; stages: readonly { id: string; name: string }[] };

const sizeOf = ({ values }: Band, place: 0 | -1): number => {
  const value = values.at(place);
  return value === undefined ? 0 : value.to - value.from;
};

/** Items by stage, one band on the other; the list beside it says the same in numbers. */
export const StageBands = ({ days, stages }: Props): ReactElement => {
  const bands = bandsOf(days, stages);
  const most = Math.max(1, ...bands.flatMap(({ values }) => values.map(({ to }) => to)));
  const x = timeScale(days);
  const y = scaleLinear<number>({ domain: [0, most], range: [bottom, top] });
  return (
    <figure className="trend-figure trend-wide">
      <figcaption>
        <h3 className="tile-title">{say('Items by stage')}</h3>
        <p className="small">{say('The first stage is at the bottom. First day → last day:')}</p>
      </figcaption>
      <svg className="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
        {[...bands].reverse().map(({ id, values }) => (
          <AreaClosed
            key={id}
            className={`band band-${bands.findIndex((band) => band.id === id) % BAND_COLOURS}`}
            data={values}
            x={({ date }) => x(date)}
            y={({ to }) => y(to)}
            yScale={y}
          />
        ))}
      </svg>
      <ul className="band-list small">
        {bands.map((band, place) => (
          <li key={band.id}>
            <span className={`swatch swatch-${place % BAND_COLOURS}`} aria-hidden />
            {band.label}{' '}
            <span className="numeric">
              {formatNumber(sizeOf(band, 0))} → {formatNumber(sizeOf(band, -1))}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
};

/** Colours of the style sheet; a stage beyond them begins anew, and has its name beside it. */
const BAND_COLOURS = 7;
