import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { SelectField } from '../../../components/fields';
import type { SystemType } from '../../../../src/contract/types';
import {
  examplesFor,
  readSystemType,
  systemTypeChoices,
} from '../../../components/words/system-types';
import { say } from '../../../language/say';

const NOT_STATED = '';

type Props = {
  type: SystemType | null;
  onType: (type: SystemType | null) => void;
  onUse: (line: string) => void;
};

/** Criteria that others could write for the same kind of system. */
export const Examples = ({ type, onType, onUse }: Props): ReactElement => (
  <div className="examples">
    <div className="examples-type">
      <SelectField
        label={say('Kind of system')}
        value={type ?? NOT_STATED}
        choices={[{ value: NOT_STATED, label: say('Any') }, ...systemTypeChoices]}
        onChange={(value) => onType(readSystemType(value))}
      />
    </div>
    <ul className="example-list">
      {examplesFor(type).map((line) => (
        <li key={line} className="example">
          <code>{line}</code>
          <Button
            spacing="compact"
            onClick={() => onUse(line)}
            aria-label={say('Use: {line}', { line })}
          >
            {say('Use')}
          </Button>
        </li>
      ))}
    </ul>
  </div>
);
