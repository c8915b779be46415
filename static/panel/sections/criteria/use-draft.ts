import { useEffect, useReducer, useRef, type Dispatch } from 'react';
import type { ItemView } from '../../../../src/contract/types';
import {
  dropStash,
  findStash,
  readStash,
  writeStash,
} from '../../../components/unsent/draft-stash';
import { changeDraft, isDirty, newDraft, type Draft, type DraftAction } from './draft';

/** What an editor starts from: the draft, else the locked criteria as the base of a new version. */
export const storedText = ({ criteria }: ItemView): string =>
  criteria.draft?.text ?? criteria.locked?.text ?? '';

/** What is kept in the app takes its place once somebody opens the editor, unless they type first. */
export const useKeptDraft = (id: string, change: DraftState['change']): void => {
  useEffect(() => {
    void findStash(id).then((found) => {
      if (found !== null) change({ kind: 'found', ...found });
    });
  }, [id, change]);
};

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
  const wasUnsaved = useRef(false);
  useEffect(() => {
    if (unsaved === null) {
      if (wasUnsaved.current) dropStash(id);
      return undefined;
    }
    wasUnsaved.current = true;
    writeStash(id, unsaved);
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [id, unsaved]);
  return { draft, change };
};
