import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { SelectField } from '../../../components/fields';
import { target, useChange } from '../../shared/decide-button';
import { AreaField } from '../../../components/wide-fields';
import type { ItemProps } from '../../shared/item-props';
import {
  comingFrom,
  laterStages,
  reasonProblem,
  stagesBefore,
  type ReturnForm as Form,
} from './model/declaring';
import { nameStage } from '../../../components/words/stages';
import { FormFrame } from '../../../components/forms/form-frame';
import { useStashedTexts } from '../../../components/unsent/use-stashed';
import { say } from '../../../language/say';

type Props = ItemProps & {
  initial: Form;
  /** The return was made: its stages are what they are. */
  isFixed: boolean;
  onSent: () => void;
  onCancel: () => void;
};

const choicesOf = (stages: readonly { id: string; name: string }[]) =>
  stages.map(({ id, name }) => ({ value: id, label: name }));

/** Says why the item goes back, or went back, to an earlier stage. */
export const ReturnForm = (props: Props): ReactElement => {
  const { item, initial, isFixed, onSent, onCancel, onReload } = props;
  const typed = useStashedTexts<Form>(
    `${item.issue.id}-return${isFixed ? `-${initial.from}-${initial.to}` : ''}`,
    initial,
  );
  const form = typed.value;
  const change = useChange(props);
  const problem = reasonProblem(form.reason);
  const { from, to } = form;
  const { lifecycle } = item;
  const leg = say('{lifecycle} to {lifecycle2}', {
    lifecycle: nameStage(lifecycle, from),
    lifecycle2: nameStage(lifecycle, to),
  });
  const send = async (): Promise<void> => {
    const input = { ...target(item), from, to, reason: form.reason.trim() };
    await change(() => call('return.declare', input), say('Return declared.'));
    typed.drop();
    onSent();
  };
  return (
    <FormFrame
      label={isFixed ? say('Declare the return from {leg}', { leg }) : say('Declare a return')}
      submit={say('Declare')}
      isReady={problem === null}
      onSend={send}
      onReload={onReload}
      back={typed.back}
      onCancel={() => {
        typed.drop();
        onCancel();
      }}
    >
      {(isTried) => (
        <>
          {isFixed ? (
            <p>
              <span className="strong">{say('From {leg}', { leg })}</span>
            </p>
          ) : (
            <div className="facts-form">
              <SelectField
                label={say('From stage')}
                value={from}
                choices={choicesOf(laterStages(lifecycle))}
                onChange={(stage) => typed.set(comingFrom(lifecycle, form, stage))}
              />
              <SelectField
                label={say('Back to stage')}
                value={to}
                choices={choicesOf(stagesBefore(lifecycle, from))}
                onChange={(stage) => typed.set({ ...form, to: stage })}
              />
            </div>
          )}
          <AreaField
            label={isFixed ? say('Why did it go back?') : say('Why does it go back?')}
            help={
              isFixed
                ? say('Goes into the history and settles the finding.')
                : say(
                    'Covers one move between these stages: made in the last two days, or within seven days from now.',
                  )
            }
            value={form.reason}
            error={isTried ? problem : null}
            onChange={(reason) => typed.set({ ...form, reason })}
          />
        </>
      )}
    </FormFrame>
  );
};
