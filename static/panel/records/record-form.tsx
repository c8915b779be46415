import type { ReactElement, ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/types';
import { FormFrame } from '../form-frame';
import { useChange } from '../governance/acting';
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
  const change = useChange(props);
  return (
    <FormFrame
      {...{ label, submit, onReload }}
      isReady={Object.keys(problems).length === 0}
      onSend={async () => {
        await change(ask, said);
        onClose();
      }}
      onCancel={onClose}
    >
      {(isTried) => children((field) => (isTried ? (problems[field] ?? null) : null))}
    </FormFrame>
  );
};
