import '../../../components/styles/table.css';
import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useId, useState, type ReactElement } from 'react';
import { pointPath } from '../../../components/charts/timeline-geometry';
import type { TimelineEvent, TimelineSeries } from '../../../components/charts/timeline-geometry';
import { TimelinePlot } from '../../../components/charts/timeline-plot';
import { formatMoment, formatNumber } from '../../../components/format';
import { tellCharts } from './model/chart-words';
import { legendOf, type LegendEntry } from './model/timeline-order';
import { say } from '../../../language/say';
import { nameLevel } from '../../../components/words/level-names';

type Props = {
  series: TimelineSeries;
  events: readonly TimelineEvent[];
  domain: [number, number];
};

/** One watch over time, as a picture or as a table, with what it says in a sentence. */
export const TimelineChart = (props: Props): ReactElement => {
  const [isTable, setTable] = useState(false);
  const id = useId();
  const { series } = props;
  return (
    <section className="timeline-part" aria-labelledby={id}>
      <div className="section-head">
        <Heading size="xxsmall" as="h4" id={id}>
          {series.watch}
        </Heading>
        <div className="section-actions">
          <Button
            spacing="compact"
            appearance="subtle"
            aria-label={`${isTable ? say('Show as chart') : say('Show as table')}: ${series.watch}`}
            onClick={() => setTable(!isTable)}
          >
            {isTable ? say('Show as chart') : say('Show as table')}
          </Button>
        </div>
      </div>
      {isTable ? <PointTable series={series} /> : <TimelinePlot {...props} />}
      <p>{series.sentence}</p>
      {series.charts.length > 0 && (
        <p className="subtle small">{tellCharts(series.charts, series.limits)}</p>
      )}
    </section>
  );
};

const PointTable = ({ series }: { series: TimelineSeries }): ReactElement => (
  <div
    className="table-box timeline-table"
    role="region"
    aria-label={say('Values of {watch}', { watch: series.watch })}
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard (WCAG 2.1.1)
    tabIndex={0}
  >
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{say('When')}</th>
          <th scope="col">{say('Value')}</th>
          <th scope="col">{say('Level')}</th>
          <th scope="col">{say('From')}</th>
        </tr>
      </thead>
      <tbody>
        {series.points.map(({ at, value, level, estimated, source }, index) => (
          <tr key={`${at}-${index}`}>
            <td>{formatMoment(at)}</td>
            <td className="numeric">{formatNumber(value)}</td>
            <td>
              {nameLevel(level)}
              {at === series.alarm?.at && say(', first alarm')}
            </td>
            <td>
              {source}
              {estimated && say(', estimated')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const LEGEND_SIZE = 14;
const LEGEND_RADIUS = 4;

/** What the signs of the charts mean, as far as they are there. */
export const TimelineLegend = ({ series }: { series: readonly TimelineSeries[] }): ReactElement => (
  <ul className="timeline-legend subtle small" aria-label={say('Signs of the charts')}>
    {legendOf(series).map((entry) => (
      <li key={entry.label}>
        <svg
          width={LEGEND_SIZE}
          height={LEGEND_SIZE}
          viewBox={`${-LEGEND_SIZE / 2} ${-LEGEND_SIZE / 2} ${LEGEND_SIZE} ${LEGEND_SIZE}`}
          aria-hidden
        >
          <Sign entry={entry} />
        </svg>
        {entry.label}
      </li>
    ))}
  </ul>
);

const Sign = ({ entry }: { entry: LegendEntry }): ReactElement => {
  switch (entry.sign) {
    case 'level':
      return (
        <path
          className={`timeline-point timeline-${entry.level}`}
          d={pointPath(entry.level, LEGEND_RADIUS)}
        />
      );
    case 'estimated':
      return (
        <path
          className="timeline-point timeline-hollow timeline-unknown"
          d={pointPath('none', LEGEND_RADIUS)}
        />
      );
    case 'alarm':
      return <circle className="timeline-alarm" r={6} />;
    case 'limits':
      return <rect className="timeline-band" x={-7} y={-5} width={LEGEND_SIZE} height={10} />;
  }
};
