import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import type { ItemProps } from '../../shared/item-props';
import { Asked } from './challenge-question';
import { target } from '../../shared/decide-button';
import { SentenceToggle } from '../../shared/sentence-toggle';
import { say } from '../../../language/say';

/** Shortest question that the app takes. */
export const LEAST_QUESTION = 5;

type Props = ItemProps & { criterionId: string };

/** Questions to one criterion. An open one holds gates back until somebody answers it. */
export const Challenges = (props: Props): ReactElement => {
  const { item, criterionId } = props;
  const asked = item.governance.challenges.filter((one) => one.criterionId === criterionId);
  const isLocked = item.criteria.locked?.criteria.some(({ id }) => id === criterionId) ?? false;
  return (
    <>
      {asked.map((challenge) => (
        <Asked key={challenge.id} challenge={challenge} {...props} />
      ))}
      {item.abilities.edit && isLocked && (
        <SentenceToggle
          {...props}
          label={say('Challenge')}
          question={say('What do you doubt about this criterion?')}
          help={say('Gates that ask for answers stay held until somebody else answers.')}
          submit={say('Ask')}
          least={LEAST_QUESTION}
          said={say('Asked. It waits for an answer.')}
          ask={(question) => call('challenge.ask', { ...target(item), criterionId, question })}
        />
      )}
    </>
  );
};
