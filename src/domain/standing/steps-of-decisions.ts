import { decidingResults } from '../evidence/latest-results';
import type { GateDecision, Policy, Role } from '../../contract/types';
import { roleNames } from '../../words/names';
import { DAY } from '../../words/time';
import {
  approvalsOf,
  gateOfPolicy,
  rolesWaiting,
  standingDeclines,
  voidReason,
} from '../gate/approval';
import { aboutWhom } from '../gate/findings';
import { rulesFor } from '../gate/rules-for';
import { isExpired, isInForce } from '../gate/waiver';
import type { Item } from '../item/item';
import { WAIVER_NOTICE_DAYS } from './limits';
import { anyEditor, askStep, personOrEditors, type OpenStep } from './step';

type Input = { item: Item; gate: GateDecision | null; policy: Policy; now: number };

/** What people have to answer for at `now` (milliseconds): findings, approvals, waivers, criteria. */
export const stepsOfDecisions = ({ item, gate, policy, now }: Input): OpenStep[] => [
  ...findings(item),
  ...voidApprovals(item, gate, policy),
  ...waitingApproval(item, gate, policy, now),
  ...waivers(item, now),
  ...proposal(item),
  ...lowerTier(item),
  ...challenges(item),
];

/** A finding is settled by somebody else than the one it is about. */
const findings = ({ findings: all }: Item): OpenStep[] =>
  all
    .filter(({ resolvedAt }) => resolvedAt === null)
    .map((finding) =>
      askStep('finding', finding.at, {
        due: finding.dueAt ?? null,
        ...{ ref: finding.id, place: 'finding', title: 'Settle what Assay noticed' },
        why: finding.sentence,
        whose: { kind: 'editors', butFor: aboutWhom(finding) },
      }),
    );

const voidApprovals = (item: Item, gate: GateDecision | null, policy: Policy): OpenStep[] => {
  const whyVoid = (one: Item['approvals'][number]): string | null =>
    voidReason(item, one, gateOfPolicy(policy, one.stage).policyDigest);
  const lost = item.approvals.find((one) => one.stage === gate?.stage && whyVoid(one) !== null);
  if (lost === undefined) return [];
  return [
    askStep('approval-void', lost.at, {
      ...{ ref: lost.id, place: 'approval', title: 'Look at it and approve again' },
      why: `The approval as ${roleNames[lost.role]} no longer counts: ${whyVoid(lost) ?? ''}.`,
      whose: personOrEditors(lost.accountId),
    }),
  ];
};

const approvalChecks: readonly string[] = ['approvals-complete', 'approval-current'];

/** Approvals are asked for once nothing else holds the gate back. */
const waitingApproval = (
  item: Item,
  gate: GateDecision | null,
  policy: Policy,
  now: number,
): OpenStep[] => {
  if (gate === null) return [];
  const open = gate.checks.filter(({ state }) => state === 'unmet' || state === 'inconclusive');
  if (open.length === 0 || !open.every(({ id }) => approvalChecks.includes(id))) return [];
  const [declined] = standingDeclines(item, gateOfPolicy(policy, gate.stage));
  if (declined !== undefined) return [declinedStep(declined, gate.stageName)];
  const roles = rolesMissing(item, policy, gate.stage);
  const since = [item.stageSince, ...decidingResults(item).map(({ recordedAt }) => recordedAt)]
    .filter((at) => at !== null)
    .sort()
    .at(-1);
  return [
    askStep('approval', since ?? new Date(now).toISOString(), {
      ...{ place: 'approval', title: `Approve ${gate.stageName}, or decline with a reason` },
      why: `Everything that the ${gate.stageName} gate asks for is met but the approval.`,
      whose: { kind: 'roles', roles },
      whoElse: roles.map((role) => roleNames[role]).join(' and ') || null,
    }),
  ];
};

/** A no is answered by whoever may change what it is about. */
const declinedStep = (
  { id, at, role, comment, accountId }: Item['declines'][number],
  stageName: string,
): OpenStep =>
  askStep('approval', at, {
    ...{ ref: id, place: 'approval', title: `${stageName} was declined as ${roleNames[role]}` },
    ...{ why: `“${comment}”`, whose: { kind: 'editors', butFor: [accountId] } },
    next: 'Change what they object to, or talk to them; a change asks them again.',
  });

/** Roles that the policy wants an approval of, and that wait for a person. */
const rolesMissing = (item: Item, policy: Policy, stage: string): Role[] =>
  rulesFor(policy, stage, item.impact?.tier ?? null, item.systemType)
    .filter(({ check }) => check === 'approvals-complete')
    .flatMap((rule) =>
      rolesWaiting([...new Set(rule.roles)], approvalsOf(item, gateOfPolicy(policy, stage), rule)),
    );

const waivers = ({ waivers: all }: Item, now: number): OpenStep[] => [
  ...all
    .filter((one) => one.approvedBy === null && one.revokedAt === null && !isExpired(one, now))
    .map(({ id, requestedAt, requestedBy, reason }) =>
      askStep('waiver-request', requestedAt, {
        ...{ ref: id, place: 'waiver', title: 'Answer a request to waive a check', why: reason },
        whose: { kind: 'editors', butFor: [requestedBy] },
      }),
    ),
  ...all
    .filter(
      (one) => isInForce(one, now) && Date.parse(one.expiresAt) - now <= WAIVER_NOTICE_DAYS * DAY,
    )
    .map(({ id, requestedAt, requestedBy, expiresAt, reason }) =>
      askStep('waiver-ending', requestedAt, {
        ...{ ref: id, place: 'waiver', due: expiresAt },
        ...{ title: 'A waiver ends soon', why: reason, whose: personOrEditors(requestedBy) },
      }),
    ),
];

const proposal = ({ proposal: open }: Item): OpenStep[] =>
  open === null
    ? []
    : [
        askStep('criteria', open.proposedAt, {
          ...{
            place: 'proposal',
            title: 'A new version of the criteria waits for a second person',
          },
          ...{ why: open.reason, whose: { kind: 'editors', butFor: [open.proposedBy] } },
        }),
      ];

/** Who asked for it cannot agree to it; anybody else who may edit the work item can. */
const lowerTier = ({ tierRequest: open, impact }: Item): OpenStep[] =>
  open === null
    ? []
    : [
        askStep('tier', open.requestedAt, {
          place: 'model',
          title: `Agree to ${open.tier} tier in place of ${impact?.tier ?? 'none'}, or turn it down`,
          ...{ why: open.reason, whose: { kind: 'editors', butFor: [open.requestedBy] } },
        }),
      ];

const challenges = ({ challenges: all }: Item): OpenStep[] =>
  all
    .filter(({ answer }) => answer === null)
    .map(({ id, askedAt, question }) =>
      askStep('challenge', askedAt, {
        ...{ ref: id, place: 'challenge', title: 'Answer a question about the criteria' },
        ...{ why: `“${question}”`, whose: anyEditor },
      }),
    );
