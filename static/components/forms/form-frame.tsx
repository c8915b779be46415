import Button from '@atlaskit/button/default/button';
import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';
import { useAction } from '../use-action';
import { ChangeError } from './change-error';
import { UnsentNote, type Back } from '../unsent/unsent-note';
import { focusFirstProblem } from './focus-problem';
import { useFocusInside } from './use-focus-inside';
import { say } from '../../language/say';

type Props = {
  /** Accessible name of the form. */
  label: string;
  submit: string;
  /** Whether anything keeps it from being sent; said at the fields once it was tried. */
  isReady: boolean;
  onSend: () => Promise<void>;
  /** Reads the newest state; left out where nobody else changes what is sent. */
  onReload?: () => Promise<void>;
  onCancel: () => void;
  /** Says that it is what is saved already, so that there is nothing to send; null where it is not. */
  unchanged?: string | null;
  /** What stands in it from an earlier visit. */
  back?: Back | null;
  /** @param isTried whether problems are to be shown */
  children: (isTried: boolean) => ReactNode;
};

/** A form with its buttons, what went wrong when it was sent, and the way to its first problem. */
export const FormFrame = (props: Props): ReactElement => {
  const { label, submit, isReady, onSend, onReload, onCancel, children, back = null } = props;
  const { unchanged = null } = props;
  const [isTried, setTried] = useState(false);
  const box = useFocusInside<HTMLFormElement>(true);
  const action = useAction();
  return (
    <form
      ref={box}
      className="tool"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isReady) focusFirstProblem(box.current);
        else if (unchanged === null) void action.run(onSend);
      }}
    >
      <UnsentNote back={back} />
      {children(isTried)}
      <ChangeError action={action} {...(onReload === undefined ? {} : { onReload })} />
      {isTried && unchanged !== null && (
        <p role="status" className="subtle">
          {unchanged}
        </p>
      )}
      <div className="button-row">
        <Button type="submit" appearance="primary" isLoading={action.isBusy}>
          {submit}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {say('Cancel')}
        </Button>
      </div>
    </form>
  );
};
