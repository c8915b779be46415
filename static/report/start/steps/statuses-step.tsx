import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { call } from '../../../components/call';
import { SelectField } from '../../../components/fields';
import { ErrorNotice } from '../../../components/notice';
import { useAction } from '../../../components/use-action';
import { useReport } from '../../report-context';
import { savedSettings } from './saved-settings';
import type { StepProps } from './step-props';
import { say } from '../../../language/say';

const NO_STAGE = '';

/** Which status stands for which stage; names that are alike are proposed. */
export const StatusesStep = ({ known, onDone }: StepProps): ReactElement => {
  const { projectKey } = useReport();
  const { settings, lifecycles, statuses, layouts } = known.settings;
  const action = useAction();
  const proposed = layouts[settings.lifecycle]?.statusStages ?? {};
  const hasAny = Object.keys(settings.statusStages).length > 0;
  const [stages, setStages] = useState(hasAny ? settings.statusStages : proposed);
  const choices = [
    { value: NO_STAGE, label: say('No stage') },
    ...(lifecycles.find(({ id }) => id === settings.lifecycle)?.stages ?? []).map(
      ({ id, name }) => ({ value: id, label: name }),
    ),
  ];
  const save = (): void =>
    void action
      .run(async () => {
        const statusStages = Object.fromEntries(
          Object.entries(stages).filter(([, stage]) => stage !== NO_STAGE),
        );
        await call('settings.save', { ...savedSettings(projectKey, settings), statusStages });
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
      <div className="step-grid">
        {statuses.map(({ id, name }) => (
          <SelectField
            key={id}
            label={say('Status {name}', { name })}
            value={stages[id] ?? NO_STAGE}
            choices={choices}
            isDisabled={action.isBusy}
            onChange={(stage) => setStages({ ...stages, [id]: stage })}
          />
        ))}
      </div>
      <Button type="submit" appearance="primary" isLoading={action.isBusy}>
        {say('Save the stages')}
      </Button>
      {action.error !== null && <ErrorNotice error={action.error} onRetry={save} />}
    </form>
  );
};
