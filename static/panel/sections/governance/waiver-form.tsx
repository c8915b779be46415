import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { longestWaiverDays } from '../../../../src/contract/waiver-length';
import { call } from '../../../components/call';
import { SelectField, TextField } from '../../../components/fields';
import { nameTier } from '../../../components/words/impact';
import { useAction } from '../../../components/use-action';
import { ChangeError } from '../../../components/forms/change-error';
import type { ItemProps } from '../../shared/item-props';
import {
  firstDay,
  lastDay,
  newWaiverForm,
  waiverInput,
  waiverProblems,
  type WaiverForm as Form,
} from '../../shared/waivers';
import { useChange } from '../../shared/decide-button';
import { AreaField, DateField } from '../../../components/wide-fields';
import { focusFirstProblem } from '../../../components/forms/focus-problem';
import { useFocusInside } from '../../../components/forms/use-focus-inside';
import { UnsentNote } from '../../../components/unsent/unsent-note';
import { useStashedTexts } from '../../../components/unsent/use-stashed';
import { say } from '../../../language/say';

/** Which check a waiver was asked for at; `turn` makes the same press work twice. */
export type WaiverWish = { check: string; turn: number };

type Props = ItemProps & { wish: WaiverWish | null; onClose: () => void };

/** Asks for an exception: which check, until when, what protects meanwhile, and what is traded off. */
export const WaiverForm = (props: Props): ReactElement => {
  const { item, wish, onReload, onClose } = props;
  const typed = useStashedTexts<Form>(
    `${item.issue.id}-waiver`,
    newWaiverForm(wish?.check ?? '', item.asOf),
  );
  const form = typed.value;
  const [seenWish, setSeenWish] = useState(wish);
  if (wish !== seenWish) {
    setSeenWish(wish);
    // What is typed stays: only the check is another.
    if (wish !== null) typed.set({ ...form, check: wish.check });
  }
  const [isTried, setTried] = useState(false);
  const box = useFocusInside<HTMLFormElement>(true, wish?.turn);
  const action = useAction();
  const change = useChange(props);
  const tier = item.governance.impact?.tier ?? null;
  const problems = waiverProblems(form, item.asOf, tier);
  const { nextGate } = item;
  const leave = (): void => {
    typed.drop();
    onClose();
  };
  const send = async (): Promise<void> => {
    if (nextGate === null) return;
    const input = waiverInput(item, nextGate.stage, form);
    await change(() => call('waiver.request', input), say('Asked for. It waits for approval.'));
    leave();
  };
  const shown = isTried ? problems : {};
  const set = (part: Partial<Form>): void => typed.set({ ...form, ...part });
  return (
    <form
      ref={box}
      className="tool"
      aria-label={say('Ask for a waiver')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(problems).length === 0) void action.run(send);
        else focusFirstProblem(box.current);
      }}
    >
      <UnsentNote back={typed.back} />
      <div className="facts-form">
        <SelectField
          label={say('Check')}
          value={form.check}
          choices={checkChoices(props)}
          help={
            nextGate === null
              ? say('At the next gate.')
              : say('At the {stageName} gate.', { stageName: nextGate.stageName })
          }
          error={shown.check ?? null}
          onChange={(chosen) => set({ check: chosen })}
        />
        <DateField
          label={say('Ends on')}
          value={form.until}
          least={firstDay(item.asOf)}
          most={lastDay(item.asOf, tier)}
          help={say('At most {tier} days ahead{part}.', {
            tier: longestWaiverDays(tier),
            part: tier === null ? '' : say(', at {tier} tier', { tier: nameTier(tier) }),
          })}
          error={shown.until ?? null}
          onChange={(until) => set({ until })}
        />
      </div>
      <AreaField
        label={say('Why can it not be met now?')}
        value={form.reason}
        error={shown.reason ?? null}
        onChange={(reason) => set({ reason })}
      />
      <AreaField
        label={say('What protects people meanwhile?')}
        help={say('The compensating control, such as a person who checks every answer.')}
        value={form.compensatingControl}
        error={shown.compensatingControl ?? null}
        onChange={(compensatingControl) => set({ compensatingControl })}
      />
      <TradeOff form={form} shown={shown} set={set} />
      <ChangeError action={action} onReload={onReload} />
      <div className="button-row">
        <Button type="submit" appearance="primary" isLoading={action.isBusy}>
          {say('Send request')}
        </Button>
        <Button appearance="subtle" onClick={leave}>
          {say('Cancel')}
        </Button>
      </div>
    </form>
  );
};

/** Open checks of the gate first, since they are what holds it. */
const checkChoices = ({ item }: Props): { value: string; label: string }[] => {
  const asked = (item.nextGate?.checks ?? []).filter(({ id }) =>
    item.governance.waivable.some((check) => check.id === id),
  );
  const isOpen = (state: string): boolean => state === 'unmet' || state === 'inconclusive';
  return [
    { value: '', label: say('Choose a check') },
    ...[
      ...asked.filter(({ state }) => isOpen(state)),
      ...asked.filter(({ state }) => !isOpen(state)),
    ].map(({ id, title, state }) => ({
      value: id,
      label: isOpen(state) ? say('{title} (open)', { title }) : title,
    })),
  ];
};

type TradeOffProps = {
  form: Form;
  shown: Partial<Record<keyof Form, string>>;
  set: (part: Partial<Form>) => void;
};

const TradeOff = ({ form, shown, set }: TradeOffProps): ReactElement => (
  <fieldset className="trade-off">
    <legend className="legend">{say('The trade-off')}</legend>
    <div className="facts-form">
      <TextField
        label={say('What is gained by going on now?')}
        value={form.gain}
        error={shown.gain ?? null}
        onChange={(gain) => set({ gain })}
      />
      <TextField
        label={say('What does it cost?')}
        value={form.cost}
        error={shown.cost ?? null}
        onChange={(cost) => set({ cost })}
      />
      <TextField
        label={say('What would one more sprint bring?')}
        value={form.waiting}
        error={shown.waiting ?? null}
        onChange={(waiting) => set({ waiting })}
      />
      <TextField
        label={say('Who decides the trade-off?')}
        value={form.decider}
        error={shown.decider ?? null}
        onChange={(decider) => set({ decider })}
      />
    </div>
  </fieldset>
);
