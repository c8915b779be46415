import '../../components/styles/table.css';
import './attention.css';
import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { formatCount, formatDay, formatSpan } from '../../components/format';
import { StakeLine } from '../items/stake-line';
import { peopleIn, type AttentionLine } from '../model/attention';
import { JiraLink } from '../../components/jira/links';
import { useReport } from '../report-context';
import { usePeople } from './use-attention';
import { say } from '../../language/say';

/** Lines that are shown before somebody asks for all. */
const FEW = 5;

type Props = { caption: string; lines: readonly AttentionLine[] };

/** What is asked, of whom, since when and until when; the most urgent first. */
export const LineTable = ({ caption, lines }: Props): ReactElement => {
  const [isLong, setLong] = useState(false);
  usePeople(peopleIn(lines));
  const shown = isLong ? lines : lines.slice(0, FEW);
  return (
    <>
      <table className="table lines" data-stacks>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('What')}</th>
            <th scope="col">{say('Who')}</th>
            <th scope="col">{say('Since')}</th>
            <th scope="col">{say('Due')}</th>
            <th scope="col">
              <span className="visually-hidden">{say('Open')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line, at) => (
            <Line
              key={line.id}
              line={line}
              isFirstOfItem={shown.findIndex((one) => one.issueKey === line.issueKey) === at}
            />
          ))}
        </tbody>
      </table>
      {lines.length > FEW && (
        <div className="button-row">
          <Button appearance="subtle" spacing="compact" onClick={() => setLong(!isLong)}>
            {isLong
              ? say('Show fewer')
              : say('Show all {lines}', { lines: formatCount(lines.length, 'line') })}
          </Button>
        </div>
      )}
    </>
  );
};

type LineProps = { line: AttentionLine; isFirstOfItem: boolean };

/** What waiting costs is said once of an item, however many lines it has. */
const Line = ({ line, isFirstOfItem }: LineProps): ReactElement => {
  const { people, now } = useReport();
  const path = `/browse/${line.issueKey}`;
  const isLate = line.due !== null && now !== null && Date.parse(line.due) < now;
  return (
    <tr data-kind={line.kind}>
      <td>
        <span className="line-what">
          <strong>{line.issueKey}</strong> {line.what}
        </span>
        <span className="subtle small cell-line">
          {line.summary}. {line.next}
        </span>
        {isFirstOfItem && line.stake !== null && (
          <span className="small cell-line">
            <StakeLine stake={line.stake} isNameless />
          </span>
        )}
      </td>
      <td data-label={say('Who')}>
        {line.who.length === 0 ? (
          <span className="subtle">{say('nobody named')}</span>
        ) : (
          line.who.map((id) => people[id] ?? '…').join(', ')
        )}
      </td>
      <Since line={line} />
      <td data-label={say('Due')}>
        {line.due === null ? (
          <span className="subtle">{say('no date')}</span>
        ) : (
          <>
            {formatDay(line.due)}
            {isLate && <span className="late">{say('past due')}</span>}
          </>
        )}
      </td>
      <td className="cell-action">
        <JiraLink path={path} label={say('Open {issueKey}', { issueKey: line.issueKey })}>
          {say('Open')}
        </JiraLink>
      </td>
    </tr>
  );
};

const Since = ({ line: { since } }: { line: AttentionLine }): ReactElement => {
  const { now } = useReport();
  if (since === null) {
    return (
      <td data-label={say('Since')}>
        <span className="subtle">{say('see the item')}</span>
      </td>
    );
  }
  const day = formatDay(since);
  return (
    <td data-label={say('Since')} title={day}>
      {now === null ? day : formatSpan(since, new Date(now).toISOString())}
    </td>
  );
};
