import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { call } from '../../components/call';
import { SelectField, TextField } from '../../components/fields';
import { formatDay } from '../../components/format';
import { FormToggle } from '../../components/forms/form-toggle';
import { useFocusInside } from '../../components/forms/use-focus-inside';
import { ErrorNotice } from '../../components/notice';
import { useAction } from '../../components/use-action';
import { useReport } from '../report-context';
import type { Control, PackView } from './framework-words';
import { say } from '../../language/say';

type Props = {
  view: PackView;
  control: Control;
  mayState: boolean;
  onChanged: (view: PackView) => void;
};

const choices = [
  { value: 'yes', label: say('Applies') },
  { value: 'no', label: say('Does not apply') },
];

/** Shortest reason that the app takes. */
const LEAST_REASON = 10;

/** Whether a control applies to the project, as a person stated it with a reason. */
export const Applicability = ({ view, control, mayState, onChanged }: Props): ReactElement => {
  const stated = control.applicability;
  // Kept here, so that what was typed is there again after the form was left.
  const [draft, setDraft] = useState(() => draftOf(stated));
  return (
    <>
      {stated === null ? (
        <p className="subtle">{say('not stated')}</p>
      ) : (
        <>
          <p className="strong">{stated.applies ? say('Applies') : say('Does not apply')}</p>
          <p>{stated.reason}</p>
          <p className="small subtle">
            {view.people[stated.by] ?? say('somebody')}, {formatDay(stated.at)}
          </p>
        </>
      )}
      {mayState && (
        <FormToggle
          label={stated === null ? say('State') : say('Change')}
          name={say('{part} applicability of {id}', {
            part: stated === null ? say('State') : say('Change'),
            id: control.id,
          })}
        >
          {(close) => (
            <StatementForm
              {...{ view, control, onChanged, draft }}
              onDraft={setDraft}
              onClose={close}
            />
          )}
        </FormToggle>
      )}
    </>
  );
};

type Draft = { applies: boolean; reason: string };

const draftOf = (stated: Control['applicability']): Draft => ({
  applies: stated?.applies ?? false,
  reason: stated?.reason ?? '',
});

type FormProps = Omit<Props, 'mayState'> & {
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onClose: () => void;
};

const StatementForm = (props: FormProps): ReactElement => {
  const { projectKey } = useReport();
  const { view, control, onChanged, draft, onDraft, onClose } = props;
  const { applies, reason } = draft;
  const stated = control.applicability;
  const box = useFocusInside<HTMLFormElement>(true);
  const action = useAction();
  const send = (answer: boolean | null): void =>
    void action.run(async () => {
      onChanged(
        await call('framework.state', {
          ...{ project: projectKey, pack: view.id, control: control.id },
          ...{ applies: answer, reason: reason.trim() },
        }),
      );
      onClose();
    });
  return (
    <form
      ref={box}
      aria-label={say('Applicability of {id}', { id: control.id })}
      onSubmit={(event) => {
        event.preventDefault();
        send(applies);
      }}
    >
      <SelectField
        label={say('Does it apply?')}
        value={applies ? 'yes' : 'no'}
        choices={choices}
        onChange={(value) => onDraft({ ...draft, applies: value === 'yes' })}
      />
      <TextField
        label={say('Reason')}
        value={reason}
        help={say('At least {leastReason} characters; it is kept with your name.', {
          leastReason: LEAST_REASON,
        })}
        onChange={(text) => onDraft({ ...draft, reason: text })}
      />
      {action.error !== null && <ErrorNotice error={action.error} />}
      <div className="button-row">
        <Button
          type="submit"
          spacing="compact"
          appearance="primary"
          isLoading={action.isBusy}
          isDisabled={reason.trim().length < LEAST_REASON}
        >
          {say('Save')}
        </Button>
        {stated !== null && (
          <Button spacing="compact" isDisabled={action.isBusy} onClick={() => send(null)}>
            {say('Take back')}
          </Button>
        )}
        <Button
          spacing="compact"
          appearance="subtle"
          onClick={() => {
            onDraft(draftOf(stated));
            onClose();
          }}
        >
          {say('Cancel')}
        </Button>
      </div>
    </form>
  );
};
