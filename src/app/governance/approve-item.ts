import type { CallInput } from '../../contract/calls/calls';
import type { ItemView } from '../../contract/types';
import { authorsOf, basisOf } from '../../domain/gate/approval';
import { reviewedByApproval, reviewedByEnd } from '../../domain/monitoring/raise-reviews';
import type { IssueAccess } from '../access';
import { decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { AppError, forbidden } from '../failure';
import { requireRole, requireStage } from '../settings/roles';

/** Approves an item for a stage in a role that the person holds; never one's own work. */
export const giveApproval =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: CallInput<'approval.give'>): Promise<ItemView> => {
    const settings = await requireRole(deps)(access, [input.role], `approve as ${input.role}`);
    requireStage(settings, input.stage);
    return decideAsPerson(deps)(access, input, (item, { id, at, accountId }) => {
      if (authorsOf(item).includes(accountId)) {
        throw new AppError(
          'forbidden',
          'This is your own work, so somebody else has to approve it.',
          {
            hint: 'Authors are who locked the criteria, set the model or handed in the evidence.',
          },
        );
      }
      const { stage, role, comment = '' } = input;
      const basis = basisOf(item);
      const approval = { id, stage, role, accountId, at, comment, basis };
      const others = item.approvals.filter(
        (one) => one.stage !== stage || one.role !== role || one.accountId !== accountId,
      );
      return {
        item: {
          ...item,
          approvals: keepRecent([...others, approval], () => false),
          monitoring: {
            ...item.monitoring,
            reviews: reviewedByApproval(
              item,
              { stage, role },
              { by: accountId, at, note: 'Approved again.' },
            ),
          },
        },
        kind: 'approval-given',
        body: { id, stage, role, comment, basis },
      };
    });
  };

/** Takes one's own approval back. */
export const withdrawApproval =
  (deps: DecideNeeds) => (access: IssueAccess, input: CallInput<'approval.withdraw'>) =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const mine = item.approvals.find(({ id }) => id === input.id);
      if (mine?.accountId !== accountId) throw forbidden('withdraw the approval of somebody else');
      return {
        item: {
          ...item,
          approvals: item.approvals.filter((one) => one !== mine),
          monitoring: {
            ...item.monitoring,
            reviews: reviewedByEnd(
              item,
              { kind: 'approval', subject: mine.id },
              {
                by: accountId,
                at,
                note: 'The approval was withdrawn.',
              },
            ),
          },
        },
        kind: 'approval-withdrawn',
        body: { id: mine.id, stage: mine.stage, role: mine.role },
      };
    });
