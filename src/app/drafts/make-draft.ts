import type { CallInput, CallOutput } from '../../contract/calls/calls';
import { itemViewSchema } from '../../contract/item';
import { draftNote, noteText } from '../../domain/drafts/draft-note';
import type { IssueAccess } from '../access';
import { hideUnseen } from '../hide-unseen';
import { viewItem } from '../item/view-item';

/** A note from what this person may read of the item; other work items as far as they may see them. */
export const makeDraft =
  (deps: Parameters<typeof viewItem>[0]) =>
  async (
    access: IssueAccess,
    { kind, site }: Pick<CallInput<'draft.make'>, 'kind' | 'site'>,
  ): Promise<CallOutput<'draft.make'>> => {
    const shown = await hideUnseen(access.viewer, itemViewSchema, await viewItem(deps)(access));
    const view = itemViewSchema.parse(shown);
    const note = draftNote(view, kind);
    const origin = site === undefined ? null : new URL(site).origin;
    return { note, text: noteText(note, view.issue.key, origin) };
  };
