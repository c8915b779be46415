import type { ReactElement } from 'react';
import { Disclosure } from '../../components/disclosure';
import { lazyPart } from '../../components/loading/lazy-part';
import type { ItemProps } from '../shared/item-props';
import { say } from '../../language/say';

const GroupNumbers = lazyPart(
  async () => (await import('../sections/records/sheets/group-numbers')).GroupNumbers,
);

/**
 * Answers in one click what a rate is for a group, with its interval or as a gap. It stands on each tab that a
 * panel opens on.
 */
export const NumbersByGroup = ({ item }: Pick<ItemProps, 'item'>): ReactElement => (
  <Disclosure
    title={say('Numbers by group')}
    summary={say('False positive rate, recall and others, or the gap')}
  >
    {() => <GroupNumbers item={item} />}
  </Disclosure>
);
