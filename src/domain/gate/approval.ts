import type {
  Approval,
  ApprovalBasis,
  GateDecision,
  Policy,
  PolicyRule,
  Role,
  ShownGate,
} from '../../contract/types';
import { asJson } from '../canonical-json';
import { digestJson } from '../digest';
import { decidingResults } from '../evidence/latest-results';
import { allWriters, type Item } from '../item/item';
import { isGranted } from './waiver';

/** The gate that is approved: its stage, and the digest of the rules that hold it. */
export type ApprovedGate = { stage: string; policyDigest: string };

/** SHA-256 of something of plain data. */
const digestOf = (value: unknown): string => digestJson(asJson(value));

/** SHA-256 of a whole policy. */
export const policyDigest = (policy: Policy): string => digestOf(policy);

/** The gate of a stage as a policy has it. */
export const gateOfPolicy = ({ gates }: Policy, stage: string): ApprovedGate => ({
  stage,
  policyDigest: digestOf(gates[stage] ?? []),
});

/** What an approval given now would be bound to: all that a gate rests on, as the approver is shown it. */
export const basisOf = (
  item: Item,
  { stage, policyDigest: rules }: ApprovedGate,
): Required<ApprovalBasis> => ({
  criteriaDigest: item.locked?.digest ?? null,
  evidence: [...new Set(decidingResults(item).map((latest) => latest.digest))].sort(),
  modelName: item.model.name,
  modelVersion: item.model.version,
  tier: item.impact?.tier ?? null,
  impacts: item.impact?.impacts ?? [],
  systemType: item.systemType,
  safeguards: item.records.safeguards === null ? null : digestOf(item.records.safeguards),
  waivers: item.waivers
    .filter((waiver) => waiver.stage === stage && isGranted(waiver))
    .map(({ id }) => id)
    .sort(),
  conditionsChangedAt: item.conditions.changed?.at ?? null,
  policyDigest: rules,
});

/**
 * What an approver is shown beside what an approval is bound to. It is part of what they judge, so that
 * none of it may change between reading and approving; what changes later does not void an approval.
 */
const shownBeside = ({ runs, latest, challenges, findings, drift, monitoring, records }: Item) => ({
  runs: [...new Set([...runs, ...latest].map(({ digest }) => digest))].sort(),
  challenges: challenges.map(({ id, answer }) => [id, answer?.at ?? null]),
  findings: findings.filter(({ resolvedAt }) => resolvedAt === null).map(({ id }) => id),
  drift,
  plan: monitoring.plan?.setAt ?? null,
  decisions: monitoring.decisions.map(({ id, answer }) => [id, answer?.at ?? null]),
  incidents: monitoring.incidents.map(({ id, closed }) => [id, closed?.at ?? null]),
  reviews: monitoring.reviews.map(({ id, done }) => [id, done?.at ?? null]),
  sheets: records.sheets.map(({ kind, digest }) => [kind, digest]),
  artifacts: records.artifacts.map(({ id, setAt }) => [id, setAt]),
  tradeOffs: records.tradeOffs.map(({ id, decision }) => [id, decision?.at ?? null]),
});

/** The name of all that an approver is shown: another one as soon as any of it is another. */
export const approvalDigest = (item: Item, gate: ApprovedGate): string =>
  digestOf({ stage: gate.stage, ...basisOf(item, gate), beside: shownBeside(item) });

/** A decision with the name of what its approvers are shown. */
export const shownGate = (decision: GateDecision, item: Item, policy: Policy): ShownGate => ({
  ...decision,
  approvalDigest: approvalDigest(item, gateOfPolicy(policy, decision.stage)),
});

/**
 * Why an approval no longer counts, in words; null while it does. A substantial modification asks
 * for a new assessment (Art. 43(4) of Regulation (EU) 2024/1689).
 * @param policy digest of the rules of its gate; null where they are not at hand and not compared.
 */
export const voidReason = (
  item: Item,
  { basis, stage }: Approval,
  policy: string | null,
): string | null => {
  const known = policy ?? basis.policyDigest ?? '';
  const current = basisOf(item, { stage, policyDigest: known });
  const isOther = (part: keyof ApprovalBasis): boolean =>
    basis[part] !== undefined && digestOf(basis[part]) !== digestOf(current[part]);
  if (isOther('modelName')) return changed('the model', basis.modelName, current.modelName);
  if (isOther('modelVersion')) {
    return changed('the model version', basis.modelVersion, current.modelVersion);
  }
  if (isOther('systemType')) {
    return changed('the kind of system', basis.systemType, current.systemType);
  }
  if (isOther('criteriaDigest')) return 'the criteria changed';
  if (isOther('conditionsChangedAt')) {
    return `what made the numbers changed: ${item.conditions.changed?.what ?? 'nobody says how'}`;
  }
  if (isOther('evidence')) return 'the evidence changed';
  if (isOther('tier')) return changed('the impact tier', basis.tier, current.tier);
  if (isOther('impacts')) return 'whom it can hurt changed';
  if (isOther('safeguards')) return 'the safeguards of the agent changed';
  if (isOther('policyDigest')) return 'the policy of this gate changed';
  const added = current.waivers.some((id) => basis.waivers?.includes(id) === false);
  return added ? 'a check was waived since' : null;
};

const changed = (
  what: string,
  from: string | null | undefined,
  to: string | null | undefined,
): string => `${what} changed from ${from ?? 'none'} to ${to ?? 'none'}`;

/**
 * People whose own work the approval is about; none of them can approve it. Everyone who wrote any of it
 * since approvals last let the item in, and who wrote what is in force now.
 */
export const authorsOf = (item: Item): string[] => [
  ...new Set(
    [
      ...allWriters(item),
      item.locked?.lockedBy ?? null,
      item.model.setBy,
      ...item.latest.map((latest) => latest.postedBy),
    ].filter((account) => account !== null),
  ),
];

/** Approvals of a stage that count now: current, and by nobody whose work it is. */
export const countingApprovals = (
  item: Item,
  { stage, policyDigest: policy }: ApprovedGate,
): Approval[] => {
  const authors = authorsOf(item);
  return item.approvals.filter(
    (approval) =>
      approval.stage === stage &&
      !authors.includes(approval.accountId) &&
      voidReason(item, approval, policy) === null,
  );
};

/** Approvals that answer a rule: they count, in a role that it names, with a credential where it asks for one. */
export const approvalsOf = (
  item: Item,
  gate: ApprovedGate,
  { roles = [], credentials }: PolicyRule,
): Approval[] =>
  countingApprovals(item, gate).filter(
    ({ role, credential }) =>
      roles.includes(role) &&
      (credentials === undefined ||
        (credential !== undefined && credentials.includes(credential.scheme))),
  );

/** Where an approver said no to the very thing that is there now. */
export const standingDeclines = (
  item: Item,
  { stage, policyDigest: policy }: ApprovedGate,
): Approval[] =>
  item.declines.filter(
    (decline) => decline.stage === stage && voidReason(item, decline, policy) === null,
  );

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

/**
 * Roles that wait for a person: those in which nobody approved; else, where one person stands for several,
 * those in which nobody else did.
 */
export const rolesWaiting = (roles: readonly Role[], approvals: readonly Approval[]): Role[] => {
  const missing = roles.filter((role) => !approvals.some((one) => one.role === role));
  if (missing.length > 0 || eachByAnother(roles, approvals)) return missing;
  const standsElsewhere = ({ role, accountId }: Approval): boolean =>
    approvals.some((one) => one.accountId === accountId && one.role !== role);
  return roles.filter((role) =>
    approvals.every((one) => one.role !== role || standsElsewhere(one)),
  );
};
