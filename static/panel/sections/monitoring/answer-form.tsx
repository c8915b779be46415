import { useEffect, useState, type ReactElement } from 'react';
import { call } from '../../../components/call';
import { Option, SelectField, TextField } from '../../../components/fields';
import { PersonPicker } from '../../../components/people/person-picker';
import { useChange } from '../../shared/decide-button';
import { AreaField, DateField } from '../../../components/wide-fields';
import type { ItemProps } from '../../shared/item-props';
import { dayAfter } from './model/deadlines';
import {
  answerChoices,
  answerInput,
  answerProblems,
  newAnswerForm,
  withAnswer,
  workItemChoices,
  type AnswerForm as Form,
  type ShownDecision,
} from './model/retraining';
import { useStashedTexts } from '../../../components/unsent/use-stashed';
import { useWorkTypes } from './work-types';
import { FormFrame } from '../../../components/forms/form-frame';
import { WithProblem } from './with-problem';
import { say } from '../../../language/say';

type Props = ItemProps & { decision: ShownDecision; onClose: () => void };

/** The decider's answer: what happens to the model, why, and which work item carries it out. */
export const AnswerForm = (props: Props): ReactElement => {
  const { item, decision, onReload, onClose } = props;
  const name = `${item.issue.id}-answer-${decision.id}`;
  const form = useStashedTexts<Form>(name, newAnswerForm(item.asOf));
  const change = useChange(props);
  const problems = answerProblems(form.value, item.asOf);
  const leave = (): void => {
    form.drop();
    onClose();
  };
  return (
    <FormFrame
      label={say('Retraining decision')}
      submit={say('Decide')}
      isReady={Object.keys(problems).length === 0}
      onReload={onReload}
      back={form.back}
      onCancel={leave}
      onSend={async () => {
        const input = answerInput(item, decision.id, form.value);
        if (input === null) return;
        await change(() => call('retraining.answer', input), say('Decided.'));
        leave();
      }}
    >
      {(isTried) => (
        <Fields
          {...props}
          form={form.value}
          shown={isTried ? problems : {}}
          set={(part) => form.set({ ...form.value, ...part })}
        />
      )}
    </FormFrame>
  );
};

type FieldsProps = Props & {
  form: Form;
  shown: Partial<Record<keyof Form, string>>;
  set: (part: Partial<Form>) => void;
};

const Fields = (props: FieldsProps): ReactElement => {
  const { item, decision, form, shown, set } = props;
  const allowed = item.monitoring.plan?.retraining.answers;
  return (
    <>
      <WithProblem problem={shown.answer}>
        <fieldset className="look-choices">
          <legend className="legend">{say('What happens to the model')}</legend>
          {answerChoices(allowed).map(({ value, label, detail }) => (
            <Option
              key={value}
              kind="radio"
              name={`answer-${decision.id}`}
              label={label}
              detail={detail}
              isChecked={form.answer === value}
              onChange={() => set(withAnswer(form, value))}
            />
          ))}
        </fieldset>
      </WithProblem>
      {form.answer === 'accept' && (
        <div className="short-field">
          <DateField
            label={say('Accepted until')}
            value={form.until}
            least={dayAfter(item.asOf, 1)}
            error={shown.until ?? null}
            onChange={(until) => set({ until })}
          />
        </div>
      )}
      <AreaField
        label={say('Why')}
        value={form.reason}
        error={shown.reason ?? null}
        onChange={(reason) => set({ reason })}
      />
      <WorkItem {...props} />
      <Option
        kind="checkbox"
        name={`false-alarm-${decision.id}`}
        label={say('It was a false alarm')}
        detail={say('Counts in the rate of false alarms; the decision stays recorded.')}
        isChecked={form.falseAlarm === 'yes'}
        onChange={(isChecked) => set({ falseAlarm: isChecked ? 'yes' : '' })}
      />
    </>
  );
};

const WorkItem = ({ item, form, shown, set }: FieldsProps): ReactElement => (
  <div className="facts-form">
    <SelectField
      label={say('Work item that carries it out')}
      value={form.workItem}
      choices={workItemChoices(form.answer, item.issue.projectKey)}
      onChange={(workItem) => set({ workItem })}
    />
    {form.workItem === 'link' && (
      <TextField
        label={say('Its key')}
        value={form.issueKey}
        placeholder={`${item.issue.projectKey}-1`}
        error={shown.issueKey ?? null}
        onChange={(issueKey) => set({ issueKey })}
      />
    )}
    {form.workItem === 'create' && <NewWorkItem {...{ item, form, set }} />}
  </div>
);

/** Who carries it out, by when, and as which kind of work item. */
const NewWorkItem = ({
  item,
  form,
  set,
}: Pick<FieldsProps, 'item' | 'form' | 'set'>): ReactElement => {
  const [names, setNames] = useState(item.people);
  const types = useWorkTypes(item.issue.projectKey);
  const usual = types[0]?.id ?? '';
  // What is shown as chosen is what is sent.
  useEffect(() => {
    if (form.typeId === '' && usual !== '') set({ typeId: usual });
  }, [form.typeId, usual, set]);
  return (
    <>
      <SelectField
        label={say('Work type')}
        value={form.typeId === '' ? usual : form.typeId}
        choices={
          types.length === 0
            ? [{ value: '', label: say('As this work item') }]
            : types.map(({ id, name }) => ({ value: id, label: name }))
        }
        onChange={(typeId) => set({ typeId })}
      />
      <PersonPicker
        label={say('Assigned to')}
        help={say('You, if nobody is named.')}
        value={form.assignee === '' ? null : form.assignee}
        names={names}
        onChange={(person, name) => {
          if (person !== null) setNames({ ...names, [person]: name });
          set({ assignee: person ?? '' });
        }}
      />
      <DateField
        label={say('Due')}
        value={form.dueDate}
        least={dayAfter(item.asOf, 0)}
        error={null}
        onChange={(dueDate) => set({ dueDate })}
      />
    </>
  );
};
