import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import type { CriteriaChange } from '../../../../src/contract/types';
import { changeAppearance, describeChange, nameChange, nameOfChange } from './criteria-changes';
import { say } from '../../../language/say';

/** What a version changed, criterion by criterion. */
export const ChangeList = ({ changes }: { changes: readonly CriteriaChange[] }): ReactElement =>
  changes.length === 0 ? (
    <p className="subtle">{say('No criterion changes.')}</p>
  ) : (
    <ul className="changes">
      {changes.map((change, index) => (
        <li key={`${index}-${change.metric}`}>
          <Lozenge appearance={changeAppearance[change.kind]}>{nameOfChange(change.kind)}</Lozenge>
          <span>
            <span className="strong">{nameChange(change)}</span> {describeChange(change)}
          </span>
        </li>
      ))}
    </ul>
  );
