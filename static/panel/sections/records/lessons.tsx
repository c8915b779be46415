import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { SelectField, TextField } from '../../../components/fields';
import { formatDay } from '../../../components/format';
import { controlGroups, controlGroupWords } from '../../../../src/words/controls';
import { DecideButton, nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../shared/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import { SentenceToggle } from '../../shared/sentence-toggle';
import { AreaField } from '../../shared/wide-fields';
import { useKeptForm } from './kept-form';
import {
  lessonFields,
  lessonInput,
  lessonProblems,
  sourceChoices,
  type ShownControl,
  type ShownLesson,
} from './model/lessons';
import { PersonField } from './person-field';
import { RecordForm } from './record-form';

/** What failed here or elsewhere, and the controls that came of it. */
export const Lessons = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { lessons } = item.records;
  return (
    <div className="governance">
      {lessons.length === 0 && (
        <p className="subtle">
          No failure has become a control yet. Take an incident of this item, or one that others
          made public.
        </p>
      )}
      <ul className="decisions">
        {lessons.map((one) => (
          <Lesson key={one.id} {...props} one={one} />
        ))}
      </ul>
      {item.abilities.edit && (
        <FormToggle label="Draw controls from a failure">
          {(close) => <LessonForm {...props} onClose={close} />}
        </FormToggle>
      )}
    </div>
  );
};

const Lesson = (props: ItemProps & { one: ShownLesson }): ReactElement => {
  const { item, one } = props;
  const { source } = one;
  return (
    <li className="decision">
      <p>
        <span className="strong">
          {source.kind === 'public' ? source.title : 'An incident of this item'}
        </span>{' '}
        {source.kind === 'public' && (
          <a href={source.link} target="_blank" rel="noreferrer">
            source
          </a>
        )}
      </p>
      <p>{one.what}</p>
      <ul className="decisions">
        {one.controls.map((control) => (
          <Control key={control.id} {...props} lesson={one.id} control={control} />
        ))}
        {one.notNeeded.map(({ group, reason }) => (
          <li key={group} className="decision subtle">
            {controlGroupWords[group].name}: none, {reason}
          </li>
        ))}
      </ul>
      <p className="subtle small">
        drawn by {nameOf(item, one.by)} on {formatDay(one.at)}
      </p>
    </li>
  );
};

type ControlProps = ItemProps & { lesson: string; control: ShownControl };

const stateOf = ({ done, issueKey }: ShownControl) => {
  if (done !== null) return { word: 'in place', appearance: 'success' } as const;
  return issueKey === null
    ? ({ word: 'not linked', appearance: 'warning' } as const)
    : ({ word: 'under way', appearance: 'information' } as const);
};

const Control = (props: ControlProps): ReactElement => {
  const { item, control } = props;
  const { word, appearance } = stateOf(control);
  return (
    <li className="decision">
      <p>
        <Lozenge appearance={appearance}>{word}</Lozenge>{' '}
        <span className="strong">{controlGroupWords[control.group].name}</span>: {control.task}
      </p>
      <p className="subtle small">
        {nameOf(item, control.owner)}
        {control.issueKey !== null && ` · ${control.issueKey}`}
        {control.done !== null &&
          ` · ${control.done.note}, ${nameOf(item, control.done.by)} on ${formatDay(control.done.at)}`}
      </p>
      {item.abilities.edit && control.done === null && <Steps {...props} />}
    </li>
  );
};

const LEAST_NOTE = 3;

const Steps = (props: ControlProps): ReactElement => {
  const { item, lesson, control } = props;
  const input = { ...target(item), id: lesson, control: control.id };
  if (control.issueKey !== null) {
    return (
      <SentenceToggle
        {...props}
        label="It is in place"
        name={`It is in place: ${control.task}`}
        question="How do you know?"
        submit="Say so"
        least={LEAST_NOTE}
        said="The control is in place."
        ask={(note) => call('control.done', { ...input, note })}
      />
    );
  }
  return (
    <div className="button-row">
      <DecideButton
        {...props}
        label="Create its work item"
        name={`Create the work item of: ${control.task}`}
        said="Work item created and linked."
        ask={() => call('control.link', { ...input, workItem: { kind: 'create' } })}
      />
      <SentenceToggle
        {...props}
        label="Link one"
        name={`Link a work item to: ${control.task}`}
        question="Key of the work item"
        submit="Link"
        least={LEAST_NOTE}
        said="Work item linked."
        ask={(key) =>
          call('control.link', { ...input, workItem: { kind: 'link', issueKey: key.trim() } })
        }
      />
    </div>
  );
};

const LessonForm = (props: ItemProps & { onClose: () => void }): ReactElement => {
  const { item } = props;
  const kept = useKeptForm('lesson', lessonFields(item));
  const choices = sourceChoices(item);
  return (
    <RecordForm
      {...props}
      kept={kept}
      label="Draw controls from a failure"
      submit="Draw"
      said="Controls drawn. Each waits for its work item."
      problems={lessonProblems(kept.form)}
      ask={(texts) => call('lesson.draw', { ...target(item), ...lessonInput(texts) })}
    >
      {(field) => (
        <>
          <SelectField label="What failed" choices={choices} {...field('source')} />
          {kept.form.source === '' && (
            <>
              <TextField label="Name of the public incident" {...field('title')} />
              <TextField label="Address that tells of it" {...field('link')} />
            </>
          )}
          <AreaField label="What failed, and why could it?" {...field('what')} />
          <PersonField label="Who sees to the controls" names={item.people} {...field('owner')} />
          {controlGroups.map((group) => (
            <fieldset key={group} className="look-choices">
              <legend className="legend">{controlGroupWords[group].name}</legend>
              <TextField
                label={controlGroupWords[group].asks}
                help={`Such as: ${controlGroupWords[group].example}`}
                {...field(`task-${group}`)}
              />
              {kept.form[`task-${group}`].trim() === '' && (
                <TextField label="Or why none is needed" {...field(`none-${group}`)} />
              )}
            </fieldset>
          ))}
        </>
      )}
    </RecordForm>
  );
};
