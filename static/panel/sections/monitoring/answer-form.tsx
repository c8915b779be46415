import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { Option, SelectField, TextField } from '../../../components/fields';
import { useChange } from '../../shared/decide-button';
import { AreaField, DateField } from '../../shared/wide-fields';
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
import { useStashedTexts } from '../../shared/use-stashed';
import { FormFrame } from '../../shared/form-frame';
import { WithProblem } from '../../shared/with-problem';

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
      label="Retraining decision"
      submit="Decide"
      isReady={Object.keys(problems).length === 0}
      onReload={onReload}
      onCancel={leave}
      onSend={async () => {
        const input = answerInput(item, decision.id, form.value);
        if (input === null) return;
        await change(() => call('retraining.answer', input), 'Decided.');
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
          <legend className="legend">What happens to the model</legend>
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
            label="Accepted until"
            value={form.until}
            least={dayAfter(item.asOf, 1)}
            error={shown.until ?? null}
            onChange={(until) => set({ until })}
          />
        </div>
      )}
      <AreaField
        label="Why"
        value={form.reason}
        error={shown.reason ?? null}
        onChange={(reason) => set({ reason })}
      />
      <WorkItem {...props} />
      <Option
        kind="checkbox"
        name={`false-alarm-${decision.id}`}
        label="It was a false alarm"
        detail="Counts in the rate of false alarms; the decision stays recorded."
        isChecked={form.falseAlarm === 'yes'}
        onChange={(isChecked) => set({ falseAlarm: isChecked ? 'yes' : '' })}
      />
    </>
  );
};

const WorkItem = ({ item, form, shown, set }: FieldsProps): ReactElement => (
  <div className="facts-form">
    <SelectField
      label="Work item that carries it out"
      value={form.workItem}
      choices={workItemChoices(form.answer, item.issue.projectKey)}
      onChange={(workItem) => set({ workItem })}
    />
    {form.workItem === 'link' && (
      <TextField
        label="Its key"
        value={form.issueKey}
        placeholder={`${item.issue.projectKey}-1`}
        error={shown.issueKey ?? null}
        onChange={(issueKey) => set({ issueKey })}
      />
    )}
  </div>
);
