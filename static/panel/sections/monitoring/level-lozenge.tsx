import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { Icon } from '../../../components/icons';
import type { Level } from '../../../../src/words/levels';
import { levelLooks } from '../../shared/drift-words';
import { nameLevel } from '../../../components/words/level-names';

/** A level with its sign and its word. */
export const LevelLozenge = ({ level }: { level: Level }): ReactElement => {
  const { appearance, icon } = levelLooks[level];
  return (
    <span className="level">
      <Lozenge appearance={appearance} iconBefore={() => <Icon name={icon} />}>
        {nameLevel(level)}
      </Lozenge>
    </span>
  );
};
