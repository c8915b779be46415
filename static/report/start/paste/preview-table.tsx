import '../../../components/styles/table.css';
import type { ReactElement } from 'react';
import { formatDay } from '../../../components/format';
import { OutcomeCell } from '../creation-status';
import type { Outcome } from '../model/outcome';
import type { PastedRow } from '../model/pasted';
import { say } from '../../../language/say';

type Props = { rows: readonly PastedRow[]; outcomes: ReadonlyMap<string, Outcome> };

/** What would be made of each line, and what became of it. */
export const PreviewTable = ({ rows, outcomes }: Props): ReactElement => (
  <div className="table-box">
    <table className="table start-table">
      <caption className="visually-hidden">{say('Work items to create')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Line')}</th>
          <th scope="col">{say('Summary')}</th>
          <th scope="col">{say('Type')}</th>
          <th scope="col">{say('Due')}</th>
          <th scope="col">{say('Labels')}</th>
          <th scope="col">{say('State')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line} data-line={row.line}>
            <td className="numeric" data-label={say('Line')}>
              {row.line}
            </td>
            <td data-label={say('Summary')}>{row.summary}</td>
            <td data-label={say('Type')}>{row.type}</td>
            <td data-label={say('Due')}>
              {row.due === null ? '' : formatDay(row.due, undefined, 'UTC')}
            </td>
            <td data-label={say('Labels')}>{row.labels.join(', ')}</td>
            <td data-label={say('State')}>
              <State row={row} outcomes={outcomes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const State = ({ row, outcomes }: { row: PastedRow } & Pick<Props, 'outcomes'>): ReactElement => {
  if (row.draft === null) {
    return (
      <span className="row-problem">
        {row.problems.map(({ what, toDo }) => `${what} ${toDo}`).join(' ')}
      </span>
    );
  }
  const outcome = outcomes.get(row.draft.id);
  return outcome === undefined ? (
    <span className="subtle">{say('Ready')}</span>
  ) : (
    <OutcomeCell outcome={outcome} />
  );
};
