import type { ItemView } from '../../../src/contract/types';

/** What every section of the panel is given: the item as it was read, and what happens on a change. */
export type ItemProps = {
  item: ItemView;
  /** Shows the item that a change answered. */
  onChange: (item: ItemView) => void;
  onReload: () => Promise<void>;
};
