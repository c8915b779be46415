import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import type { ItemProps } from '../../shared/item-props';
import { target, useChange } from '../../shared/decide-button';
import { SentenceForm } from '../../shared/sentence-form';
import { say } from '../../../language/say';

const LEAST_REASON = 5;

type Props = ItemProps & { onCancel: () => void };

/** Makes the conditions of a later run those of its criteria. */
export const TakeOver = (props: Props): ReactElement => {
  const { item, onReload, onCancel } = props;
  const change = useChange(props);
  return (
    <SentenceForm
      draft={`${item.issue.id}-take-over`}
      label={say('Why do the new conditions hold from now on?')}
      help={say('What was measured under the ones before no longer counts for these criteria.')}
      submit={say('Take over')}
      least={LEAST_REASON}
      isFocused
      onReload={onReload}
      onCancel={onCancel}
      onSend={(reason) =>
        change(
          () => call('conditions.take-over', { ...target(item), reason }),
          say('The new conditions hold.'),
        )
      }
    />
  );
};
