import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { target, useChange } from '../../shared/decide-button';
import { AreaField, DateField } from '../../../components/wide-fields';
import type { ItemProps } from '../../shared/item-props';
import { dayAfter, dayProblem, endOfDay } from './model/deadlines';
import type { WatchState } from '../../../../src/contract/types';
import { useStashedTexts } from '../../../components/unsent/use-stashed';
import { FormFrame } from '../../../components/forms/form-frame';
import { say } from '../../../language/say';

type Props = ItemProps & { state: WatchState; onClose: () => void };

/** Longest time that an alert may be muted; after it, people have to agree again. */
const MOST_DAYS = 30;
const DAYS_AT_FIRST = 7;
/** Shortest reason that the app takes. */
const LEAST_REASON = 5;

/** People agree not to hear an alert for a while, and say why. */
export const MuteForm = (props: Props): ReactElement => {
  const { item, state, onReload, onClose } = props;
  const form = useStashedTexts(`${item.issue.id}-mute-${state.fingerprint}`, {
    reason: '',
    until: dayAfter(item.asOf, DAYS_AT_FIRST),
  });
  const change = useChange(props);
  const { reason, until } = form.value;
  const isShort = reason.trim().length < LEAST_REASON;
  const problem = dayProblem(until, item.asOf, MOST_DAYS);
  const leave = (): void => {
    form.drop();
    onClose();
  };
  return (
    <FormFrame
      label={say('Mute {name}', { name: state.name })}
      submit={say('Mute')}
      isReady={!isShort && problem === null}
      onReload={onReload}
      back={form.back}
      onCancel={leave}
      onSend={async () => {
        const { fingerprint } = state;
        const input = { ...target(item), fingerprint, reason: reason.trim() };
        await change(() => call('alert.mute', { ...input, until: endOfDay(until) }), say('Muted.'));
        leave();
      }}
    >
      {(isTried) => (
        <>
          <AreaField
            label={say('Why nobody has to hear it')}
            help={say('It is still recorded, and the drift says that something is muted.')}
            value={reason}
            error={
              isTried && isShort
                ? say('At least {leastReason} characters.', { leastReason: LEAST_REASON })
                : null
            }
            onChange={(text) => form.set({ reason: text, until })}
          />
          <div className="short-field">
            <DateField
              label={say('Until')}
              help={say('At most {mostDays} days ahead.', { mostDays: MOST_DAYS })}
              value={until}
              least={dayAfter(item.asOf, 1)}
              error={isTried ? problem : null}
              onChange={(day) => form.set({ reason, until: day })}
            />
          </div>
        </>
      )}
    </FormFrame>
  );
};
