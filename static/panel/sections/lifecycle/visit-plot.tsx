import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { formatCount, formatDay, formatDays, formatDuration } from '../../../components/format';
import { barsOf, type Visit } from './model/visits';
import { say } from '../../../language/say';

/** Visits that are drawn at once, the latest ones; an item that goes back and forth has many. */
const FIRST_VISITS = 12;

/** Shortest bar, in pixels. */
const LEAST_BAR = 3;

const whenOf = ({ enteredAt, leftAt }: Visit): string =>
  leftAt === null
    ? say('since {enteredAt}', { enteredAt: formatDay(enteredAt) })
    : formatDays(enteredAt, leftAt);

/** Every visit of a stage as a bar over time with its words beside it; a table for screen readers. */
export const VisitPlot = ({ visits }: { visits: readonly Visit[] }): ReactElement => {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? visits : visits.slice(-FIRST_VISITS);
  const bars = barsOf(shown);
  const hidden = visits.length - shown.length;
  return (
    <div className="visits">
      {hidden > 0 && (
        <div className="button-row">
          <Button spacing="compact" appearance="subtle" onClick={() => setAll(true)}>
            {say('Show {visits}', { visits: formatCount(hidden, 'earlier visit') })}
          </Button>
        </div>
      )}
      <div className="visit-rows" aria-hidden>
        {shown.map((visit, index) => (
          <div key={`${visit.enteredAt}-${visit.name}`} className="visit">
            <span className="visit-name">
              {visit.name}
              {visit.isBack && <span className="subtle">{say('(back)')}</span>}
            </span>
            <span className="visit-track">
              <span
                className={visit.isBack ? 'visit-bar visit-back' : 'visit-bar'}
                style={{
                  // A visit that just began shows as well.
                  insetInlineStart: `min(${bars[index]?.start ?? 0}%, 100% - ${LEAST_BAR}px)`,
                  inlineSize: `max(${bars[index]?.length ?? 0}%, ${LEAST_BAR}px)`,
                }}
              />
            </span>
            <span className="visit-words small numeric">
              {formatDuration(visit.milliseconds)}
              <span className="subtle"> · {whenOf(visit)}</span>
            </span>
          </div>
        ))}
      </div>
      <div className="visually-hidden">
        <VisitTable visits={shown} />
      </div>
    </div>
  );
};

const VisitTable = ({ visits }: { visits: readonly Visit[] }): ReactElement => (
  <table>
    <caption>{say('Visits of stages, in the order of time')}</caption>
    <thead>
      <tr>
        <th scope="col">{say('Stage')}</th>
        <th scope="col">{say('When')}</th>
        <th scope="col">{say('How long')}</th>
        <th scope="col">{say('How it came there')}</th>
      </tr>
    </thead>
    <tbody>
      {visits.map((visit) => (
        <tr key={`${visit.enteredAt}-${visit.name}`}>
          <th scope="row">{visit.name}</th>
          <td>{whenOf(visit)}</td>
          <td>{formatDuration(visit.milliseconds)}</td>
          <td>{visit.isBack ? say('back from a later stage') : say('forward')}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
