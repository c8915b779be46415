import type { ReactElement } from 'react';
import { PersonPicker } from '../../../components/people/person-picker';
import type { Control } from './record-form';

type Props = Control & {
  label: string;
  /** Display names by account id, as far as they are known. */
  names: Readonly<Record<string, string>>;
};

/** A person, kept as the text of an account id that is empty for nobody. */
export const PersonField = ({ value, onChange, ...props }: Props): ReactElement => (
  <PersonPicker
    {...props}
    value={value === '' ? null : value}
    onChange={(person) => onChange(person ?? '')}
  />
);
