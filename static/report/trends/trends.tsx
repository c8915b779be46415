import './trends.css';
import { useMemo, type ReactElement } from 'react';
import { formatCount, formatDay } from '../../components/format';
import { seriesOf } from '../model/trend';
import type { ReportAnswer } from '../report-context';
import { ShareLine } from './share-line';
import { StageBands } from './stage-bands';
import { say } from '../../language/say';

/** How the numbers moved from day to day, as small charts that share one time axis. */
export const Trends = ({ answer }: { answer: ReportAnswer }): ReactElement => {
  const { days, hidden } = answer.trend;
  const series = useMemo(() => seriesOf(days), [days]);
  if (hidden) {
    return (
      <p>{say('You may not see every item of this project, so totals over time are not shown.')}</p>
    );
  }
  if (days.length < 2) {
    return (
      <p className="subtle">
        {days.length === 0
          ? say('No day has been counted yet. Assay counts once a day; come back tomorrow.')
          : say('One day has been counted. A second one is needed to show how things move.')}
      </p>
    );
  }
  return (
    <>
      <p className="subtle small">
        {say('{days}, {date} to {date2}. Totals of the whole project, without the filters.', {
          days: formatCount(days.length, 'day'),
          date: formatDay(days[0]?.date ?? ''),
          date2: formatDay(days.at(-1)?.date ?? ''),
        })}
      </p>
      <div className="trends">
        <StageBands days={days} stages={answer.lifecycle.stages} />
        {series.map((one) => (
          <ShareLine key={one.id} series={one} />
        ))}
      </div>
    </>
  );
};
