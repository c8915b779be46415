import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { TextField } from '../../components/fields';
import { useAction } from '../../components/use-action';
import { ChangeError } from '../../components/forms/change-error';
import { focusFirstProblem } from '../../components/forms/focus-problem';
import { useFocusInside } from '../../components/forms/use-focus-inside';
import { UnsentNote } from '../../components/unsent/unsent-note';
import { useStashedTexts } from '../../components/unsent/use-stashed';
import { say } from '../../language/say';

type Props = {
  /** Name of what is kept of it until it is sent: the id of the item, and what it is about. */
  draft: string;
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
  const {
    draft,
    label,
    help,
    submit,
    least,
    onSend,
    onReload,
    onCancel,
    isFocused = false,
  } = props;
  const typed = useStashedTexts(draft, { text: '' });
  const { text } = typed.value;
  const isShort = text.trim().length < least;
  const [isTried, setTried] = useState(false);
  const action = useAction();
  const form = useFocusInside<HTMLFormElement>(isFocused);
  return (
    <form
      ref={form}
      className="sentence-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isShort) {
          focusFirstProblem(form.current);
          return;
        }
        void action.run(async () => {
          await onSend(text.trim());
          typed.drop();
        });
      }}
    >
      <UnsentNote back={typed.back} />
      <TextField
        label={label}
        value={text}
        error={
          isTried && isShort ? say('At least {leastNote} characters.', { leastNote: least }) : null
        }
        onChange={(next) => typed.set({ text: next })}
        {...(help === undefined ? {} : { help })}
      />
      <div className="button-row">
        <Button type="submit" spacing="compact" isLoading={action.isBusy}>
          {submit}
        </Button>
        {onCancel !== undefined && (
          <Button
            spacing="compact"
            appearance="subtle"
            onClick={() => {
              typed.drop();
              onCancel();
            }}
          >
            {say('Cancel')}
          </Button>
        )}
      </div>
      <ChangeError action={action} onReload={onReload} />
    </form>
  );
};
