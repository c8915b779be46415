import { view } from '@forge/bridge';
import type { CallOutput } from '../../src/contract/calls/calls';
import { call } from './call';
import type { NoteKind } from './words/note-kinds';

/** Where links of the note lead; a host that does not say gives a note without links. */
const siteOf = async (): Promise<{ site?: string }> => {
  const { siteUrl } = await view.getContext();
  return siteUrl.startsWith('http') ? { site: siteUrl } : {};
};

/** Drafts a note of a work item from its records. */
export const makeDraft = async (issue: string, kind: NoteKind): Promise<CallOutput<'draft.make'>> =>
  await call('draft.make', { issue, kind, ...(await siteOf()) });
