import '../../../components/styles/table.css';
import type { ReactElement } from 'react';
import { formatDay, formatCount } from '../../../components/format';
import { OutcomeCell } from '../creation-status';
import type { Outcome } from '../model/outcome';
import type { BoardRow } from './to-rows';
import { say } from '../../../language/say';

type Props = { rows: readonly BoardRow[]; outcomes: ReadonlyMap<string, Outcome> };

/** What would be made of each card, and what became of it. */
export const BoardTable = ({ rows, outcomes }: Props): ReactElement => (
  <div className="table-box">
    <table className="table start-table">
      <caption className="visually-hidden">{say('Cards to bring in')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Card')}</th>
          <th scope="col">{say('List')}</th>
          <th scope="col">{say('Due')}</th>
          <th scope="col">{say('Labels')}</th>
          <th scope="col">{say('Checklist')}</th>
          <th scope="col">{say('State')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.card.place} data-card={row.card.place}>
            <td data-label={say('Card')}>{row.summary}</td>
            <td data-label={say('List')}>
              {row.card.list}
              {row.stage !== null && (
                <span className="subtle">{say('(could be {stage})', { stage: row.stage })}</span>
              )}
            </td>
            <td data-label={say('Due')}>
              {row.due === null ? '' : formatDay(row.due, undefined, 'UTC')}
            </td>
            <td data-label={say('Labels')}>{row.labels.join(', ')}</td>
            <td data-label={say('Checklist')}>{checklistWords(row)}</td>
            <td data-label={say('State')}>
              <State row={row} outcomes={outcomes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const checklistWords = ({ measured, asked, plain }: BoardRow): string =>
  [
    measured.length > 0 ? say('{measured} measurable', { measured: measured.length }) : '',
    asked.length > 0 ? formatCount(asked.length, 'question') : '',
    plain.length > 0 ? say('{plain} as text', { plain: plain.length }) : '',
  ]
    .filter((words) => words !== '')
    .join(', ');

const State = ({ row, outcomes }: { row: BoardRow } & Pick<Props, 'outcomes'>): ReactElement => {
  if (row.draft === null) return <span className="row-problem">{row.problem}</span>;
  const outcome = outcomes.get(row.draft.id);
  return (
    <>
      {outcome === undefined ? (
        <span className="subtle">{say('Ready')}</span>
      ) : (
        <OutcomeCell outcome={outcome} />
      )}
      {row.notes.length > 0 && <p className="subtle small">{row.notes.join(' ')}</p>}
    </>
  );
};
