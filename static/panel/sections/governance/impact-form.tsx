import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { Option, SelectField } from '../../../components/fields';
import { FormFrame } from '../../../components/forms/form-frame';
import type { ItemProps } from '../../shared/item-props';
import { impactChoices, nameTier, readTier, tierChoices } from '../../../components/words/impact';
import { DecideButton, nameOf, target, useChange } from '../../shared/decide-button';
import { useStashedTexts } from '../../../components/unsent/use-stashed';
import { useViewer } from '../../../components/people/use-viewer';
import { AreaField } from '../../../components/wide-fields';
import type { Tier } from '../../../../src/contract/types';
import { higherTier, isLowerTier, tierOf } from '../../../../src/words/tier';
import { say, sayWith } from '../../../language/say';

type Props = ItemProps & { onClose: () => void };

const NO_TIER = '';

const tierHelp: Record<Tier, string> = {
  low: say('By what it touches it is low.'),
  medium: say('By what it touches, or already, it is medium; a lower one needs a reason.'),
  high: say('By what it touches, or already, it is high; a lower one needs a reason.'),
};

/** A lower tier that waits for a second person. */
const TierRequest = (props: Props): ReactElement | null => {
  const { item } = props;
  const viewer = useViewer();
  const request = item.governance.tierRequest;
  if (request === null) return null;
  return (
    <div className="decision">
      <p>
        {sayWith('{part} asked for {tier} tier: {reason}', {
          part: <span className="strong">{nameOf(item, request.requestedBy)}</span>,
          tier: nameTier(request.tier),
          reason: request.reason,
        })}
      </p>
      <div className="button-row">
        {request.requestedBy !== viewer && (
          <DecideButton
            {...props}
            label={say('Agree')}
            name={say('Agree to {tier} tier', { tier: nameTier(request.tier) })}
            said={say('Tier set.')}
            ask={() => call('impact.approve', target(item))}
          />
        )}
        <DecideButton
          {...props}
          label={say('Turn down')}
          name={say('Turn down {tier} tier', { tier: nameTier(request.tier) })}
          appearance="subtle"
          said={say('Turned down.')}
          ask={() => call('impact.reject', target(item))}
        />
      </div>
    </div>
  );
};

/** Whom the item can hurt, and how often its data may be looked at. */
export const ImpactForm = (props: Props): ReactElement => {
  const { item, onReload, onClose } = props;
  const { impact } = item.governance;
  const form = useStashedTexts(`${item.issue.id}-impact`, {
    chosen: (impact?.impacts ?? []).join(' '),
    tier: impact?.tier ?? NO_TIER,
    reason: '',
  });
  const { tier, reason } = form.value;
  const chosen = form.value.chosen.split(' ');
  const set = (part: Partial<typeof form.value>): void => form.set({ ...form.value, ...part });
  const change = useChange(props);
  const leave = (): void => {
    form.drop();
    onClose();
  };
  const read = readTier(tier);
  const impacts = impactChoices.map(({ value }) => value).filter((one) => chosen.includes(one));
  const least = higherTier(tierOf(impacts), impact?.tier ?? 'low');
  const isLower = read !== null && isLowerTier(read, least);
  const save = async (): Promise<void> => {
    if (read === null) return;
    const input = { ...target(item), impacts, tier: read, ...(isLower ? { reason } : {}) };
    const said = isLower ? say('Asked for. It waits for a second person.') : say('Impact set.');
    await change(() => call('impact.set', input), said);
    leave();
  };
  return (
    <FormFrame
      label={say('Impact')}
      submit={say('Set impact')}
      isReady={read !== null}
      onSend={save}
      onReload={onReload}
      onCancel={leave}
      back={form.back}
    >
      {(isTried) => (
        <div className="impact-form">
          <TierRequest {...props} />
          <fieldset className="impact-choices">
            <legend className="legend">{say('If it goes wrong, it touches')}</legend>
            {impactChoices.map(({ value, label }) => (
              <Option
                key={value}
                kind="checkbox"
                name="impact"
                label={label}
                isChecked={chosen.includes(value)}
                onChange={(isChecked) =>
                  set({
                    chosen: (isChecked
                      ? [...chosen, value]
                      : chosen.filter((one) => one !== value)
                    ).join(' '),
                  })
                }
              />
            ))}
          </fieldset>
          <SelectField
            label={say('Risk tier')}
            value={tier}
            choices={[
              ...(impact === null ? [{ value: NO_TIER, label: say('Not set') }] : []),
              ...tierChoices,
            ]}
            help={say('Decides which checks hold the gates. {tierHelp}', {
              tierHelp: tierHelp[least],
            })}
            error={isTried && read === null ? say('Choose a tier.') : null}
            onChange={(next) => set({ tier: next })}
          />
          {isLower && (
            <AreaField
              label={say('Why is a lower tier enough?')}
              help={say('It comes into force once a second person agrees.')}
              value={reason}
              error={null}
              onChange={(next) => set({ reason: next })}
            />
          )}
        </div>
      )}
    </FormFrame>
  );
};
