import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { call } from '../../../components/call';
import { Option, SelectField } from '../../../components/fields';
import { useAction } from '../../../components/use-action';
import { ChangeError } from '../../shared/change-error';
import type { ItemProps } from '../../shared/item-props';
import { impactChoices, readTier, tierChoices } from '../../../components/words/impact';
import { target, useChange } from '../../shared/decide-button';
import { useFocusInside } from '../../shared/use-focus-inside';

type Props = ItemProps & { onClose: () => void };

/** Whom the item can hurt, and how often its data may be looked at. */
export const ImpactForm = (props: Props): ReactElement => {
  const box = useFocusInside<HTMLDivElement>(true);
  return (
    <div ref={box} className="tool" role="group" aria-label="Impact">
      <Impact {...props} />
      <div className="button-row">
        <Button appearance="subtle" onClick={props.onClose}>
          Close
        </Button>
      </div>
    </div>
  );
};

const NO_TIER = '';

const Impact = (props: Props): ReactElement => {
  const { item, onReload } = props;
  const { impact } = item.governance;
  const [chosen, setChosen] = useState<readonly string[]>(impact?.impacts ?? []);
  const [tier, setTier] = useState<string>(impact?.tier ?? NO_TIER);
  const action = useAction();
  const change = useChange(props);
  const read = readTier(tier);
  const save = async (): Promise<void> => {
    if (read === null) return;
    const impacts = impactChoices.map(({ value }) => value).filter((one) => chosen.includes(one));
    const input = { ...target(item), impacts, tier: read };
    await change(() => call('impact.set', input), 'Impact set.');
  };
  return (
    <form
      className="impact-form"
      aria-label="Impact"
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(save);
      }}
    >
      <fieldset className="impact-choices">
        <legend className="legend">If it goes wrong, it touches</legend>
        {impactChoices.map(({ value, label }) => (
          <Option
            key={value}
            kind="checkbox"
            name="impact"
            label={label}
            isChecked={chosen.includes(value)}
            onChange={(isChecked) =>
              setChosen(isChecked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
        ))}
      </fieldset>
      <SelectField
        label="Risk tier"
        value={tier}
        choices={[
          ...(impact === null ? [{ value: NO_TIER, label: 'Not set' }] : []),
          ...tierChoices,
        ]}
        help="Decides which checks hold the gates."
        onChange={setTier}
      />
      <ChangeError action={action} onReload={onReload} />
      <div className="button-row">
        <Button
          type="submit"
          spacing="compact"
          isDisabled={read === null}
          isLoading={action.isBusy}
        >
          Set impact
        </Button>
      </div>
    </form>
  );
};
