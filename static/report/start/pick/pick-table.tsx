import '../../../components/styles/table.css';
import type { ReactElement } from 'react';
import { formatCount, formatNumber } from '../../../components/format';
import { IssueLink } from '../../../components/issue-link';
import type { Candidate } from '../model/candidates';
import { say } from '../../../language/say';

type Props = {
  rows: readonly Candidate[];
  picked: ReadonlySet<string>;
  isDisabled: boolean;
  onPick: (ids: readonly string[], isPicked: boolean) => void;
};

/** What can be picked, with how much of it is. */
export const PickTable = ({ rows, picked, isDisabled, onPick }: Props): ReactElement => {
  const ids = rows.map(({ id }) => id);
  const isAll = ids.every((id) => picked.has(id));
  return (
    <>
      <p role="status" className="numeric">
        {say('{picked} picked of {items} shown', {
          picked: formatNumber(picked.size),
          items: formatCount(rows.length, 'work item'),
        })}
      </p>
      <div className="table-box">
        <table className="table start-table">
          <caption className="visually-hidden">{say('Work items that are not governed')}</caption>
          <thead>
            <tr>
              <th scope="col" className="pick-all">
                <input
                  ref={(box) => {
                    if (box !== null) box.indeterminate = picked.size > 0 && !isAll;
                  }}
                  type="checkbox"
                  aria-label={say('Pick all shown')}
                  checked={isAll}
                  disabled={isDisabled}
                  onChange={(event) => onPick(ids, event.target.checked)}
                />
              </th>
              <th scope="col">{say('Work item')}</th>
              <th scope="col">{say('Type')}</th>
              <th scope="col">{say('Status')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, key, summary, type, status }) => (
              <tr key={id}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={say('Pick {key}', { key })}
                    checked={picked.has(id)}
                    disabled={isDisabled}
                    onChange={(event) => onPick([id], event.target.checked)}
                  />
                </td>
                <td>
                  <IssueLink issueKey={key} /> {summary}
                </td>
                <td data-label={say('Type')}>{type}</td>
                <td data-label={say('Status')}>{status}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
