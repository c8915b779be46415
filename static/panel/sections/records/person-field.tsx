import type { ReactElement } from 'react';
import { PersonPicker } from '../../../components/people/person-picker';
import { WithProblem } from '../../shared/with-problem';
import type { Control } from './record-form';

type Props = Control & {
  label: string;
  /** Display names by account id, as far as they are known. */
  names: Readonly<Record<string, string>>;
};

/** A person, kept as the text of an account id that is empty for nobody. */
export const PersonField = ({ label, names, value, error, onChange }: Props): ReactElement => (
  <WithProblem problem={error}>
    <PersonPicker
      label={label}
      value={value === '' ? null : value}
      names={names}
      onChange={(person) => onChange(person ?? '')}
    />
  </WithProblem>
);
