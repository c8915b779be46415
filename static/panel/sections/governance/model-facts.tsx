import Button from '@atlaskit/button/default/button';
import { useRef, useState, type ReactElement } from 'react';
import { useAnnounce } from '../../../components/announcer';
import { call } from '../../../components/call';
import { SelectField, TextField } from '../../../components/fields';
import { useAction } from '../../../components/use-action';
import { ChangeError } from '../../shared/change-error';
import type { ItemProps } from '../../shared/item-props';
import { describeImpact } from '../../../components/words/impact';
import {
  nameSystemType,
  readSystemType,
  systemTypeChoices,
} from '../../../components/words/system-types';
import { UnsentNote } from '../../shared/unsent-note';
import { useStashedTexts } from '../../shared/use-stashed';
import { lazyPart } from '../../../components/loading/lazy-part';
import { say } from '../../../language/say';

const ImpactForm = lazyPart(async () => (await import('./impact-form')).ImpactForm);

/** `impactTurn`: grows when a button elsewhere on the panel leads to the impact; 0 before the first. */
type Props = ItemProps & { impactTurn: number };

/** What the item is about, in one line, and the form that changes it. */
export const ModelFacts = ({ impactTurn, ...props }: Props): ReactElement => {
  const { item } = props;
  const [isEditing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setEditing(false);
    editButton.current?.focus();
  };
  const [isSettingImpact, setSettingImpact] = useState(false);
  const [seenTurn, setSeenTurn] = useState(0);
  if (impactTurn > seenTurn) {
    setSeenTurn(impactTurn);
    setSettingImpact(item.abilities.edit);
  }
  const impactButton = useRef<HTMLButtonElement>(null);
  const closeImpact = (): void => {
    setSettingImpact(false);
    impactButton.current?.focus();
  };
  const { impact } = item.governance;
  const isAskedFor = item.nextGate?.checks.some(({ id }) => id === 'impact-tier-set') ?? false;
  const model = [item.model.name, item.model.version].filter((word) => word !== null).join(' ');
  return (
    <section className="facts" aria-label={say('Model')}>
      <div className="facts-head">
        <dl className="facts-line">
          <Fact name={say('Model')}>{model === '' ? say('not stated') : model}</Fact>
          <Fact name={say('Kind of system')}>{nameSystemType(item.systemType)}</Fact>
          {(impact !== null || isAskedFor) && (
            <Fact name={say('Impact')}>{describeImpact(impact)}</Fact>
          )}
        </dl>
        {item.abilities.edit && (
          <div className="button-row">
            <Button
              ref={impactButton}
              appearance="subtle"
              spacing="compact"
              aria-expanded={isSettingImpact}
              onClick={() => setSettingImpact(!isSettingImpact)}
            >
              {say('Impact')}
            </Button>
            <Button
              ref={editButton}
              appearance="subtle"
              spacing="compact"
              aria-expanded={isEditing}
              aria-label={say('Edit model and kind of system')}
              onClick={() => setEditing(!isEditing)}
            >
              {say('Edit')}
            </Button>
          </div>
        )}
      </div>
      {isEditing && <ModelForm {...props} onClose={close} />}
      {isSettingImpact && <ImpactForm {...props} onClose={closeImpact} />}
    </section>
  );
};

const Fact = ({ name, children }: { name: string; children: React.ReactNode }): ReactElement => (
  <div className="fact">
    <dt className="subtle">{name}</dt>
    <dd>{children}</dd>
  </div>
);

const NOT_STATED = '';

const emptyToNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const ModelForm = ({
  item,
  onChange,
  onReload,
  onClose,
}: ItemProps & { onClose: () => void }): ReactElement => {
  const form = useStashedTexts(`${item.issue.id}-model`, {
    systemType: item.systemType ?? NOT_STATED,
    name: item.model.name ?? '',
    version: item.model.version ?? '',
  });
  const { systemType, name, version } = form.value;
  const set = (part: Partial<typeof form.value>): void => form.set({ ...form.value, ...part });
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
    });
    onChange(changed);
    announce(say('Saved.'));
    leave();
  };
  return (
    <form
      className="tool"
      aria-label={say('Model and kind of system')}
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(save);
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
