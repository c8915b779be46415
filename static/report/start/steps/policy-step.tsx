import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { call } from '../../../components/call';
import { Option } from '../../../components/fields';
import { formatCount } from '../../../components/format';
import { ErrorNotice } from '../../../components/notice';
import { useAction } from '../../../components/use-action';
import { useReport } from '../../report-context';
import { savedSettings } from './saved-settings';
import type { StepProps } from './step-props';
import { say } from '../../../language/say';

/** What a preset is for, in a sentence; what exactly it asks stands in the settings. */
const purposes: Record<string, string> = {
  starter: say('Criteria before validation, proof before release. The lightest one to begin with.'),
  standard: say('Also an approval by another person, an impact tier and a plan for use.'),
  regulated: say('Also approval by risk, groups, a baseline and complete documents.'),
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** One click confirms what holds anyway; another preset can be chosen here as well. */
export const PolicyStep = ({ known, onDone }: StepProps): ReactElement => {
  const { projectKey } = useReport();
  const { settings, presets } = known.settings;
  const [name, setName] = useState(settings.policy.name);
  const action = useAction();
  const policy = presets.find((preset) => preset.name === name) ?? settings.policy;
  const checks = Object.values(policy.gates).reduce((sum, rules) => sum + rules.length, 0);
  const save = (): void =>
    void action
      .run(async () => {
        await call('settings.save', { ...savedSettings(projectKey, settings), policy });
      })
      .then((isSaved) => isSaved && onDone());
  return (
    <form
      className="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset className="field">
        <legend className="legend">{say('Policy')}</legend>
        {presets.map((preset) => (
          <Option
            key={preset.name}
            kind="radio"
            name="first-policy"
            label={capital(preset.name)}
            isChecked={preset.name === name}
            isDisabled={action.isBusy}
            onChange={() => setName(preset.name)}
            {...(purposes[preset.name] === undefined
              ? {}
              : { detail: purposes[preset.name] ?? '' })}
          />
        ))}
      </fieldset>
      <Button type="submit" appearance="primary" isLoading={action.isBusy}>
        {say('Use “{name}” ({checks})', {
          name: policy.name,
          checks: formatCount(checks, 'check'),
        })}
      </Button>
      {action.error !== null && <ErrorNotice error={action.error} onRetry={save} />}
    </form>
  );
};
