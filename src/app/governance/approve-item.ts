import type { CallInput } from '../../contract/calls/calls';
import type { Approval, Credential, ItemView, ProjectSettings } from '../../contract/types';
import { approvalDigest, authorsOf, basisOf, gateOfPolicy } from '../../domain/gate/approval';
import type { Item } from '../../domain/item/item';
import { reviewedByApproval, reviewedByEnd } from '../../domain/monitoring/raise-reviews';
import { withoutAnswer } from '../../words/answers';
import { credentialFor } from '../../domain/gate/credentials';
import { rulesFor } from '../../domain/gate/rules-for';
import type { IssueAccess } from '../access';
import { decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { AppError, forbidden } from '../failure';
import type { Deps } from '../ports';
import { requireRole, requireStage } from '../settings/roles';

/**
 * Approves an item for a stage in a role that the person holds; never one's own work, and only what they
 * were shown.
 * @throws {AppError} `conflict` where the item or its gate is another by now.
 */
export const giveApproval =
  (deps: DecideNeeds & Pick<Deps, 'credentials'>) =>
  async (access: IssueAccess, input: CallInput<'approval.give'>): Promise<ItemView> => {
    const settings = await requireRole(deps)(access, [input.role], `approve as ${input.role}`);
    requireStage(settings, input.stage);
    const gate = gateOfPolicy(settings.policy, input.stage);
    const own = await ownCredentials(deps, access, settings);
    return decideAsPerson(deps)(access, input, (item, { id, at, accountId }) => {
      refuseAuthor(item, accountId);
      if (approvalDigest(item, gate) !== input.digest) throw notAsShown();
      const shown = credentialOf(settings, item, input.stage, own, Date.parse(at));
      const { stage, role, comment = '' } = input;
      const basis = basisOf(item, gate);
      const approval = { id, stage, role, accountId, at, comment, basis, ...shown };
      return {
        item: {
          ...item,
          approvals: keepRecent(
            [...withoutAnswer(item.approvals, approval), approval],
            () => false,
          ),
          declines: withoutAnswer(item.declines, approval),
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
        body: { id, stage, role, comment, basis, ...shown },
      };
    });
  };

/** What the person stated of credentials; read only where a gate of the policy asks for any. */
const ownCredentials = async (
  { credentials }: Pick<Deps, 'credentials'>,
  { issue, viewer }: IssueAccess,
  { policy }: ProjectSettings,
): Promise<Credential[]> => {
  const asks = Object.values(policy.gates).some((rules) =>
    rules.some((rule) => rule.credentials !== undefined),
  );
  if (!asks) return [];
  const all = await credentials.load(issue.project.id);
  return all.filter(({ accountId }) => accountId === viewer.accountId);
};

/**
 * What the person holds of what the gate asks approvers for.
 * @throws {AppError} `forbidden` where that is missing, not confirmed or expired; it says which.
 */
const credentialOf = (
  { policy }: ProjectSettings,
  item: Item,
  stage: string,
  own: readonly Credential[],
  now: number,
): Pick<Approval, 'credential'> => {
  const rules = rulesFor(policy, stage, item.impact?.tier ?? null, item.systemType);
  const rule = rules.find(({ check }) => check === 'approvals-complete');
  const answer = credentialFor(rule ?? {}, own, now);
  if (answer.kind === 'missing') {
    throw new AppError('forbidden', answer.why, { where: 'credential', hint: answer.next });
  }
  return answer.kind === 'shown' ? { credential: answer.credential } : {};
};

/** @throws {AppError} `forbidden` for who wrote any of what is to be approved. */
export const refuseAuthor = (item: Item, accountId: string): void => {
  if (!authorsOf(item).includes(accountId)) return;
  throw new AppError('forbidden', 'This is your own work, so somebody else has to approve it.', {
    hint: 'Authors are all who wrote the criteria, set model, kind, impact or safeguards, asked for a waiver or handed in evidence since it was last approved and let in.',
  });
};

/** The item or its gate is another than the person was shown. */
export const notAsShown = (): AppError =>
  new AppError('conflict', 'This is no longer what you were shown.', {
    where: 'digest',
    hint: 'Criteria, runs, records, questions, drift, model, kind of system, tier, waivers or the policy changed meanwhile. Look at it again, then approve.',
  });

/** Takes one's own approval, or one's own no, back. */
export const withdrawApproval =
  (deps: DecideNeeds) => (access: IssueAccess, input: CallInput<'approval.withdraw'>) =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const mine = [...item.approvals, ...item.declines].find(({ id }) => id === input.id);
      if (mine?.accountId !== accountId) throw forbidden('withdraw the approval of somebody else');
      return {
        item: {
          ...item,
          approvals: item.approvals.filter((one) => one !== mine),
          declines: item.declines.filter((one) => one !== mine),
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
