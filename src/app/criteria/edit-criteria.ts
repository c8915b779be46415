import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { ItemView } from '../../contract/types';
import { lintCriteria } from '../../domain/criteria/lint/lint';
import { parseCriteria } from '../../domain/criteria/language/parse';
import { planCriterion } from '../../domain/criteria/plan';
import type { IssueAccess } from '../access';
import { changedAfterDemo, withDraftChange } from './draft-after-demo';
import { editItem } from '../item/edit-item';

type Needs = Parameters<typeof editItem>[0];

/** Reads a text without storing it: criteria, what is wrong with it, and how many samples it needs. */
export const lintDraft = (input: CallInput<'criteria.lint'>): CallOutput<'criteria.lint'> => {
  const { criteria } = parseCriteria(input.text);
  return {
    criteria,
    findings: lintCriteria(input.text, input.systemType ?? undefined),
    plans: criteria.flatMap((criterion) => planCriterion(criterion) ?? []),
  };
};

/** Keeps a draft as it is, wrong lines and all; only locking asks for more. */
export const draftCriteria =
  (deps: Needs) =>
  (access: IssueAccess, input: CallInput<'criteria.draft'>): Promise<ItemView> => {
    const updatedAt = new Date(deps.clock.now()).toISOString();
    const updatedBy = access.viewer.accountId;
    return editItem(deps)(access, input.revision, (item) => {
      const writers = [...new Set([...(item.draft?.writers ?? []), updatedBy])];
      const draft = { text: input.text, updatedAt, updatedBy, writers };
      const next = { ...item, draft: input.text.trim() === '' ? null : draft };
      const changed = changedAfterDemo(item, input.text);
      if (changed === null) return { item: next, events: [] };
      const actor = { kind: 'person' as const, accountId: updatedBy };
      return {
        item: withDraftChange(next, changed, { at: updatedAt, by: updatedBy }),
        events: [{ at: updatedAt, actor, kind: 'draft-changed-after-demo', body: changed }],
      };
    });
  };
