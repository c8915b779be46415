import '../../../components/styles/table.css';
import type { ReactElement } from 'react';
import { formatDay } from '../../../components/format';
import { Icon } from '../../../components/icons';
import { IssueLink } from '../../../components/issue-link';
import { OutcomeCell } from '../creation-status';
import type { Outcome } from '../model/outcome';
import { dayAfter, type PlanLine } from './plan';
import { say, sayWith } from '../../../language/say';

type Props = {
  lines: readonly PlanLine[];
  start: string;
  /** Items that are not to be made. */
  left: ReadonlySet<string>;
  outcomes: ReadonlyMap<string, Outcome>;
  mayChoose: boolean;
  onLeaveOut: (id: string, isOut: boolean) => void;
};

/** The work items of the plan by phase: what would be made, and how what is there stands. */
export const PlanTable = (props: Props): ReactElement => (
  <ol className="plan-lines">
    {props.lines.map((line, index) => (
      <li key={line.item.id} data-plan={line.item.id}>
        {props.lines[index - 1]?.item.phase !== line.item.phase && (
          <h4 className="plan-phase">{line.item.phase}</h4>
        )}
        <Line {...props} line={line} />
      </li>
    ))}
  </ol>
);

const Line = (props: Props & { line: PlanLine }): ReactElement => {
  const { line, start, left, outcomes, mayChoose, onLeaveOut } = props;
  const { item, found } = line;
  const outcome = outcomes.get(item.id);
  const isThere = found !== null || outcome?.kind === 'created';
  const due = found === null ? dayAfter(start, item.dueAfter) : found.due;
  return (
    <div className="plan-line">
      {isThere ? (
        <span className="plan-mark">
          {found?.isDone === true ? <Icon name="check" /> : <Icon name="dash" />}
        </span>
      ) : (
        <input
          type="checkbox"
          aria-label={say('Create: {summary}', { summary: item.summary })}
          checked={!left.has(item.id)}
          disabled={!mayChoose}
          onChange={(event) => onLeaveOut(item.id, !event.target.checked)}
        />
      )}
      <div className="plan-text">
        <p className="strong">{item.summary}</p>
        <p className="small">
          {found === null ? (
            <OutcomeCell outcome={outcome} />
          ) : (
            <>
              {sayWith('{link} is {part}: {status}', {
                link: <IssueLink issueKey={found.key} />,
                part: found.isDone ? say('done') : say('there'),
                status: found.status,
              })}
            </>
          )}
          {due !== null && (
            <span className="subtle">
              {say('{part}due {due}', {
                part: isThere || outcome !== undefined ? ' · ' : '',
                due: formatDay(due, undefined, 'UTC'),
              })}
            </span>
          )}
        </p>
        <details>
          <summary>{say('What to do, and when it is done')}</summary>
          <ul className="bullets">
            {item.what.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p className="strong">{say('Done when')}</p>
          <ul className="bullets">
            {item.doneWhen.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
};
