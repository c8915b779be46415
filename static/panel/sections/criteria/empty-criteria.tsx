import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import type { ItemView } from '../../../../src/contract/types';
import { Examples } from './examples';

type Props = { item: ItemView; onUse: (text: string) => void };

/** What to do where nothing is written yet: begin with a line that can be measured. */
export const EmptyCriteria = ({ item, onUse }: Props): ReactElement => {
  const [type, setType] = useState(item.systemType);
  if (!item.abilities.edit) {
    return (
      <p className="subtle">
        No criteria yet. Somebody who may edit this work item can write them here.
      </p>
    );
  }
  return (
    <div className="tool">
      <p>
        No criteria yet, so no gate can tell whether the work is done. Say in one line what would
        have to be measured, on which data, and how sure you want to be. Begin with an example and
        change its numbers:
      </p>
      <Examples type={type} onType={setType} onUse={onUse} />
      <div className="button-row">
        <Button appearance="primary" onClick={() => onUse('')}>
          Write criteria
        </Button>
      </div>
    </div>
  );
};
