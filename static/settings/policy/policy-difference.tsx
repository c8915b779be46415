import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { formatCount } from '../../components/format';
import type { Stage } from '../../../src/contract/types';
import type { Loaded } from '../form';
import { PERSON_MOVES, type PolicyChange } from './policy-words';
import { say } from '../../language/say';

const looks = {
  added: { appearance: 'success', word: say('ADDED') },
  removed: { appearance: 'danger', word: say('REMOVED') },
  changed: { appearance: 'warning', word: say('CHANGED') },
} as const;

/** How the policy differs from its preset, in words. */
export const PolicyDifference = ({
  preset,
  changes,
  stages,
  checks,
}: {
  preset: string;
  changes: readonly PolicyChange[];
  stages: readonly Stage[];
  checks: Loaded['checks'];
}): ReactElement => {
  if (changes.length === 0) {
    return (
      <p className="subtle">{say('The checks are those of the preset “{preset}”.', { preset })}</p>
    );
  }
  const stageName = (id: string): string => stages.find((stage) => stage.id === id)?.name ?? id;
  const title = (id: string): string =>
    id === PERSON_MOVES
      ? say('A person makes the move')
      : (checks.find((check) => check.id === id)?.title ?? id);
  return (
    <div className="differences">
      <p className="strong">
        {say('{differences} to the preset “{preset}”', {
          differences: formatCount(changes.length, 'difference'),
          preset,
        })}
      </p>
      <ul className="differences">
        {changes.map(({ kind, stage, check, detail }) => (
          <li key={`${stage}-${check}`} className="difference">
            <Lozenge appearance={looks[kind].appearance}>{looks[kind].word}</Lozenge>
            <span>
              {stageName(stage)}: {title(check)}
              {detail !== '' && <span className="subtle"> ({detail})</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
