import '../../../components/styles/table.css';
import type { ReactElement } from 'react';
import { formatDay, formatCount } from '../../../components/format';
import { OutcomeCell } from '../creation-status';
import type { Outcome } from '../model/outcome';
import type { BoardRow } from './to-rows';

type Props = { rows: readonly BoardRow[]; outcomes: ReadonlyMap<string, Outcome> };

/** What would be made of each card, and what became of it. */
export const BoardTable = ({ rows, outcomes }: Props): ReactElement => (
  <div className="table-box">
    <table className="table start-table">
      <caption className="visually-hidden">Cards to bring in</caption>
      <thead>
        <tr>
          <th scope="col">Card</th>
          <th scope="col">List</th>
          <th scope="col">Due</th>
          <th scope="col">Labels</th>
          <th scope="col">Checklist</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.card.place} data-card={row.card.place}>
            <td data-label="Card">{row.summary}</td>
            <td data-label="List">
              {row.card.list}
              {row.stage !== null && <span className="subtle"> (could be {row.stage})</span>}
            </td>
            <td data-label="Due">{row.due === null ? '' : formatDay(row.due, undefined, 'UTC')}</td>
            <td data-label="Labels">{row.labels.join(', ')}</td>
            <td data-label="Checklist">{checklistWords(row)}</td>
            <td data-label="State">
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
    measured.length > 0 ? `${measured.length} measurable` : '',
    asked.length > 0 ? formatCount(asked.length, 'question') : '',
    plain.length > 0 ? `${plain.length} as text` : '',
  ]
    .filter((words) => words !== '')
    .join(', ');

const State = ({ row, outcomes }: { row: BoardRow } & Pick<Props, 'outcomes'>): ReactElement => {
  if (row.draft === null) return <span className="row-problem">{row.problem}</span>;
  const outcome = outcomes.get(row.draft.id);
  return (
    <>
      {outcome === undefined ? (
        <span className="subtle">Ready</span>
      ) : (
        <OutcomeCell outcome={outcome} />
      )}
      {row.notes.length > 0 && <p className="subtle small">{row.notes.join(' ')}</p>}
    </>
  );
};
