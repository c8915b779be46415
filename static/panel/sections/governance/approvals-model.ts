import { formatCount } from '../../../components/format';
import type { CheckResult, ItemView, Role } from '../../../../src/contract/types';
import { say } from '../../../language/say';

export type ShownApproval = ItemView['governance']['approvals'][number];

/** The check that names the roles; the panel repeats its words instead of knowing the policy. */
const ROLES_CHECK = 'approvals-complete';

export type ApprovalFacts = {
  stage: string;
  stageName: string;
  /** Names all that an approval given now is bound to. */
  digest: string;
  /** Answers to the next gate, yes and no, those that count first. */
  given: ShownApproval[];
  /** What the gate says about them; null where the policy names no role. */
  check: CheckResult | null;
  /** Roles in which this person may answer and has no answer that counts yet. */
  open: Role[];
};

/** Approvals of the next gate as one person sees them; null where there is no gate ahead. */
export const approvalFacts = (item: ItemView, accountId: string | null): ApprovalFacts | null => {
  const { nextGate, governance } = item;
  if (nextGate === null) return null;
  const given = [...governance.declines, ...governance.approvals].filter(
    ({ stage }) => stage === nextGate.stage,
  );
  const mine = given.filter((one) => one.accountId === accountId && one.voidReason === null);
  const check = nextGate.checks.find(({ id }) => id === ROLES_CHECK) ?? null;
  return {
    stage: nextGate.stage,
    stageName: nextGate.stageName,
    digest: nextGate.approvalDigest,
    given: [
      ...given.filter(({ voidReason }) => voidReason === null),
      ...given.filter(({ voidReason }) => voidReason !== null),
    ],
    check: check?.state === 'not-applicable' ? null : check,
    open: governance.mayApproveAs.filter((role) => !mine.some((one) => one.role === role)),
  };
};

/** Whether approvals are worth a section: the gate asks for them, or there are some, or one can be given. */
export const hasApprovals = ({ check, given, open }: ApprovalFacts): boolean =>
  check !== null || given.length > 0 || open.length > 0;

/** `1 of 2 approvals`, with what is void. */
export const summariseApprovals = ({ check, given }: ApprovalFacts): string => {
  const voids = given.filter(({ voidReason }) => voidReason !== null).length;
  const current = given.length - voids;
  const counted = check?.observed ?? formatCount(current, 'approval');
  return voids === 0 ? counted : say('{counted} · {voids} void', { counted, voids });
};
