import type { ReactElement } from 'react';
import { call } from '../../components/call';
import type { ItemProps } from '../governed-item';
import { Asked } from './asked';
import { target, useChange } from './acting';
import { FormToggle } from './form-toggle';
import { SentenceForm } from './sentence-form';

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
      {item.abilities.edit && isLocked && <Ask {...props} />}
    </>
  );
};

const Ask = (props: Props): ReactElement => {
  const { item, criterionId, onReload } = props;
  const change = useChange(props);
  return (
    <FormToggle label="Challenge">
      {(close) => (
        <SentenceForm
          label="What do you doubt about this criterion?"
          help="Gates that ask for answers stay held until somebody else answers."
          submit="Ask"
          least={LEAST_QUESTION}
          isFocused
          onReload={onReload}
          onCancel={close}
          onSend={async (question) => {
            const input = { ...target(item), criterionId, question };
            await change(() => call('challenge.ask', input), 'Asked. It waits for an answer.');
            close();
          }}
        />
      )}
    </FormToggle>
  );
};
