import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import type { Finding } from '../../../../src/contract/types';
import type { ItemProps } from '../../shared/item-props';
import { target, useChange } from '../../shared/decide-button';
import { SentenceForm } from '../../shared/sentence-form';
import { say } from '../../../language/say';

const LEAST_NOTE = 3;

type Props = ItemProps & { finding: Finding; onCancel: () => void };

/** Settles a finding with what was done about it. */
export const ResolveFinding = (props: Props): ReactElement => {
  const { item, finding, onReload, onCancel } = props;
  const change = useChange(props);
  return (
    <SentenceForm
      draft={`${item.issue.id}-finding-${finding.id}`}
      label={say('What was done about it?')}
      help={say('Goes into the history; the finding itself stays there too.')}
      submit={say('Resolve finding')}
      least={LEAST_NOTE}
      isFocused
      onReload={onReload}
      onCancel={onCancel}
      onSend={(note) =>
        change(
          () => call('finding.resolve', { ...target(item), id: finding.id, note }),
          say('Finding resolved.'),
        )
      }
    />
  );
};
