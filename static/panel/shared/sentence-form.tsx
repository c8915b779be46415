import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { TextField } from '../../components/fields';
import { useAction } from '../../components/use-action';
import { ChangeError } from './change-error';
import { useFocusInside } from './use-focus-inside';

type Props = {
  label: string;
  help?: string;
  submit: string;
  /** Shortest text that the app takes; 0 where it may be empty. */
  least: number;
  onSend: (text: string) => Promise<void>;
  onReload: () => Promise<void>;
  onCancel?: () => void;
  /** Moves the focus here when it appears, because a press of a button brought it. */
  isFocused?: boolean;
};

/** One line of text that is sent; it stays where sending fails. */
export const SentenceForm = (props: Props): ReactElement => {
  const { label, help, submit, least, onSend, onReload, onCancel, isFocused = false } = props;
  const [text, setText] = useState('');
  const action = useAction();
  const form = useFocusInside<HTMLFormElement>(isFocused);
  return (
    <form
      ref={form}
      className="sentence-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim().length < least) return;
        void action.run(() => onSend(text.trim()));
      }}
    >
      <TextField
        label={label}
        value={text}
        onChange={setText}
        {...(help === undefined ? {} : { help })}
      />
      <div className="button-row">
        <Button
          type="submit"
          spacing="compact"
          isDisabled={text.trim().length < least}
          isLoading={action.isBusy}
        >
          {submit}
        </Button>
        {onCancel !== undefined && (
          <Button spacing="compact" appearance="subtle" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
      <ChangeError action={action} onReload={onReload} />
    </form>
  );
};
