import type { ReactElement, ReactNode } from 'react';
import type { ItemView } from '../../../../src/contract/types';
import { FormFrame } from '../../../components/forms/form-frame';
import { useChange } from '../../shared/decide-button';
import type { ItemProps } from '../../shared/item-props';
import { trimTexts } from './model/records';
import type { Kept } from './kept-form';

/** What a text field needs to know of its field. */
export type Control = { value: string; error: string | null; onChange: (value: string) => void };

type Props<Field extends string> = ItemProps & {
  /** Accessible name of the form. */
  label: string;
  submit: string;
  said: string;
  kept: Kept<Field>;
  /** What is wrong with a field; null, or nothing, where all is well. */
  problems: Partial<Record<NoInfer<Field>, string | null>>;
  /** Sends what was typed, without blanks around it; called only without problems. */
  ask: (texts: Record<Field, string>) => Promise<ItemView>;
  /** After it is sent, or cancelled. */
  onClose: () => void;
  children: (field: (name: NoInfer<Field>) => Control) => ReactNode;
};

/** A form of one record: problems show when sending is tried, and what is typed stays when it fails. */
export const RecordForm = <Field extends string>(props: Props<Field>): ReactElement => {
  const { label, submit, said, kept, problems, ask, onClose, onReload, children } = props;
  const change = useChange(props);
  const leave = (): void => {
    kept.drop();
    onClose();
  };
  return (
    <FormFrame
      {...{ label, submit, onReload }}
      back={kept.back}
      isReady={Object.values(problems).every((problem) => problem === null)}
      onSend={async () => {
        await change(() => ask(trimTexts(kept.form)), said);
        leave();
      }}
      onCancel={leave}
    >
      {(isTried) =>
        children((name) => ({
          value: kept.form[name],
          error: isTried ? (problems[name] ?? null) : null,
          onChange: (value) => kept.set(name, value),
        }))
      }
    </FormFrame>
  );
};
