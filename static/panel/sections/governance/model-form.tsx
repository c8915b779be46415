import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { SelectField, TextField } from '../../../components/fields';
import { stakeUnitChoices } from '../../../components/words/stake';
import { readSystemType, systemTypeChoices } from '../../../components/words/system-types';
import { say } from '../../../language/say';
import { FormFrame } from '../../../components/forms/form-frame';
import { target, useChange } from '../../shared/decide-button';
import type { ItemProps } from '../../shared/item-props';
import { useStashedTexts } from '../../../components/unsent/use-stashed';
import { draftOfStake, readStake, stakeProblems } from './stake-draft';

const NOT_STATED = '';

const emptyToNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What the item is, which model it is about, and what waiting costs. */
export const ModelForm = (props: ItemProps & { onClose: () => void }): ReactElement => {
  const { item, onReload, onClose } = props;
  const form = useStashedTexts(`${item.issue.id}-model`, {
    systemType: item.systemType ?? NOT_STATED,
    name: item.model.name ?? '',
    version: item.model.version ?? '',
    ...draftOfStake(item.stake),
  });
  const { systemType, name, version, waiting, amount, unit } = form.value;
  const set = (part: Partial<typeof form.value>): void => form.set({ ...form.value, ...part });
  const problems = stakeProblems(form.value);
  const leave = (): void => {
    form.drop();
    onClose();
  };
  const change = useChange(props);
  const send = async (): Promise<void> => {
    const input = {
      ...target(item),
      systemType: readSystemType(systemType),
      modelName: emptyToNull(name),
      modelVersion: emptyToNull(version),
      stake: readStake(form.value),
    };
    await change(() => call('item.describe', input), say('Saved.'));
    leave();
  };
  return (
    <FormFrame
      label={say('Model, kind of system and what waiting costs')}
      submit={say('Save')}
      isReady={Object.keys(problems).length === 0}
      onSend={send}
      onReload={onReload}
      onCancel={leave}
      back={form.back}
    >
      {() => (
        <>
          <div className="facts-form">
            <TextField
              label={say('Model name')}
              value={name}
              onChange={(text) => set({ name: text })}
            />
            <TextField
              label={say('Model version')}
              value={version}
              onChange={(text) => set({ version: text })}
              help={say('As the pipeline states it; the gate compares both.')}
            />
            <SelectField
              label={say('Kind of system')}
              value={systemType}
              choices={[{ value: NOT_STATED, label: say('Not stated') }, ...systemTypeChoices]}
              onChange={(text) => set({ systemType: text })}
            />
          </div>
          <div className="facts-form">
            <TextField
              label={say('What waiting costs')}
              value={waiting}
              placeholder={say('Claims are paid two days later')}
              error={problems.waiting ?? null}
              help={say('In your words and under your name; lists are ordered by it, no gate is.')}
              onChange={(text) => set({ waiting: text })}
            />
            <TextField
              label={say('In a month')}
              type="number"
              value={amount}
              error={problems.amount ?? null}
              help={say('A number, if you know one.')}
              onChange={(text) => set({ amount: text })}
            />
            <SelectField
              label={say('Counted in')}
              value={unit}
              choices={stakeUnitChoices}
              onChange={(text) => set({ unit: text })}
            />
          </div>
        </>
      )}
    </FormFrame>
  );
};
