import type { CallInput } from '../../contract/calls/calls';
import type { CriteriaProposal, ItemView } from '../../contract/types';
import { digestCriteria } from '../../domain/criteria/versions/canonical';
import type { Item } from '../../domain/item/item';
import type { IssueAccess } from '../access';
import { bringIntoForce } from './bring-into-force';
import type { ItemChange } from '../item/change-item';
import { checkedCriteria } from './checked-criteria';
import { editItem } from '../item/edit-item';
import { AppError } from '../failure';

type Needs = Parameters<typeof editItem>[0];

/** Evaluations that are held against a new version of the criteria. */
const REMATCHED_EVALUATIONS = 50;

/**
 * Locks the first version at once. A later one becomes a proposal with its reason, and comes into
 * force when somebody else approves it: nobody moves the goal alone.
 * @throws {AppError} `invalid-criteria` with the place of the first thing that is wrong.
 */
export const lockCriteria =
  (deps: Needs) =>
  async (access: IssueAccess, input: CallInput<'criteria.lock'>): Promise<ItemView> => {
    const evaluations = await deps.evaluations.recent(access.issue.id, REMATCHED_EVALUATIONS);
    const at = new Date(deps.clock.now()).toISOString();
    const { accountId } = access.viewer;
    return editItem(deps)(access, input.revision, (item) => {
      if (item.locked !== null) return propose(item, input.reason, { at, accountId });
      const criteria = checkedCriteria(draftText(item), item);
      const version = {
        ...{ criteria, at, reason: null, lockedBy: accountId, approvedBy: null },
        writers: item.draft?.writers ?? [],
      };
      const change = bringIntoForce(item, evaluations, version);
      return { ...change, item: { ...change.item, draft: null } };
    });
  };

/** A later version, as it waits for somebody else. */
const propose = (
  item: Item,
  reason: string | undefined,
  { at, accountId }: { at: string; accountId: string },
): ItemChange => {
  const text = draftText(item);
  const criteria = checkedCriteria(text, item);
  if (item.proposal !== null) {
    throw new AppError('conflict', 'A new version of the criteria is waiting already.', {
      hint: 'Approve it or turn it down first.',
    });
  }
  if (digestCriteria(criteria) === item.locked?.digest) {
    throw new AppError('conflict', 'The draft says what is locked already.');
  }
  if (reason === undefined) {
    throw new AppError('invalid-input', 'A later version of the criteria needs a reason.', {
      where: 'reason',
      hint: 'Say why "done" changes; it is kept with the version.',
    });
  }
  const writers = item.draft?.writers ?? [];
  const proposal = { text, reason, proposedBy: accountId, proposedAt: at, writers };
  const actor = { kind: 'person' as const, accountId };
  return {
    item: { ...item, proposal, draft: null },
    events: [{ at, actor, kind: 'criteria-proposed', body: { text, reason } }],
  };
};

/** Lets a proposed version come into force. @throws {AppError} `forbidden` for who proposed it. */
export const approveCriteria =
  (deps: Needs) =>
  async (access: IssueAccess, input: CallInput<'criteria.approve'>): Promise<ItemView> => {
    const evaluations = await deps.evaluations.recent(access.issue.id, REMATCHED_EVALUATIONS);
    const at = new Date(deps.clock.now()).toISOString();
    const { accountId } = access.viewer;
    return editItem(deps)(access, input.revision, (item) => {
      const { text, reason, proposedBy, writers = [] } = openProposal(item);
      if (proposedBy === accountId) {
        throw new AppError(
          'forbidden',
          'You proposed this version, so somebody else has to approve it.',
        );
      }
      const criteria = checkedCriteria(text, item);
      const version = {
        ...{ criteria, at, reason, lockedBy: proposedBy, approvedBy: accountId },
        writers,
      };
      return bringIntoForce(item, evaluations, version);
    });
  };

/** Turns a proposed version down; its text goes back to the draft, unless there is a newer one. */
export const rejectCriteria =
  (deps: Needs) =>
  (access: IssueAccess, input: CallInput<'criteria.reject'>): Promise<ItemView> => {
    const at = new Date(deps.clock.now()).toISOString();
    const actor = { kind: 'person' as const, accountId: access.viewer.accountId };
    return editItem(deps)(access, input.revision, (item) => {
      const { text, proposedBy, writers = [] } = openProposal(item);
      const draft = item.draft ?? { text, updatedAt: at, updatedBy: proposedBy, writers };
      return {
        item: { ...item, proposal: null, draft },
        events: [{ at, actor, kind: 'criteria-rejected', body: { text } }],
      };
    });
  };

const openProposal = ({ proposal }: Item): CriteriaProposal => {
  if (proposal === null)
    throw new AppError('conflict', 'No new version of the criteria is waiting.');
  return proposal;
};

const draftText = ({ draft }: Item): string => {
  if (draft !== null) return draft.text;
  throw new AppError('conflict', 'There is no draft to lock.', {
    hint: 'Write at least one criterion and save it first.',
  });
};
