import { useId, type ReactElement, type ReactNode } from 'react';
import { FieldError } from './fields';

type Props = {
  label: string;
  value: string;
  error: string | null;
  help?: string;
  onChange: (value: string) => void;
};

const FIRST_LINES = 2;

/** Several lines of text. */
export const AreaField = ({ label, value, error, help, onChange }: Props): ReactElement => (
  <Field label={label} error={error} {...(help === undefined ? {} : { help })}>
    {(id) => (
      <textarea
        id={id}
        className="input"
        rows={FIRST_LINES}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);

/** A day, chosen with the browser's own calendar; `value`, `least` and `most` such as `2026-12-05`. */
export const DateField = (props: Props & { least: string; most?: string }): ReactElement => {
  const { label, value, least, most, error, help, onChange } = props;
  return (
    <Field label={label} error={error} {...(help === undefined ? {} : { help })}>
      {(id) => (
        <input
          id={id}
          type="date"
          className="input"
          min={least}
          max={most}
          value={value}
          aria-invalid={error !== null}
          aria-describedby={`${id}-help`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
};

/** A day and a time of the person's own zone, such as `2026-12-05T14:30`; at the latest `most`. */
export const MomentField = (props: Props & { most: string }): ReactElement => {
  const { label, value, most, error, help, onChange } = props;
  return (
    <Field label={label} error={error} {...(help === undefined ? {} : { help })}>
      {(id) => (
        <input
          id={id}
          type="datetime-local"
          step={1}
          className="input"
          max={most}
          value={value}
          aria-invalid={error !== null}
          aria-describedby={`${id}-help`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
};

type FieldProps = {
  label: string;
  error: string | null;
  help?: string;
  children: (id: string) => ReactNode;
};

const Field = ({ label, error, help, children }: FieldProps): ReactElement => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      <div id={`${id}-help`}>
        {error !== null ? (
          <FieldError>{error}</FieldError>
        ) : (
          help !== undefined && <p className="field-help">{help}</p>
        )}
      </div>
    </div>
  );
};
