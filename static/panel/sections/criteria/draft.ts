import type { KeptText } from '../../../components/unsent/draft-stash';

/** What is being written, what is saved, and what was there before each replacement. */
export type Draft = {
  text: string;
  saved: string;
  past: readonly string[];
  /** When what came back from an earlier visit was typed, in milliseconds; null where nothing came back. */
  backFrom: number | null;
};

export type DraftAction =
  | { kind: 'typed'; text: string }
  /** By a proposal, an example or "discard": not by typing, so the browser cannot undo it. */
  | { kind: 'replaced'; text: string }
  /** Kept by the app from an earlier visit; what is typed by now stays. */
  | { kind: 'found'; text: string; at: number }
  | { kind: 'undone' }
  /** What is stored changed: by saving, or by somebody else. Unsaved text stays. */
  | { kind: 'stored'; text: string }
  /** Begins anew from what is stored, such as after locking. */
  | { kind: 'restarted'; text: string };

/** Replacements that can be undone. */
const KEPT = 50;

export const newDraft = (saved: string, unsaved: KeptText | null): Draft => ({
  text: unsaved?.text ?? saved,
  saved,
  past: [],
  backFrom: unsaved === null || unsaved.text === saved ? null : unsaved.at,
});

export const isDirty = ({ text, saved }: Draft): boolean => text !== saved;

export const changeDraft = (draft: Draft, action: DraftAction): Draft => {
  switch (action.kind) {
    case 'typed':
      return { ...draft, text: action.text };
    case 'replaced':
      return action.text === draft.text
        ? draft
        : { ...draft, text: action.text, past: [...draft.past, draft.text].slice(-KEPT) };
    case 'found':
      return isDirty(draft) || action.text === draft.saved
        ? draft
        : {
            ...changeDraft(draft, { kind: 'replaced', text: action.text }),
            backFrom: action.at,
          };
    case 'undone':
      return draft.past.length === 0
        ? draft
        : { ...draft, text: draft.past.at(-1) ?? draft.text, past: draft.past.slice(0, -1) };
    case 'stored':
      return { ...draft, text: isDirty(draft) ? draft.text : action.text, saved: action.text };
    case 'restarted':
      return newDraft(action.text, null);
  }
};
