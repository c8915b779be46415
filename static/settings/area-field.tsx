import TextArea from '@atlaskit/textarea/text-area';
import { useId, type ReactElement } from 'react';

/** Rows of a file that stands whole: enough to read what it is about. */
const ROWS_OF_CODE = 8;

/** Several lines of text. */
export const AreaField = ({
  label,
  value,
  help,
  isDisabled = false,
  isCode = false,
  onChange,
}: {
  label: string;
  value: string;
  help?: string;
  isDisabled?: boolean;
  isCode?: boolean;
  onChange: (value: string) => void;
}): ReactElement => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <TextArea
        id={id}
        value={value}
        isDisabled={isDisabled}
        isMonospaced={isCode}
        isCompact
        minimumRows={isCode ? ROWS_OF_CODE : 2}
        resize="vertical"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...(help === undefined ? {} : { 'aria-describedby': `${id}-help` })}
      />
      {help !== undefined && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
};
