import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { SelectField, TextField } from '../../../components/fields';
import { formatDay } from '../../../components/format';
import { controlGroups, controlGroupWords } from '../../../../src/words/controls';
import { DecideButton, nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../../components/forms/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import { SentenceToggle } from '../../shared/sentence-toggle';
import { AreaField } from '../../../components/wide-fields';
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
import { say } from '../../../language/say';

/** What failed here or elsewhere, and the controls that came of it. */
export const Lessons = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { lessons } = item.records;
  return (
    <div className="governance">
      {lessons.length === 0 && (
        <p className="subtle">
          {say(
            'No failure has become a control yet. Take an incident of this item, or one that others made public.',
          )}
        </p>
      )}
      <ul className="decisions">
        {lessons.map((one) => (
          <Lesson key={one.id} {...props} one={one} />
        ))}
      </ul>
      {item.abilities.edit && (
        <FormToggle label={say('Draw controls from a failure')}>
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
          {source.kind === 'public' ? source.title : say('An incident of this item')}
        </span>{' '}
        {source.kind === 'public' && (
          <a href={source.link} target="_blank" rel="noreferrer">
            {say('source')}
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
            {say('{name}: none, {reason}', { name: controlGroupWords[group].name, reason })}
          </li>
        ))}
      </ul>
      <p className="subtle small">
        {say('drawn by {by} on {at}', { by: nameOf(item, one.by), at: formatDay(one.at) })}
      </p>
    </li>
  );
};

type ControlProps = ItemProps & { lesson: string; control: ShownControl };

const stateOf = ({ done, issueKey }: ShownControl) => {
  if (done !== null) return { word: say('in place'), appearance: 'success' } as const;
  return issueKey === null
    ? ({ word: say('not linked'), appearance: 'warning' } as const)
    : ({ word: say('under way'), appearance: 'information' } as const);
};

const Control = (props: ControlProps): ReactElement => {
  const { item, control } = props;
  const { word, appearance } = stateOf(control);
  return (
    <li className="decision">
      <p>
        <Lozenge appearance={appearance}>{word}</Lozenge>{' '}
        <span className="strong">{say(controlGroupWords[control.group].name)}</span>: {control.task}
      </p>
      <p className="subtle small">
        {nameOf(item, control.owner)}
        {control.issueKey !== null && ` · ${control.issueKey}`}
        {control.done !== null &&
          say(' · {note}, {by} on {at}', {
            note: control.done.note,
            by: nameOf(item, control.done.by),
            at: formatDay(control.done.at),
          })}
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
        label={say('It is in place')}
        name={say('It is in place: {task}', { task: control.task })}
        question={say('How do you know?')}
        submit={say('Say so')}
        least={LEAST_NOTE}
        said={say('The control is in place.')}
        ask={(note) => call('control.done', { ...input, note })}
      />
    );
  }
  return (
    <div className="button-row">
      <DecideButton
        {...props}
        label={say('Create its work item')}
        name={say('Create the work item of: {task}', { task: control.task })}
        said={say('Work item created and linked.')}
        ask={() => call('control.link', { ...input, workItem: { kind: 'create' } })}
      />
      <SentenceToggle
        {...props}
        label={say('Link one')}
        name={say('Link a work item to: {task}', { task: control.task })}
        question={say('Key of the work item')}
        submit={say('Link')}
        least={LEAST_NOTE}
        said={say('Work item linked.')}
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
      label={say('Draw controls from a failure')}
      submit={say('Draw')}
      said={say('Controls drawn. Each waits for its work item.')}
      problems={lessonProblems(kept.form)}
      ask={(texts) => call('lesson.draw', { ...target(item), ...lessonInput(texts) })}
    >
      {(field) => (
        <>
          <SelectField label={say('What failed')} choices={choices} {...field('source')} />
          {kept.form.source === '' && (
            <>
              <TextField label={say('Name of the public incident')} {...field('title')} />
              <TextField label={say('Address that tells of it')} {...field('link')} />
            </>
          )}
          <AreaField label={say('What failed, and why could it?')} {...field('what')} />
          <PersonField
            label={say('Who sees to the controls')}
            names={item.people}
            {...field('owner')}
          />
          {controlGroups.map((group) => (
            <fieldset key={group} className="form-part">
              <legend className="strong">{say(controlGroupWords[group].name)}</legend>
              <TextField
                label={say(controlGroupWords[group].asks)}
                help={say('Such as: {example}', { example: say(controlGroupWords[group].example) })}
                {...field(`task-${group}`)}
              />
              {kept.form[`task-${group}`].trim() === '' && (
                <TextField label={say('Or why none is needed')} {...field(`none-${group}`)} />
              )}
            </fieldset>
          ))}
        </>
      )}
    </RecordForm>
  );
};
