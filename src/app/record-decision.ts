import type { LedgerEvent } from '../domain/ledger/chain';
import { changeItem } from './change-item';
import type { Deps } from './ports';

/** Appends to an item's ledger what was decided elsewhere, such as by the workflow validator. */
export const recordDecision =
  (deps: Pick<Deps, 'items' | 'clock' | 'random' | 'sleep'>) =>
  async (
    issue: { id: string; key: string; projectId: string },
    decision: LedgerEvent,
  ): Promise<void> => {
    await changeItem(deps)(issue, (item) => ({ item, events: [decision] }));
  };
