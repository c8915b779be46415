import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useAction } from '../../components/use-action';
import type { ItemView } from '../../../src/contract/types';
import { ChangeError } from '../change-error';
import { useChange } from '../governance/acting';
import { useFocusInside } from '../governance/use-focus-inside';
import type { ItemProps } from '../governed-item';

type Props<Field extends string> = ItemProps & {
  /** Accessible name of the form. */
  label: string;
  submit: string;
  said: string;
  problems: Partial<Record<Field, string>>;
  /** Sends it; called only without problems. */
  ask: () => Promise<ItemView>;
  /** After it is sent, or cancelled. */
  onClose: () => void;
  /** `shown` gives the problem of a field, once sending was tried. */
  children: (shown: (field: Field) => string | null) => ReactNode;
};

/** A form of one record: problems show when sending is tried, and what is typed stays when it fails. */
export const RecordForm = <Field extends string>(props: Props<Field>): ReactElement => {
  const { label, submit, said, problems, ask, onClose, onReload, children } = props;
  const [isTried, setTried] = useState(false);
  const box = useFocusInside<HTMLFormElement>(true);
  const action = useAction();
  const change = useChange(props);
  const send = async (): Promise<void> => {
    await change(ask, said);
    onClose();
  };
  return (
    <form
      ref={box}
      className="tool"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(problems).length === 0) void action.run(send);
        else
          requestAnimationFrame(() =>
            box.current?.querySelector<HTMLElement>('[aria-invalid="true"], input')?.focus(),
          );
      }}
    >
      {children((field) => (isTried ? (problems[field] ?? null) : null))}
      <ChangeError action={action} onReload={onReload} />
      <div className="button-row">
        <Button type="submit" appearance="primary" isLoading={action.isBusy}>
          {submit}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
};

/** A problem of a field that cannot show it itself. */
export const FieldProblem = ({ text }: { text: string | null }): ReactElement | null =>
  text === null ? null : (
    <p className="field-error" role="alert">
      {text}
    </p>
  );
