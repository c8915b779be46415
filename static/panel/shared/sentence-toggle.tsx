import type { ReactElement } from 'react';
import type { ItemView } from '../../../src/contract/types';
import type { ItemProps } from './item-props';
import { useChange } from './decide-button';
import { FormToggle } from '../../components/forms/form-toggle';
import { SentenceForm } from './sentence-form';

type Props = ItemProps & {
  /** Of the button. */
  label: string;
  /** Accessible name of the button where its label alone does not say what it is about. */
  name?: string;
  question: string;
  help?: string;
  submit: string;
  /** Shortest answer that the app takes; 0 where it may be empty. */
  least: number;
  ask: (answer: string) => Promise<ItemView>;
  said: string;
};

/** A button that a question takes the place of; its answer changes the item. */
export const SentenceToggle = (props: Props): ReactElement => {
  const { label, name, question, help, submit, least, ask, said, onReload } = props;
  const change = useChange(props);
  return (
    <FormToggle label={label} {...(name === undefined ? {} : { name })}>
      {(close) => (
        <SentenceForm
          {...{ submit, least, onReload }}
          draft={`${props.item.issue.id}-say-${name ?? label}`}
          label={question}
          isFocused
          onCancel={close}
          onSend={async (answer) => {
            await change(() => ask(answer), said);
            close();
          }}
          {...(help === undefined ? {} : { help })}
        />
      )}
    </FormToggle>
  );
};
