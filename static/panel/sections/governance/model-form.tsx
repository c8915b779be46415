import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { useAnnounce } from '../../../components/announcer';
import { call } from '../../../components/call';
import { SelectField, TextField } from '../../../components/fields';
import { useAction } from '../../../components/use-action';
import { stakeUnitChoices } from '../../../components/words/stake';
import { readSystemType, systemTypeChoices } from '../../../components/words/system-types';
import { say } from '../../../language/say';
import { ChangeError } from '../../shared/change-error';
import type { ItemProps } from '../../shared/item-props';
import { UnsentNote } from '../../../components/unsent/unsent-note';
import { useStashedTexts } from '../../../components/unsent/use-stashed';
import { draftOfStake, readStake, stakeProblems } from './stake-draft';

const NOT_STATED = '';

const emptyToNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What the item is, which model it is about, and what waiting costs. */
export const ModelForm = ({
  item,
  onChange,
  onReload,
  onClose,
}: ItemProps & { onClose: () => void }): ReactElement => {
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
  const action = useAction();
  const announce = useAnnounce();
  const save = async (): Promise<void> => {
    const changed = await call('item.describe', {
      issue: item.issue.key,
      revision: item.revision,
      systemType: readSystemType(systemType),
      modelName: emptyToNull(name),
      modelVersion: emptyToNull(version),
      stake: readStake(form.value),
    });
    onChange(changed);
    announce(say('Saved.'));
    leave();
  };
  return (
    <form
      className="tool"
      aria-label={say('Model, kind of system and what waiting costs')}
      onSubmit={(event) => {
        event.preventDefault();
        if (Object.keys(problems).length === 0) void action.run(save);
      }}
    >
      <UnsentNote back={form.back} />
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
      <ChangeError action={action} onReload={onReload} />
      <div className="button-row">
        <Button type="submit" appearance="primary" isLoading={action.isBusy}>
          {say('Save')}
        </Button>
        <Button appearance="subtle" onClick={leave}>
          {say('Cancel')}
        </Button>
      </div>
    </form>
  );
};
