import type { Approval, ApprovalBasis, Role } from '../../contract/types';
import type { Item } from '../item/item';

/** What an approval given now would be bound to. */
export const basisOf = (item: Item): Required<ApprovalBasis> => ({
  criteriaDigest: item.locked?.digest ?? null,
  evidence: [...new Set(item.latest.map((latest) => latest.digest))].sort(),
  modelName: item.model.name,
  modelVersion: item.model.version,
  tier: item.impact?.tier ?? null,
});

/**
 * Why an approval no longer counts, in words; null while it does. A substantial modification asks
 * for a new assessment (Art. 43(4) of Regulation (EU) 2024/1689).
 */
export const voidReason = (item: Item, { basis }: Approval): string | null => {
  const current = basisOf(item);
  if (basis.modelName !== undefined && basis.modelName !== current.modelName) {
    return changed('the model', basis.modelName, current.modelName);
  }
  if (basis.modelVersion !== current.modelVersion) {
    return changed('the model version', basis.modelVersion, current.modelVersion);
  }
  if (basis.criteriaDigest !== current.criteriaDigest) return 'the criteria changed';
  if (basis.evidence.join() !== current.evidence.join()) return 'the evidence changed';
  if (basis.tier !== undefined && basis.tier !== current.tier) {
    return changed('the impact tier', basis.tier, current.tier);
  }
  return null;
};

const changed = (what: string, from: string | null, to: string | null | undefined): string =>
  `${what} changed from ${from ?? 'none'} to ${to ?? 'none'}`;

/** People whose own work the approval is about; none of them can approve it. */
export const authorsOf = (item: Item): string[] => [
  ...new Set(
    [
      item.locked?.lockedBy ?? null,
      item.model.setBy,
      ...item.latest.map((latest) => latest.postedBy),
    ].filter((account) => account !== null),
  ),
];

/** Approvals of a stage that count now: current, and by nobody whose work it is. */
export const countingApprovals = (item: Item, stage: string): Approval[] => {
  const authors = authorsOf(item);
  return item.approvals.filter(
    (approval) =>
      approval.stage === stage &&
      !authors.includes(approval.accountId) &&
      voidReason(item, approval) === null,
  );
};

/**
 * Whether each role can be given to another person out of those who approved in it: nobody stands for
 * two roles at once.
 */
export const eachByAnother = (
  roles: readonly Role[],
  approvals: readonly Approval[],
  taken: readonly string[] = [],
): boolean => {
  const [role, ...rest] = roles;
  if (role === undefined) return true;
  return approvals.some(
    (approval) =>
      approval.role === role &&
      !taken.includes(approval.accountId) &&
      eachByAnother(rest, approvals, [...taken, approval.accountId]),
  );
};
