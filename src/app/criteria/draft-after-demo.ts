import type { CriteriaChange } from '../../contract/types';
import { parseCriteria } from '../../domain/criteria/language/parse';
import { compareCriteria } from '../../domain/criteria/versions/compare';
import type { Item } from '../../domain/item/item';

/** Scope changes an item remembers; the ledger keeps all. */
export const REMEMBERED_CHANGES = 10;

export type DraftChange = { demoAt: string; changes: CriteriaChange[] };

/**
 * How a draft differs from the one before, where it was shown at a demo since the last version was locked;
 * null where it was not, or says the same.
 */
export const changedAfterDemo = (item: Item, text: string): DraftChange | null => {
  const demo = item.demos.at(-1);
  if (demo?.text === undefined) return null;
  if (item.locked !== null && item.locked.lockedAt > demo.at) return null;
  const before = parseCriteria(item.draft?.text ?? demo.text).criteria;
  const changes = compareCriteria(before, parseCriteria(text).criteria);
  return changes.length === 0 ? null : { demoAt: demo.at, changes };
};

/** An item with a change of its draft among what came to mean something else. */
export const withDraftChange = (
  item: Item,
  { demoAt, changes }: DraftChange,
  { at, by }: { at: string; by: string },
): Item => ({
  ...item,
  scopeChanges: [
    ...item.scopeChanges,
    {
      ...{ version: (item.locked?.version ?? 0) + 1, isDraft: true },
      ...{ lockedAt: at, lockedBy: by, approvedBy: null, reason: null },
      ...{ changes, afterDemo: demoAt },
    },
  ].slice(-REMEMBERED_CHANGES),
});
