import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useAnnounce } from '../components/announcer';
import { call } from '../components/call';
import { Option, TextField } from '../components/fields';
import { ErrorNotice, Notice } from '../components/notice';
import { useAction, type Action } from '../components/use-action';
import type { FailSafe, ProjectSettings } from '../../src/contract/types';
import {
  ageProblem,
  formOf,
  isChanged,
  saveInput,
  typesProblem,
  type Form,
  type Loaded,
} from './form';
import { GovernedTypes } from './governed-types';
import { StatusStages } from './status-stages';

type Props = {
  loaded: Loaded;
  onSaved: (settings: ProjectSettings) => void;
  onReload: () => Promise<void>;
};

/** The settings as a form; people who may not administer the project read it. */
export const SettingsForm = ({ loaded, onSaved, onReload }: Props): ReactElement => {
  const { settings, mayAdminister } = loaded;
  const [form, setForm] = useState<Form>(() => formOf(settings));
  const action = useAction();
  const announce = useAnnounce();
  const isDirty = isChanged(form, settings);
  const isWrong = ageProblem(form) !== null || typesProblem(form) !== null;
  const save = async (): Promise<void> => {
    const saved = await call('settings.save', saveInput(form, settings));
    setForm(formOf(saved));
    onSaved(saved);
    announce('Settings saved.');
  };
  const part = { form, loaded, isDisabled: !mayAdminister, onChange: setForm };
  return (
    <form
      className="settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) void action.run(save);
      }}
    >
      {!mayAdminister && (
        <Notice kind="information" title="You can read these settings">
          <p>Changing them needs the permission to administer this project.</p>
        </Notice>
      )}
      <StatusStages {...part} />
      <GovernedTypes {...part} />
      <FailSafeChoice {...part} />
      <EvidenceAge {...part} />
      {action.error !== null && <SaveError action={action} onReload={onReload} />}
      {mayAdminister && (
        <div className="save-bar">
          <Button
            type="submit"
            appearance="primary"
            isDisabled={!isDirty || isWrong}
            isLoading={action.isBusy}
          >
            Save
          </Button>
          <Button
            appearance="subtle"
            isDisabled={!isDirty}
            onClick={() => {
              setForm(formOf(settings));
              action.dismiss();
            }}
          >
            Discard changes
          </Button>
          <span className="subtle" role="status">
            {isDirty ? 'Changed, not saved yet.' : savedNote(settings)}
          </span>
        </div>
      )}
    </form>
  );
};

const savedNote = ({ revision }: ProjectSettings): string =>
  revision === 0 ? 'These are the defaults.' : 'Everything is saved.';

const SaveError = ({
  action,
  onReload,
}: {
  action: Action;
  onReload: () => Promise<void>;
}): ReactElement | null => {
  if (action.error === null) return null;
  if (action.error.code !== 'conflict') return <ErrorNotice error={action.error} />;
  return (
    <ErrorNotice
      error={action.error}
      actions={
        <Button onClick={() => void action.run(onReload)}>
          Read the newest settings, keep my changes
        </Button>
      }
    />
  );
};

export type PartProps = {
  form: Form;
  loaded: Loaded;
  isDisabled: boolean;
  onChange: (form: Form) => void;
};

/** A titled part of the form. */
export const Part = ({
  title,
  intro,
  children,
}: {
  title: string;
  intro: ReactNode;
  children: ReactNode;
}): ReactElement => (
  <section className="part">
    <Heading size="small" as="h2">
      {title}
    </Heading>
    <p className="subtle">{intro}</p>
    {children}
  </section>
);

const failSafeModes: { mode: FailSafe; label: string; detail: string }[] = [
  {
    mode: 'closed',
    label: 'Hold the transition',
    detail: 'Nothing passes unseen. Recommended.',
  },
  {
    mode: 'warn',
    label: 'Let it pass and raise a finding',
    detail: 'Work goes on; the item shows that its gate was not asked.',
  },
  {
    mode: 'open',
    label: 'Let it pass',
    detail: 'Work goes on; only the history says that the gate was not asked.',
  },
];

const FailSafeChoice = ({ form, isDisabled, onChange }: PartProps): ReactElement => (
  <Part
    title="If the gate cannot read its records"
    intro="Storage may not answer in time. Whatever you choose, such decisions are written to the history."
  >
    <fieldset className="options">
      <legend className="visually-hidden">If the gate cannot read its records</legend>
      {failSafeModes.map(({ mode, label, detail }) => (
        <Option
          key={mode}
          kind="radio"
          name="fail-safe"
          label={label}
          detail={detail}
          isChecked={form.failSafe === mode}
          isDisabled={isDisabled}
          onChange={() => onChange({ ...form, failSafe: mode })}
        />
      ))}
    </fieldset>
  </Part>
);

const EvidenceAge = ({ form, isDisabled, onChange }: PartProps): ReactElement => (
  <Part
    title="Age of evidence"
    intro="A run that is older than this no longer opens a gate, because data and use have moved on."
  >
    <div className="narrow">
      <TextField
        label="Days that a run counts"
        type="number"
        value={form.evidenceMaxAgeDays}
        isDisabled={isDisabled}
        error={ageProblem(form)}
        onChange={(evidenceMaxAgeDays) => onChange({ ...form, evidenceMaxAgeDays })}
      />
    </div>
  </Part>
);
