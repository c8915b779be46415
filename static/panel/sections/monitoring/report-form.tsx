import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { SelectField, TextField } from '../../../components/fields';
import { useChange } from '../../shared/decide-button';
import { AreaField } from '../../../components/wide-fields';
import type { ItemProps } from '../../shared/item-props';
import {
  levelChoices,
  newReportForm,
  reportInput,
  reportProblems,
  type ReportForm as Form,
} from './model/report-form';
import { watchNames } from './model/watch-rows';
import { useStashedTexts } from '../../../components/unsent/use-stashed';
import { FormFrame } from '../../../components/forms/form-frame';
import { say } from '../../../language/say';

const OTHER = '';

/** What a person saw in use, with a value or without one. */
export const ReportForm = (props: ItemProps & { onClose: () => void }): ReactElement => {
  const { item, onReload, onClose } = props;
  const names = watchNames(item.monitoring);
  const form = useStashedTexts<Form>(`${item.issue.id}-report`, newReportForm(names));
  const change = useChange(props);
  const problems = reportProblems(form.value);
  const set = (part: Partial<Form>): void => form.set({ ...form.value, ...part });
  const leave = (): void => {
    form.drop();
    onClose();
  };
  const { watch, other, value, level, note } = form.value;
  return (
    <FormFrame
      label={say('Report what you saw')}
      submit={say('Report')}
      isReady={Object.keys(problems).length === 0}
      onReload={onReload}
      back={form.back}
      onCancel={leave}
      onSend={async () => {
        await change(
          () => call('monitoring.report', reportInput(item, form.value)),
          say('Reported.'),
        );
        leave();
      }}
    >
      {(isTried) => (
        <>
          <div className="facts-form">
            <SelectField
              label={say('What you looked at')}
              value={watch}
              choices={[
                ...names.map((name) => ({ value: name, label: name })),
                { value: OTHER, label: say('Something else') },
              ]}
              onChange={(chosen) => set({ watch: chosen })}
            />
            {watch === OTHER && (
              <TextField
                label={say('Its name')}
                value={other}
                error={isTried ? (problems.other ?? null) : null}
                onChange={(text) => set({ other: text })}
              />
            )}
            <TextField
              label={say('Value')}
              type="number"
              value={value}
              help={say('Empty where you measured nothing.')}
              error={isTried ? (problems.value ?? null) : null}
              onChange={(text) => set({ value: text })}
            />
            <SelectField
              label={say('Level')}
              value={level}
              choices={levelChoices}
              onChange={(chosen) => set({ level: chosen })}
            />
          </div>
          <AreaField
            label={say('What you saw')}
            value={note}
            error={isTried ? (problems.note ?? null) : null}
            onChange={(text) => set({ note: text })}
          />
        </>
      )}
    </FormFrame>
  );
};
