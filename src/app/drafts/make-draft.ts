import * as z from 'zod';
import type { CallInput, CallOutput } from '../../contract/calls/calls';
import { itemViewSchema } from '../../contract/item';
import { sheetVersionSchema } from '../../contract/records/sheets';
import { draftNote, noteText } from '../../domain/drafts/draft-note';
import { registerRisks } from '../../domain/sheets/register-risks';
import type { IssueAccess } from '../access';
import { hideUnseen } from '../hide-unseen';
import { viewItem } from '../item/view-item';
import type { Deps } from '../ports';

const shownSchema = z.object({
  view: itemViewSchema,
  /** The newest version of the risk register, or none. */
  register: z.array(sheetVersionSchema),
});

/** A note from what this person may read of the item; other work items as far as they may see them. */
export const makeDraft =
  (deps: Parameters<typeof viewItem>[0] & Pick<Deps, 'sheetVersions'>) =>
  async (
    access: IssueAccess,
    { kind, site }: Pick<CallInput<'draft.make'>, 'kind' | 'site'>,
  ): Promise<CallOutput<'draft.make'>> => {
    const full = await viewItem(deps)(access);
    const register = await deps.sheetVersions.of(
      access.issue.id,
      full.records.sheets.filter((one) => one.kind === 'risk-register'),
    );
    const shown = await hideUnseen(access.viewer, shownSchema, { view: full, register });
    const read = shownSchema.parse(shown);
    const risks = registerRisks(read.register[0] ?? null);
    const owners = risks.flatMap(({ owner }) => owner ?? []);
    const people = { ...(await deps.people.names([...new Set(owners)])), ...read.view.people };
    const note = draftNote({ ...read.view, people, risks }, kind);
    const origin = site === undefined ? null : new URL(site).origin;
    return { note, text: noteText(note, read.view.issue.key, origin) };
  };
