import type { ReactElement } from 'react';
import { formatDay } from '../../../components/format';
import { Icon } from '../../../components/icons';
import { IssueLink } from '../../../components/issue-link';
import { nameOf } from '../../shared/decide-button';
import type { ItemProps } from '../../shared/item-props';
import { useLinkedItems } from '../../shared/linked-items';
import { carriedOut, nameAnswer } from './model/retraining';
import { quote } from '../../../components/words/quote';
import { say, sayWith } from '../../../language/say';

/** The newest decision that a work item carries out, until that is done: who, by when, how far. */
export const CarriedOut = ({ item }: ItemProps): ReactElement | null => {
  const found = carriedOut(item.monitoring.decisions);
  const linked = useLinkedItems(found === null ? [] : [found.issueKey]);
  if (found === null) return null;
  const { decision, by, issueKey } = found;
  const { answer } = decision;
  const work = linked[issueKey];
  if (answer === null || work?.isDone === true) return null;
  return (
    <section className="notice notice-information" aria-label={say('Decided')}>
      <span className="notice-icon">
        <Icon name="info" />
      </span>
      <div className="notice-body">
        <p className="notice-title">
          {say('{by} decided to {answer}', {
            by: nameOf(item, by),
            answer: nameAnswer(answer.answer),
          })}
        </p>
        <p>
          {sayWith('Carried out in {link}', { link: <IssueLink issueKey={issueKey} /> })}
          {work !== undefined && (
            <>
              : {work.summary} · {work.status} ·{' '}
              {work.assignee === null
                ? say('nobody is assigned')
                : say('assigned to {assignee}', { assignee: work.assignee })}{' '}
              ·{' '}
              {work.dueDate === null
                ? say('no due date')
                : say('due {dueDate}', { dueDate: formatDay(work.dueDate) })}
            </>
          )}
        </p>
        <p className="subtle small">
          {quote(answer.reason)} · {formatDay(answer.at)} · {decision.cause}
        </p>
      </div>
    </section>
  );
};
