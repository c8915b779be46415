import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { call } from '../../components/call';
import { SelectField, TextField } from '../../components/fields';
import { formatDay } from '../../components/format';
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
  const [isOpen, setOpen] = useState(false);
  const stated = control.applicability;
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
      {mayState && !isOpen && (
        <Button
          spacing="compact"
          appearance="subtle"
          aria-label={say('{part} applicability of {id}', {
            part: stated === null ? say('State') : say('Change'),
            id: control.id,
          })}
          onClick={() => setOpen(true)}
        >
          {stated === null ? say('State') : say('Change')}
        </Button>
      )}
      {isOpen && <StatementForm {...{ view, control, onChanged }} onClose={() => setOpen(false)} />}
    </>
  );
};

type FormProps = Omit<Props, 'mayState'> & { onClose: () => void };

const StatementForm = ({ view, control, onChanged, onClose }: FormProps): ReactElement => {
  const { projectKey } = useReport();
  const stated = control.applicability;
  const [applies, setApplies] = useState(stated?.applies ?? false);
  const [reason, setReason] = useState(stated?.reason ?? '');
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
        onChange={(value) => setApplies(value === 'yes')}
      />
      <TextField
        label={say('Reason')}
        value={reason}
        help={say('At least {leastReason} characters; it is kept with your name.', {
          leastReason: LEAST_REASON,
        })}
        onChange={setReason}
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
        <Button spacing="compact" appearance="subtle" onClick={onClose}>
          {say('Cancel')}
        </Button>
      </div>
    </form>
  );
};
