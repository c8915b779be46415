import type { ReactElement } from 'react';
import { Disclosure } from '../../../components/disclosure';
import { formatCount, formatDay } from '../../../components/format';
import { nameOf } from '../../shared/decide-button';
import type { ItemProps } from '../../shared/item-props';
import { nameIncident } from './model/incidents';
import { quote } from '../../../components/words/quote';
import { say } from '../../../language/say';

/** Incidents whose clock is closed; open ones stand at the top of the panel. */
export const IncidentList = ({ item }: ItemProps): ReactElement | null => {
  const ended = item.monitoring.incidents.flatMap(({ closed, ...incident }) =>
    closed === null ? [] : [{ ...incident, closed }],
  );
  if (ended.length === 0) return null;
  return (
    <Disclosure title={say('Incidents')} summary={formatCount(ended.length, 'closed', 'closed')}>
      {() => (
        <ul className="decisions">
          {ended.map(({ id, kind, awareAt, description, closed }) => (
            <li key={id} className="decision">
              <p>
                <span className="strong">{nameIncident(kind)}</span>:{' '}
                {closed.reported ? say('reported') : say('not to be reported')}
              </p>
              <p>{description}</p>
              <p>{quote(closed.note)}</p>
              {closed.case !== undefined && (
                <p>
                  {say('Its case is tested: {metric} for {slice}, run {run}', {
                    metric: closed.case.metric,
                    slice: closed.case.slice,
                    run: closed.case.run.slice(0, 8),
                  })}
                </p>
              )}
              <p className="subtle small">
                {say('known since {awareAt} · closed by {by} on {at}', {
                  awareAt: formatDay(awareAt),
                  by: nameOf(item, closed.by),
                  at: formatDay(closed.at),
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
};
