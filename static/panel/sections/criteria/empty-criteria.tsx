import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import type { ItemView } from '../../../../src/contract/types';
import { lazyPart } from '../../../components/loading/lazy-part';
import { Disclosure } from '../../../components/disclosure';
import { Examples } from './examples';
import { Templates } from './templates/templates';
import { say } from '../../../language/say';

const SentenceBuilder = lazyPart(
  async () => (await import('./builder/sentence-builder')).SentenceBuilder,
);

type Props = { item: ItemView; onUse: (text: string) => void };

/** What to do where nothing is written yet: begin with a line that can be measured. */
export const EmptyCriteria = ({ item, onUse }: Props): ReactElement => {
  const [type, setType] = useState(item.systemType);
  if (!item.abilities.edit) {
    return (
      <p className="subtle">
        {say('No criteria yet. Somebody who may edit this work item can write them here.')}
      </p>
    );
  }
  return (
    <div className="tool">
      <p>
        {say(
          'No criteria yet, so no gate can tell whether the work is done. Say in one sentence what has to be measured, on which data, and how sure you want to be:',
        )}
      </p>
      <SentenceBuilder item={item} type={type} onUse={onUse} />
      <Disclosure
        title={say('Templates')}
        summary={say('What others ask of such a system, with questions in the place of numbers')}
      >
        {() => <Templates type={type} onType={setType} onUse={onUse} />}
      </Disclosure>
      <Disclosure
        title={say('Examples')}
        summary={say('Lines of the same kind of system, to change')}
      >
        {() => <Examples type={type} onType={setType} onUse={onUse} />}
      </Disclosure>
      <div className="button-row">
        <Button onClick={() => onUse('')}>{say('Write criteria')}</Button>
        <span className="subtle small">
          {say('as lines of text, for those who know the language')}
        </span>
      </div>
    </div>
  );
};
