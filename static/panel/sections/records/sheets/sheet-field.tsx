import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { Option, SelectField, TextField } from '../../../../components/fields';
import { formatDay, formatMetric } from '../../../../components/format';
import { PersonPicker } from '../../../../components/people/person-picker';
import { AreaField, DateField } from '../../../../components/wide-fields';
import type { SheetField as Field } from '../../../../../src/words/sheets/definition';
import { tellNumber } from './number-words';
import { numberProblem, type SheetView, type Typed } from './sheet-draft';
import { nameLevel } from '../../../../components/words/level-names';
import { say } from '../../../../language/say';

type Props = {
  field: Field;
  typed: Typed;
  view: SheetView;
  names: Readonly<Record<string, string>>;
  onChange: (typed: Typed) => void;
};

/** Sheets are one for app and pages, so they are in English until they are shown. */
const inViewersWords = (field: Field): Field => ({
  ...field,
  label: say(field.label),
  help: field.help === '' ? '' : say(field.help),
  choices: field.choices.map(({ value, label }) => ({ value, label: say(label) })),
});

/** One field of a sheet, with the mark of what is prefilled and the way to say that it does not apply. */
export const SheetField = (given: Props): ReactElement => {
  const props = { ...given, field: inViewersWords(given.field) };
  const { field, typed, onChange } = props;
  return (
    <div className="sheet-field">
      {typed.isNone ? (
        <AreaField
          label={say('{label}: why it does not apply', { label: field.label })}
          value={typed.text}
          error={null}
          onChange={(text) => onChange({ ...typed, text, isPrefilled: false })}
        />
      ) : (
        <Control {...props} />
      )}
      {typed.isPrefilled && (
        <p className="subtle small">
          <Lozenge appearance="information">{say('prefilled')}</Lozenge>{' '}
          {say('from evidence or item, not saved yet')}
        </p>
      )}
      {field.mayNotApply && (
        <Option
          kind="checkbox"
          name={`${field.id}-none`}
          label={
            <>
              <span className="visually-hidden">{field.label}: </span>
              {say('Does not apply')}
            </>
          }
          isChecked={typed.isNone}
          onChange={(isNone) => onChange({ text: '', extra: '', isNone, isPrefilled: false })}
        />
      )}
    </div>
  );
};

const NONE = { value: '', label: say('Not answered') };

const Control = (props: Props): ReactElement => {
  const { field, typed, view, names, onChange } = props;
  const set = (text: string, extra = typed.extra): void =>
    onChange({ text, extra, isNone: false, isPrefilled: false });
  const label = field.required ? field.label : say('{label} (optional)', { label: field.label });
  const help = field.help === '' ? {} : { help: field.help };
  switch (field.kind) {
    case 'text':
    case 'list':
      return field.short ? (
        <TextField label={label} value={typed.text} onChange={(text) => set(text)} {...help} />
      ) : (
        <AreaField
          label={label}
          value={typed.text}
          error={null}
          onChange={(text) => set(text)}
          {...help}
        />
      );
    case 'choice':
      return (
        <SelectField
          label={label}
          value={typed.text}
          choices={[NONE, ...field.choices]}
          onChange={(text) => set(text)}
          {...help}
        />
      );
    case 'person':
      return (
        <PersonPicker
          label={label}
          value={typed.text === '' ? null : typed.text}
          names={names}
          onChange={(person) => set(person ?? '')}
          {...help}
        />
      );
    case 'date':
      return (
        <DateField
          label={label}
          value={typed.text}
          least=""
          error={null}
          onChange={(text) => set(text)}
          {...help}
        />
      );
    case 'criterion':
      return (
        <SelectField
          label={label}
          value={typed.text}
          choices={[
            NONE,
            ...view.criteria
              .filter(({ slice }) => slice !== null)
              .map(({ id, line }) => ({ value: id, label: line })),
          ]}
          onChange={(text) => set(text)}
          {...help}
        />
      );
    case 'watch':
      return (
        <div className="facts-form">
          <SelectField
            label={label}
            value={typed.text}
            choices={[NONE, ...view.watches.map((name) => ({ value: name, label: name }))]}
            onChange={(text) => set(text, typed.extra === '' ? 'warning' : typed.extra)}
            {...help}
          />
          <SelectField
            label={say('From level')}
            value={typed.extra === '' ? 'warning' : typed.extra}
            choices={['watch', 'warning', 'critical'].map((value) => ({
              value,
              label: nameLevel(value),
            }))}
            onChange={(level) => set(typed.text, level)}
          />
        </div>
      );
    case 'work-item':
      return (
        <TextField
          label={label}
          value={typed.text}
          placeholder={'AI-12'}
          onChange={(text) => set(text)}
          {...help}
        />
      );
    case 'number':
      return <NumberControl {...props} label={label} set={set} />;
    case 'accepted':
      return (
        <p className="subtle">
          {field.label}:{' '}
          {typed.text === ''
            ? say('nobody yet')
            : say('accepted on {text}', { text: formatDay(typed.text) })}
        </p>
      );
  }
};

type NumberProps = Props & { label: string; set: (text: string, extra: string) => void };

/** A number of a run that is chosen, or one that the person who saves it states. */
const NumberControl = ({ field, typed, view, label, set }: NumberProps): ReactElement => {
  const measured = view.numbers.flatMap(({ number }) => (number === null ? [] : [number]));
  const choices = measured.map((number) => ({
    value: JSON.stringify({ run: number.run, metric: number.metric, slice: number.slice }),
    label: `${formatMetric(number.metric)}${number.slice === null ? '' : say(' for {slice}', { slice: number.slice })}: ${tellNumber(number)}`,
  }));
  const isKnown = typed.extra === '' || choices.some(({ value }) => value === typed.extra);
  return (
    <>
      <SelectField
        label={label}
        value={typed.extra}
        choices={[
          { value: '', label: say('Stated by me') },
          ...(isKnown
            ? []
            : [{ value: typed.extra, label: say('A number of an older run, as saved') }]),
          ...choices,
        ]}
        onChange={(extra) => set('', extra)}
        {...(field.help === '' ? {} : { help: field.help })}
      />
      {typed.extra === '' && (
        <TextField
          label={say('{label}, as you state it', { label: field.label })}
          value={typed.text}
          error={numberProblem(typed)}
          onChange={(text) => set(text, '')}
        />
      )}
    </>
  );
};
