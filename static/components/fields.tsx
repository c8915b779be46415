import './styles/form.css';
import Textfield from '@atlaskit/textfield/text-field';
import { useId, type ReactElement, type ReactNode } from 'react';
import { Icon } from './icons';

type Choice = { value: string; label: string };

type SelectProps = {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
  isDisabled?: boolean;
  isLabelHidden?: boolean;
  help?: string;
  error?: string | null;
};

/** A drop-down the browser draws: the lightest one, and the best on a phone and for screen readers. */
export const SelectField = ({
  label,
  value,
  choices,
  onChange,
  isDisabled = false,
  isLabelHidden = false,
  help,
  error = null,
}: SelectProps): ReactElement => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} {...(isLabelHidden ? { className: 'visually-hidden' } : {})}>
        {label}
      </label>
      <span className="select">
        <select
          id={id}
          className="input"
          value={value}
          disabled={isDisabled}
          aria-invalid={error !== null}
          onChange={(event) => onChange(event.target.value)}
          {...(help === undefined && error === null ? {} : { 'aria-describedby': `${id}-help` })}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </span>
      <FieldNote id={`${id}-help`} help={help} error={error} />
    </div>
  );
};

type NoteProps = { id: string; help: string | undefined; error: string | null };

/** What a control is about or, in its place, what is wrong with it. */
const FieldNote = ({ id, help, error }: NoteProps): ReactElement | null => {
  if (error !== null) return <FieldError id={id}>{error}</FieldError>;
  return help === undefined ? null : (
    <p className="field-help" id={id}>
      {help}
    </p>
  );
};

/** What is wrong with a control, below it. */
export const FieldError = ({ id, children }: { id?: string; children: string }): ReactElement => (
  <p className="field-error" id={id}>
    <Icon name="warning" />
    {children}
  </p>
);

type TextProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isDisabled?: boolean;
  placeholder?: string;
  help?: string;
  error?: string | null;
  type?: 'text' | 'number';
};

/** One line of text, or a number. */
export const TextField = ({
  label,
  value,
  onChange,
  isDisabled = false,
  placeholder,
  help,
  error = null,
  type = 'text',
}: TextProps): ReactElement => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Textfield
        id={id}
        type={type}
        value={value}
        isCompact
        isDisabled={isDisabled}
        isInvalid={error !== null}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <div id={`${id}-help`}>
        {error === null ? (
          help !== undefined && <p className="field-help">{help}</p>
        ) : (
          <FieldError>{error}</FieldError>
        )}
      </div>
    </div>
  );
};

type OptionProps = {
  kind: 'radio' | 'checkbox';
  name: string;
  label: ReactNode;
  detail?: string;
  isChecked: boolean;
  isDisabled?: boolean;
  onChange: (isChecked: boolean) => void;
};

/** A radio button or a check box with an explanation below its label. */
export const Option = ({
  kind,
  name,
  label,
  detail,
  isChecked,
  isDisabled = false,
  onChange,
}: OptionProps): ReactElement => {
  const id = useId();
  return (
    <div className="option">
      <input
        id={id}
        type={kind}
        name={name}
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
        {...(detail === undefined ? {} : { 'aria-describedby': `${id}-detail` })}
      />
      <span className="option-text">
        <label htmlFor={id}>{label}</label>
        {detail !== undefined && (
          <span className="field-help" id={`${id}-detail`}>
            {detail}
          </span>
        )}
      </span>
    </div>
  );
};
