import * as z from 'zod';
import { appText } from './marks/app-texts';
import { credentialIdSchema, shownCredentialSchema } from './records/shown-credential';
import { otherKey } from './marks/work-items';
import { identityFieldSchema } from './identity';
import { stageIdSchema, systemTypeSchema } from './lifecycle';

/** How one version of the criteria differs from the one before, criterion by criterion. */
export const criteriaChangeKinds = [
  'added',
  'removed',
  'loosened',
  'tightened',
  'changed',
] as const;

export const criteriaChangeSchema = z.object({
  kind: z.enum(criteriaChangeKinds),
  metric: z.string(),
  slice: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** `target 90% → 85%`, one phrase a difference. */
  details: z.array(appText),
});

/** A new version of locked criteria that waits for somebody who did not write it. */
export const criteriaProposalSchema = z.object({
  text: z.string(),
  reason: z.string(),
  proposedBy: z.string(),
  proposedAt: z.string(),
  /** Everyone who wrote on its draft. */
  writers: z.array(z.string()).exactOptional(),
});

/** A version that is in force or was, with what it changed. */
export const scopeChangeSchema = z.object({
  version: z.number().int().positive(),
  lockedAt: z.string(),
  lockedBy: z.string(),
  approvedBy: z.string().nullable(),
  reason: z.string().nullable(),
  changes: z.array(criteriaChangeSchema),
  /** A demo that was held between the version before and this one. */
  afterDemo: z.string().nullable(),
  /** Only saved as a draft, after a demo of it; `locked…` then says when and by whom it was saved. */
  isDraft: z.boolean().exactOptional(),
});

/** When the team showed it to stakeholders, with the criteria as they read then where they were a draft. */
export const demoSchema = z.object({
  at: z.string(),
  by: z.string(),
  note: z.string(),
  /** Kept for the newest demo only; later drafts are held against it. */
  text: z.string().exactOptional(),
});

export const roles = ['model-owner', 'data-owner', 'risk', 'business-owner', 'approver'] as const;
export const roleSchema = z.enum(roles);

/** Whom it can hurt if it goes wrong; the tier follows. */
export const impacts = ['customers', 'money', 'safety', 'compliance'] as const;
export const tiers = ['low', 'medium', 'high'] as const;
export const tierSchema = z.enum(tiers);
export const impactSchema = z.object({ impacts: z.array(z.enum(impacts)), tier: tierSchema });

/** A tier below the one that follows, or below the one in force; it waits for a second person. */
export const tierRequestSchema = impactSchema.extend({
  reason: z.string(),
  requestedBy: z.string(),
  requestedAt: z.string(),
});

/** What an approval is bound to: it is void as soon as one of these is another. */
export const approvalBasisSchema = z.object({
  criteriaDigest: z.string().nullable(),
  evidence: z.array(z.string()),
  /** Like the tier, it is missing in approvals from before it was kept, which it then does not void. */
  modelName: z.string().nullable().exactOptional(),
  modelVersion: z.string().nullable(),
  /** Impact tier, on which depends what a policy asks for. */
  tier: tierSchema.nullable().exactOptional(),
  /** Whom it can hurt. */
  impacts: z.array(z.enum(impacts)).exactOptional(),
  /** Kind of system, on which depends which checks apply. */
  systemType: systemTypeSchema.nullable().exactOptional(),
  /** SHA-256 of how far an agent may go and what stops it; null where nobody has said. */
  safeguards: z.string().nullable().exactOptional(),
  /** Ids of the waivers that another person has let pass at this gate. */
  waivers: z.array(z.string()).exactOptional(),
  /** When a run last came in that was made under other conditions; null where none did. */
  conditionsChangedAt: z.string().nullable().exactOptional(),
  /** SHA-256 of the rules of this gate. */
  policyDigest: z.string().exactOptional(),
});

export const approvalSchema = z.object({
  id: z.string(),
  stage: stageIdSchema,
  role: roleSchema,
  accountId: z.string(),
  at: z.string(),
  comment: z.string().max(1000),
  basis: approvalBasisSchema,
  /** What the person held then; left out where the gate asked for none. */
  credential: shownCredentialSchema.exactOptional(),
});

export const tradeOffSchema = z.object({
  /** What is won by going on now. */
  gain: z.string().trim().min(3).max(1000),
  cost: z.string().trim().min(3).max(1000),
  /** What waiting one more sprint would bring. */
  waiting: z.string().trim().min(3).max(1000),
  decider: z.string().trim().min(3).max(200),
});

export const waiverSchema = z.object({
  id: z.string(),
  /** Id of the check it lets pass. */
  check: z.string(),
  stage: stageIdSchema,
  reason: z.string().trim().min(10).max(1000),
  compensatingControl: z.string().trim().min(10).max(1000),
  tradeOff: tradeOffSchema,
  requestedBy: z.string(),
  requestedAt: z.string(),
  approvedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
  expiresAt: z.string(),
  /** Who ended it early, and when. */
  revokedBy: z.string().nullable(),
  revokedAt: z.string().nullable(),
});

/** An open question to a criterion; it holds gates back until it is answered. */
export const challengeSchema = z.object({
  id: z.string(),
  criterionId: z.string().nullable(),
  question: z.string().trim().min(5).max(1000),
  askedBy: z.string(),
  askedAt: z.string(),
  answer: z
    .object({ text: z.string().trim().min(3).max(2000), by: z.string(), at: z.string() })
    .nullable(),
});

export const findingKinds = [
  'moved-without-gate',
  'skipped-stage',
  'undeclared-return',
  'projection-changed',
  'moved-by-machine',
  'conditions-changed',
  'policy-loosened',
  'waiver-ended',
  'older-findings',
] as const;

/** Something the app noticed. */
export const findingSchema = z.object({
  id: z.string(),
  kind: z.enum(findingKinds),
  at: z.string(),
  /** Who did it; null where Jira does not say. */
  accountId: z.string().nullable(),
  sentence: appText,
  /** Whether the status was put back. */
  reverted: z.boolean(),
  resolvedBy: z.string().nullable(),
  resolvedAt: z.string().nullable(),
  /** Until when somebody has to have settled it; left out where no day is set. */
  dueAt: z.string().exactOptional(),
  /** Of one that stands for older ones: how many, and whom they are about. */
  older: z.object({ count: z.number().int().positive(), about: z.array(appText) }).exactOptional(),
});

/** How far a judging model has to agree with people. */
export const judgeNeedsSchema = z.object({
  /** Least Cohen's kappa. */
  kappa: z.number().min(0).max(1),
  /** Least answers that people scored too. */
  items: z.number().int().min(1).max(100_000),
  /** What reaches it: what somebody says, a kappa worked out from labels, or its whole interval. */
  by: z.enum(['statement', 'labels', 'interval']),
});

const policyRuleSchema = z.object({
  check: z.string(),
  /** Only for these tiers; left out: for all, and for items without a tier. */
  tiers: z.array(tierSchema).min(1).optional(),
  /** Only for these system types. */
  systemTypes: z.array(z.string()).min(1).optional(),
  /** Roles that have to approve, each by one person. */
  roles: z.array(roleSchema).min(1).optional(),
  /** Credentials of which each approver has to hold one, confirmed and not expired. */
  credentials: z.array(credentialIdSchema).min(1).optional(),
  /** What has to be the same in the runs of a criterion, its baseline and its judge. */
  match: z.array(identityFieldSchema).min(1).optional(),
  /** What every run has to state. */
  stated: z.array(identityFieldSchema).min(1).optional(),
  /** Drift level from which on it holds, for `drift-within-limits`; left out: from `critical` on. */
  level: z.enum(['watch', 'unknown', 'warning', 'critical']).optional(),
  /** What makes a judging model validated, for `judge-validated`; left out: kappa of 0.6 on 50 answers. */
  agreement: judgeNeedsSchema.optional(),
  /** Lets a check that carries the promise of the gate be waived; the others may be anyway. */
  waivable: z.boolean().optional(),
});

/** Which checks hold the gate of which stage, with their parameters. */
export const policySchema = z.object({
  name: z.string(),
  version: z.number().int().positive(),
  /** Stage id to rules; a stage that is missing has an open gate. */
  gates: z.record(z.string(), z.array(policyRuleSchema)),
  /** Stages that a person has to move an item into: no app, no AI agent, no rule of an automation. */
  personMoves: z.array(stageIdSchema).exactOptional(),
  /** Left out: as the preset of that name has it. */
  evidence: z
    .object({
      /** Whether bounds that are approximate may pass. */
      approximate: z.boolean(),
      /** Fewer samples than this decide nothing. */
      leastTrials: z.number().int().min(1).max(100_000),
    })
    .exactOptional(),
});

/** An item whose next gate another policy would answer differently. */
export const policyEffectSchema = z.object({
  issueKey: otherKey,
  /** Stage behind the gate. */
  stage: stageIdSchema,
  why: appText,
  reasons: z.array(appText).max(3),
});

/** Who stands for a role: groups of Jira, and people. */
export const roleHoldersSchema = z.object({
  groups: z.array(z.string()),
  accounts: z.array(z.string()),
});
