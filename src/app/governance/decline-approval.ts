import type { CallInput } from '../../contract/calls/calls';
import type { ItemView } from '../../contract/types';
import { approvalDigest, basisOf, gateOfPolicy } from '../../domain/gate/approval';
import { withoutAnswer } from '../../words/answers';
import type { IssueAccess } from '../access';
import { decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { requireRole, requireStage } from '../settings/roles';
import { notAsShown, refuseAuthor } from './approve-item';

/**
 * Says no to what an approval was asked for, with the reason. It holds the gate until what it is about
 * changes, or the person approves or takes it back.
 * @throws {AppError} `conflict` where the item or its gate is another than the person was shown.
 */
export const declineApproval =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: CallInput<'approval.decline'>): Promise<ItemView> => {
    const settings = await requireRole(deps)(access, [input.role], `decline as ${input.role}`);
    requireStage(settings, input.stage);
    const gate = gateOfPolicy(settings.policy, input.stage);
    return decideAsPerson(deps)(access, input, (item, { id, at, accountId }) => {
      refuseAuthor(item, accountId);
      if (approvalDigest(item, gate) !== input.digest) throw notAsShown();
      const { stage, role, reason } = input;
      const basis = basisOf(item, gate);
      const decline = { id, stage, role, accountId, at, comment: reason, basis };
      return {
        item: {
          ...item,
          approvals: withoutAnswer(item.approvals, decline),
          declines: keepRecent([...withoutAnswer(item.declines, decline), decline], () => false),
        },
        kind: 'approval-declined',
        body: { id, stage, role, comment: reason, basis },
      };
    });
  };
