import type { ReactElement } from 'react';
import { Combobox } from '../combobox/combobox';
import { findPeople } from './people';
import { say } from '../../language/say';

type Props = {
  label: string;
  /** Account id of the person; null for nobody. */
  value: string | null;
  /** Display names by account id, as far as they are known. */
  names: Readonly<Record<string, string>>;
  help?: string;
  error?: string | null;
  isDisabled?: boolean;
  /** @param name how the person is called, to be kept with the other names; empty for nobody. */
  onChange: (accountId: string | null, name: string) => void;
};

/** Names one person: searched by name in Jira, kept by account id. */
export const PersonPicker = (props: Props): ReactElement => {
  const { label, value, names, help, error = null, isDisabled = false, onChange } = props;
  return (
    <div className="person-picker">
      <Combobox
        label={label}
        chosen={value === null ? '' : (names[value] ?? value)}
        placeholder={say('Type a name')}
        isDisabled={isDisabled}
        error={error}
        search={findPeople}
        onPick={({ id, label: name }) => onChange(id, name)}
        {...(help === undefined ? {} : { help })}
      />
      {value !== null && !isDisabled && (
        <button
          type="button"
          className="link-button small"
          aria-label={say('Remove {names}', { names: names[value] ?? value })}
          onClick={() => onChange(null, '')}
        >
          {say('Remove')}
        </button>
      )}
    </div>
  );
};
