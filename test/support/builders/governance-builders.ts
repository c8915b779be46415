import type {
  Approval,
  ApprovalBasis,
  Challenge,
  Finding,
  PolicyRule,
  Waiver,
} from '../../../src/contract/types';
import { basisOf } from '../../../src/domain/gate/approval';
import type { CheckOutcome, GateQuestion } from '../../../src/domain/gate/check';
import { allChecks } from '../../../src/domain/gate/checks';
import { judgeCriteria } from '../../../src/domain/gate/decide-gate';
import { starterPolicy } from '../../../src/domain/gate/policy';
import type { Item } from '../../../src/domain/item/item';
import { sevenStages } from '../../../src/domain/lifecycle/presets';
import { daysAgo, NOW } from './builders';

/** Digest of the rules that approvals are given under here. */
export const RULES = 'rules-1';

/** A question to the gate of deployment, from where the item stands. */
export const aQuestion = (
  item: Item,
  check: string,
  override: Partial<GateQuestion> & { roles?: PolicyRule['roles'] } = {},
): GateQuestion => {
  const { roles, ...rest } = override;
  return {
    item,
    lifecycle: sevenStages,
    from: item.stage,
    to: 'deployment',
    policyDigest: RULES,
    rule: roles === undefined ? { check } : { check, roles },
    verdicts: judgeCriteria(item, starterPolicy),
    evidenceMaxAgeDays: 90,
    now: NOW,
    ...rest,
  };
};

/** What one check says of an item. @throws where there is no such check. */
export const outcomeOf = (
  check: string,
  item: Item,
  override: Parameters<typeof aQuestion>[2] = {},
): CheckOutcome => {
  const found = allChecks.find(({ id }) => id === check);
  if (found === undefined) throw new Error(`there is no check ${check}`);
  return found.evaluate(aQuestion(item, check, override));
};

/** What an approval under any policy is bound to. */
export const boundTo = (item: Item): ApprovalBasis => {
  const { policyDigest: _, ...basis } = basisOf(item, { stage: 'deployment', policyDigest: RULES });
  return basis;
};

/** An approval of what the item is now, under any policy. */
export const anApproval = (item: Item, override: Partial<Approval> = {}): Approval => ({
  id: 'approval-1',
  stage: 'deployment',
  role: 'model-owner',
  accountId: 'account-owner',
  at: daysAgo(0.5),
  comment: '',
  basis: boundTo(item),
  ...override,
});

/** A waiver of the freshness of evidence that another person approved; it ends in ten days. */
export const aWaiver = (override: Partial<Waiver> = {}): Waiver => ({
  id: 'waiver-1',
  check: 'evidence-fresh',
  stage: 'deployment',
  reason: 'labels arrive next month',
  compensatingControl: 'a person reads every answer',
  tradeOff: {
    gain: 'customers get it in May',
    cost: 'two more complaints a week',
    waiting: 'one more sprint of labels',
    decider: 'steering committee',
  },
  requestedBy: 'account-pm',
  requestedAt: daysAgo(2),
  approvedBy: 'account-risk',
  approvedAt: daysAgo(1),
  expiresAt: daysAgo(-10),
  revokedBy: null,
  revokedAt: null,
  ...override,
});

export const aChallenge = (override: Partial<Challenge> = {}): Challenge => ({
  id: 'challenge-1',
  criterionId: null,
  question: 'Why ninety and not ninety-five?',
  askedBy: 'account-ds',
  askedAt: daysAgo(1),
  answer: null,
  ...override,
});

export const aFinding = (override: Partial<Finding> = {}): Finding => ({
  ...{ id: 'finding-1', kind: 'moved-without-gate', at: daysAgo(1), accountId: null },
  ...{ sentence: 'It was moved to Deployment without its gate.', reverted: false },
  ...{ resolvedBy: null, resolvedAt: null },
  ...override,
});
