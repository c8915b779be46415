import '../../../components/styles/table.css';
import type { ReactElement } from 'react';
import { formatDay } from '../../../components/format';
import { OutcomeCell } from '../creation-status';
import type { Outcome } from '../model/outcome';
import type { PastedRow } from '../model/pasted';

type Props = { rows: readonly PastedRow[]; outcomes: ReadonlyMap<string, Outcome> };

/** What would be made of each line, and what became of it. */
export const PreviewTable = ({ rows, outcomes }: Props): ReactElement => (
  <div className="table-box">
    <table className="table start-table">
      <caption className="visually-hidden">Work items to create</caption>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Summary</th>
          <th scope="col">Type</th>
          <th scope="col">Due</th>
          <th scope="col">Labels</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line} data-line={row.line}>
            <td className="numeric" data-label="Line">
              {row.line}
            </td>
            <td data-label="Summary">{row.summary}</td>
            <td data-label="Type">{row.type}</td>
            <td data-label="Due">{row.due === null ? '' : formatDay(row.due, undefined, 'UTC')}</td>
            <td data-label="Labels">{row.labels.join(', ')}</td>
            <td data-label="State">
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
    <span className="subtle">Ready</span>
  ) : (
    <OutcomeCell outcome={outcome} />
  );
};
