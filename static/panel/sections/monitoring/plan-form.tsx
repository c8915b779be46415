import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { Option, TextField } from '../../../components/fields';
import { PersonPicker } from '../../../components/people/person-picker';
import { target, useChange } from '../../shared/decide-button';
import type { ItemProps } from '../../shared/item-props';
import { draftPlan, emptyWatch, planOf, readPlanDraft, type PlanDraft } from './model/plan-draft';
import { planProblems, type PlanProblems } from './model/plan-problems';
import { answerChoices } from './model/retraining';
import { useStashed } from '../../../components/unsent/use-stashed';
import { FormFrame } from '../../../components/forms/form-frame';
import { useRowFocus } from '../../../components/forms/use-row-focus';
import { WithProblem } from './with-problem';
import { WatchFields } from './watch-fields';
import { say } from '../../../language/say';

type Props = ItemProps & { onClose: () => void };

/** Most watches that a plan can have. */
const MOST_WATCHES = 30;

/** How the item is watched in use: what, how often, by whom, and who decides when it drifts. */
export const PlanForm = (props: Props): ReactElement => {
  const { item, onReload, onClose } = props;
  const draft = useStashed<PlanDraft>(
    `${item.issue.id}-plan`,
    () => draftPlan(item.monitoring),
    readPlanDraft,
  );
  const change = useChange(props);
  const problems = planProblems(draft.value);
  const leave = (): void => {
    draft.drop();
    onClose();
  };
  return (
    <FormFrame
      label={say('Monitoring plan')}
      submit={say('Save the plan')}
      isReady={Object.keys(problems).length === 0}
      onReload={onReload}
      back={draft.back}
      onCancel={leave}
      onSend={async () => {
        const input = { ...target(item), plan: planOf(draft.value) };
        await change(() => call('monitoring.plan', input), say('The plan is saved.'));
        leave();
      }}
    >
      {(isTried) => {
        const parts = {
          draft: draft.value,
          shown: isTried ? problems : {},
          set: (part: Partial<PlanDraft>) => draft.set({ ...draft.value, ...part }),
        };
        return (
          <>
            <Watches {...parts} />
            <Reports {...parts} people={item.people} />
            <Deciding {...parts} people={item.people} />
          </>
        );
      }}
    </FormFrame>
  );
};

type PartProps = {
  draft: PlanDraft;
  shown: PlanProblems;
  set: (part: Partial<PlanDraft>) => void;
};

const Watches = ({ draft, shown, set }: PartProps): ReactElement => {
  const { watches } = draft;
  const { box, removing } = useRowFocus(watches.length);
  return (
    <fieldset className="plan-part" ref={box}>
      <legend className="legend">{say('What is watched')}</legend>
      {watches.map((watch, index) => (
        <WatchFields
          // A row has no identity of its own but its place.
          key={index}
          watch={watch}
          place={index}
          shown={shown}
          onChange={(part) =>
            set({ watches: watches.map((one, at) => (at === index ? { ...one, ...part } : one)) })
          }
          onRemove={() => {
            removing(index);
            set({ watches: watches.filter((_, at) => at !== index) });
          }}
        />
      ))}
      <WithProblem problem={shown['watches']}>
        <div className="button-row">
          <Button
            spacing="compact"
            isDisabled={watches.length >= MOST_WATCHES}
            onClick={() => set({ watches: [...watches, emptyWatch] })}
          >
            {say('Add a watch')}
          </Button>
        </div>
      </WithProblem>
    </fieldset>
  );
};

type PeopleProps = PartProps & { people: Record<string, string> };

const Reports = ({ draft, shown, set, people }: PeopleProps): ReactElement => (
  <fieldset className="plan-part">
    <legend className="legend">{say('Reports')}</legend>
    <div className="facts-form">
      <TextField
        label={say('A report every … days')}
        type="number"
        value={draft.cadenceDays}
        error={shown['cadenceDays'] ?? null}
        onChange={(cadenceDays) => set({ cadenceDays })}
      />
      <TextField
        label={say('May be late by … days')}
        type="number"
        value={draft.graceDays}
        help={say('Then silence is an alarm.')}
        error={shown['graceDays'] ?? null}
        onChange={(graceDays) => set({ graceDays })}
      />
      <PersonPicker
        label={say('Owner, a person and not an inbox')}
        value={draft.owner}
        names={people}
        error={shown['owner'] ?? null}
        onChange={(owner) => set({ owner })}
      />
    </div>
  </fieldset>
);

const Deciding = ({ draft, shown, set, people }: PeopleProps): ReactElement => (
  <fieldset className="plan-part">
    <legend className="legend">{say('When it drifts')}</legend>
    <div className="facts-form">
      <PersonPicker
        label={say('Who decides')}
        value={draft.decider}
        names={people}
        error={shown['decider'] ?? null}
        onChange={(decider) => set({ decider })}
      />
      <TextField
        label={say('Within … days of the alarm')}
        type="number"
        value={draft.withinDays}
        error={shown['withinDays'] ?? null}
        onChange={(withinDays) => set({ withinDays })}
      />
    </div>
    <WithProblem problem={shown['answers']}>
      <fieldset className="impact-choices">
        <legend className="legend">{say('Answers that are allowed')}</legend>
        {answerChoices().map(({ value, label }) => (
          <Option
            key={value}
            kind="checkbox"
            name="allowed-answer"
            label={label}
            isChecked={draft.answers.includes(value)}
            onChange={(isChecked) =>
              set({
                answers: isChecked
                  ? [...draft.answers, value]
                  : draft.answers.filter((one) => one !== value),
              })
            }
          />
        ))}
      </fieldset>
    </WithProblem>
  </fieldset>
);
