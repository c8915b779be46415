import Button from '@atlaskit/button/default/button';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { call } from '../../../components/call';
import { toCallError } from '../../../components/call-error';
import { timeDomain, type TimelineSeries } from '../../../components/charts/timeline-geometry';
import { formatCount, formatDay } from '../../../components/format';
import type { Loading } from '../../../components/loading/loading';
import { ErrorNotice } from '../../../components/notice';
import { Skeleton } from '../../../components/loading/skeleton';
import { sortSeries } from './model/timeline-order';
import type { CallOutput } from '../../../../src/contract/calls/calls';
import type { ItemView } from '../../../../src/contract/types';
import { TimelineChart, TimelineLegend } from './timeline-chart';
import { say } from '../../../language/say';

type History = CallOutput<'monitoring.history'>;

/** Charts that are drawn at once. */
const FIRST_CHARTS = 4;

/** Every watched value over time, with what happened meanwhile; read when it is opened. */
export const Timeline = ({ item }: { item: ItemView }): ReactElement => {
  const [history, setHistory] = useState<Loading<History>>({ kind: 'loading' });
  const issue = item.issue.key;
  const read = useCallback(
    (): Promise<void> =>
      call('monitoring.history', { issue }).then(
        (data) => setHistory({ kind: 'ready', data }),
        (thrown: unknown) => setHistory({ kind: 'failed', error: toCallError(thrown) }),
      ),
    [issue],
  );
  useEffect(() => {
    // A new report or decision makes a new point or event.
    void read();
  }, [read, item.revision, item.monitoring.lastReportAt]);
  if (history.kind === 'loading') {
    return <Skeleton label={say('Reading the values over time')} widths={[40, 100, 100, 100]} />;
  }
  if (history.kind === 'failed') {
    return <ErrorNotice error={history.error} onRetry={() => void read()} />;
  }
  return <Charts {...history.data} />;
};

const Charts = ({ series, events, truncated }: History): ReactElement => {
  const [isAll, setAll] = useState(false);
  const drawn = sortSeries(series).filter(({ points }) => points.length > 0);
  if (drawn.length === 0) {
    return (
      <p className="subtle">
        {say('No value has been reported yet, so there is nothing to draw.')}
      </p>
    );
  }
  const inTime = [...events].sort((one, other) => one.at.localeCompare(other.at));
  const domain = timeDomain(drawn, inTime);
  const shown: TimelineSeries[] = isAll ? drawn : drawn.slice(0, FIRST_CHARTS);
  return (
    <div className="timelines">
      {truncated && <p className="subtle small">{say('Older values are left out.')}</p>}
      <TimelineLegend series={shown} />
      {shown.map((one) => (
        <TimelineChart key={one.watch} series={one} events={inTime} domain={domain} />
      ))}
      {drawn.length > shown.length && (
        <div className="button-row">
          <Button spacing="compact" onClick={() => setAll(true)}>
            {say('Show {watches}', {
              watches: formatCount(drawn.length - shown.length, 'more watch', 'more watches'),
            })}
          </Button>
        </div>
      )}
      {inTime.length > 0 && (
        <ol className="timeline-events" aria-label={say('What happened meanwhile')}>
          {inTime.map(({ at, label }, index) => (
            <li key={`${at}-${index}`}>
              <span className="strong numeric">{index + 1}</span>
              <span>
                <span className="subtle">{formatDay(at)}</span> {label}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
};
