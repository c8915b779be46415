import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { formatDay } from '../../../components/format';
import { IssueLink } from '../../../components/issue-link';
import { nameOf } from '../../shared/decide-button';
import { nameAnswer, type ShownDecision } from './model/retraining';
import type { ItemView } from '../../../../src/contract/types';
import { nameLevel } from '../../../components/words/level-names';
import { quote } from '../../../components/words/quote';
import { say, sayWith } from '../../../language/say';

type Props = { item: ItemView; decisions: readonly ShownDecision[] };

/** What was decided because something drifted: by whom, when, why, and where it is carried out. */
export const DecisionList = ({ item, decisions }: Props): ReactElement => (
  <ul className="decisions">
    {decisions.map((decision) => (
      <Decided key={decision.id} item={item} decision={decision} />
    ))}
  </ul>
);

const Decided = ({
  item,
  decision: { answer, cause, level, raisedAt },
}: {
  item: ItemView;
  decision: ShownDecision;
}): ReactElement | null => {
  if (answer === null) return null;
  return (
    <li className="decision">
      <p>
        {sayWith('{part} decided to {answer}', {
          part: <span className="strong">{nameOf(item, answer.by)}</span>,
          answer: nameAnswer(answer.answer),
        })}
        {answer.until !== null && say(' until {until}', { until: formatDay(answer.until) })}{' '}
        {answer.falseAlarm && <Lozenge appearance="neutral">{say('false alarm')}</Lozenge>}
      </p>
      <p>{quote(answer.reason)}</p>
      <p className="subtle small">
        {say('{at} · raised at {level} on {raisedAt}: {cause}', {
          at: formatDay(answer.at),
          level: nameLevel(level),
          raisedAt: formatDay(raisedAt),
          cause,
        })}
        {answer.issueKey !== null && (
          <>
            {' '}
            {sayWith('· carried out in {link}', { link: <IssueLink issueKey={answer.issueKey} /> })}
          </>
        )}
      </p>
    </li>
  );
};
