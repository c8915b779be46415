import type { ItemView } from '../../contract/types';
import { compareCriteria } from '../../domain/criteria/versions/compare';
import { parseCriteria } from '../../domain/criteria/language/parse';
import { authorsOf, gateOfPolicy, voidReason } from '../../domain/gate/approval';
import { checkInfos } from '../../domain/gate/check-infos';
import { isExpired, isInForce, mayBeWaived } from '../../domain/gate/waiver';
import type { Item } from '../../domain/item/item';
import type { ProjectSettings } from '../../contract/types';
import { rolesHeld } from '../settings/roles';

type Person = { accountId: string; groups: readonly string[] };

/** What people decided about an item, as the panel shows it to one person. */
export const viewGovernance = (
  item: Item,
  settings: ProjectSettings,
  { accountId, groups }: Person,
  now: number,
): ItemView['governance'] => {
  const isAuthor = authorsOf(item).includes(accountId);
  return {
    impact: item.impact,
    tierRequest: item.tierRequest,
    demos: item.demos,
    proposal: shownProposal(item),
    scopeChanges: item.scopeChanges,
    challenges: item.challenges,
    declines: item.declines.map((one) => ({
      ...one,
      voidReason: voidReason(item, one, gateOfPolicy(settings.policy, one.stage).policyDigest),
    })),
    approvals: item.approvals.map((one) => ({
      ...one,
      voidReason: voidReason(item, one, gateOfPolicy(settings.policy, one.stage).policyDigest),
    })),
    waivers: item.waivers.map((waiver) => ({
      ...waiver,
      inForce: isInForce(waiver, now),
      expired: isExpired(waiver, now),
    })),
    findings: item.findings,
    mayApproveAs: isAuthor ? [] : rolesHeld(settings, accountId, groups),
    isAuthor,
    waivable: checkInfos.filter(({ id, waivable }) => waivable || isEverWaivable(settings, id)),
  };
};

/** Whether some gate of the policy lets a check be waived that carries its promise. */
const isEverWaivable = ({ policy }: ProjectSettings, check: string): boolean =>
  Object.values(policy.gates).some((rules) =>
    rules.some((rule) => rule.check === check && mayBeWaived(rule)),
  );

const shownProposal = (item: Item): ItemView['governance']['proposal'] => {
  const { proposal, locked } = item;
  if (proposal === null) return null;
  const { criteria } = parseCriteria(proposal.text);
  return { ...proposal, changes: compareCriteria(locked?.criteria ?? [], criteria) };
};

/** Accounts that the governance of an item names. */
export const accountsInGovernance = (item: Item): string[] =>
  [
    ...item.demos.map(({ by }) => by),
    item.tierRequest?.requestedBy,
    item.proposal?.proposedBy,
    ...item.scopeChanges.flatMap(({ lockedBy, approvedBy }) => [lockedBy, approvedBy]),
    ...item.challenges.flatMap(({ askedBy, answer }) => [askedBy, answer?.by]),
    ...[...item.approvals, ...item.declines].map(({ accountId }) => accountId),
    ...item.waivers.flatMap(({ requestedBy, approvedBy, revokedBy }) => [
      requestedBy,
      approvedBy,
      revokedBy,
    ]),
    ...item.findings.flatMap(({ accountId, resolvedBy, older }) => [
      ...[accountId, resolvedBy],
      ...(older?.about ?? []),
    ]),
  ].filter((account) => account != null);
