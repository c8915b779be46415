import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { formatDay } from '../../../components/format';
import type { Challenge } from '../../../../src/contract/types';
import type { ItemProps } from '../../shared/item-props';
import { nameOf, target, useChange } from '../../shared/decide-button';
import { SentenceForm } from '../../shared/sentence-form';
import { useViewer } from '../../../components/people/use-viewer';
import { quote } from '../../../components/words/quote';
import { say } from '../../../language/say';

/** Shortest answer that the app takes. */
const LEAST_ANSWER = 3;

type Props = ItemProps & { challenge: Challenge };

/** A question with its answer, or with the form that answers it. */
export const Asked = (props: Props): ReactElement => {
  const { item, challenge } = props;
  const { question, askedBy, askedAt, answer } = challenge;
  return (
    <div className={`challenge ${answer === null ? 'challenge-open' : ''}`}>
      <p>
        <span className="strong">{say('{askedBy} asks:', { askedBy: nameOf(item, askedBy) })}</span>{' '}
        {quote(question)} <span className="subtle small">{formatDay(askedAt)}</span>
      </p>
      {answer === null ? (
        item.abilities.edit && <Answer {...props} />
      ) : (
        <p>
          <span className="strong">{say('{by} answers:', { by: nameOf(item, answer.by) })}</span>{' '}
          {quote(answer.text)} <span className="subtle small">{formatDay(answer.at)}</span>
        </p>
      )}
    </div>
  );
};

const Answer = (props: Props): ReactElement => {
  const { item, challenge, onReload } = props;
  const accountId = useViewer();
  const change = useChange(props);
  if (challenge.askedBy === accountId) {
    return <p className="subtle">{say('You asked, so somebody else has to answer.')}</p>;
  }
  return (
    <SentenceForm
      draft={`${item.issue.id}-challenge-${challenge.id}`}
      label={say('Answer')}
      submit={say('Answer')}
      least={LEAST_ANSWER}
      onReload={onReload}
      onSend={(text) =>
        change(
          () => call('challenge.answer', { ...target(item), id: challenge.id, text }),
          say('Answered.'),
        )
      }
    />
  );
};
