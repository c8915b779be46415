import { useEffect, useReducer, type Dispatch } from 'react';
import type { ItemView } from '../../../../src/contract/types';
import { dropStash, readStash, writeStash } from '../../shared/draft-stash';
import { changeDraft, isDirty, newDraft, type Draft, type DraftAction } from './draft';

/** What an editor starts from: the draft, else the locked criteria as the base of a new version. */
export const storedText = ({ criteria }: ItemView): string =>
  criteria.draft?.text ?? criteria.locked?.text ?? '';

export type DraftState = { draft: Draft; change: Dispatch<DraftAction> };

/** The criteria that are being written; they outlive the editor, a reload and a conflict. */
export const useDraft = (item: ItemView): DraftState => {
  const stored = storedText(item);
  const [draft, change] = useReducer(changeDraft, null, () =>
    newDraft(stored, readStash(item.issue.id)),
  );
  if (stored !== draft.saved) change({ kind: 'stored', text: stored });
  const { id } = item.issue;
  const unsaved = isDirty(draft) ? draft.text : null;
  useEffect(() => {
    if (unsaved === null) {
      dropStash(id);
      return undefined;
    }
    writeStash(id, unsaved);
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [id, unsaved]);
  return { draft, change };
};
