import * as z from 'zod';
import { appText } from './marks/app-texts';
import { ownWorkItem } from './marks/work-items';
import {
  criteriaDraftSchema,
  criterionPlanSchema,
  lintFindingSchema,
  lockedCriteriaSchema,
} from './criteria';
import { evaluationSchema } from './evidence';
import { checkInfoSchema, shownGateSchema } from './gate';
import {
  approvalSchema,
  challengeSchema,
  criteriaChangeSchema,
  criteriaProposalSchema,
  demoSchema,
  findingSchema,
  impactSchema,
  roleSchema,
  scopeChangeSchema,
  tierRequestSchema,
  waiverSchema,
} from './governance';
import { itemFactsSchema, statedStakeSchema } from './item-facts';
import { lifecycleSchema, stageIdSchema } from './lifecycle';
import { monitoringViewSchema } from './monitoring';
import { recordsViewSchema } from './records/records';
import { standingSchema } from './standing';

/** How a run stands to the lock of the criteria: Art. 9(8) EU AI Act asks for prior definition. */
export const priorProofSchema = z.object({
  postHoc: z.boolean(),
  /**
   * What it rests on: when the app received the run, a statement that a key of the project verifies, or only
   * what the run says of itself.
   */
  basis: z.enum(['receipt', 'attestation', 'claim', 'none']),
  /** `locked 6 days before the run began`, `criteria locked 2 days after the run began`. */
  sentence: appText,
});

export const evaluationViewSchema = evaluationSchema.extend({ prior: priorProofSchema.nullable() });

/** What this person may do with the item, decided by Jira's permissions. */
export const abilitiesSchema = z.object({
  edit: z.boolean(),
  move: z.boolean(),
  administer: z.boolean(),
});

/** What people decided about the item, with what this person may add. */
export const governanceViewSchema = z.object({
  impact: impactSchema.nullable(),
  /** A lower tier that waits for a second person. */
  tierRequest: tierRequestSchema.nullable(),
  demos: z.array(demoSchema),
  proposal: criteriaProposalSchema.extend({ changes: z.array(criteriaChangeSchema) }).nullable(),
  scopeChanges: z.array(scopeChangeSchema),
  challenges: z.array(challengeSchema),
  /** `voidReason` is null while the approval counts. */
  approvals: z.array(approvalSchema.extend({ voidReason: appText.nullable() })),
  /** Where an approver said no, with whether it is still about what is there. */
  declines: z.array(approvalSchema.extend({ voidReason: appText.nullable() })),
  waivers: z.array(waiverSchema.extend({ inForce: z.boolean(), expired: z.boolean() })),
  findings: z.array(findingSchema),
  /** Roles that this person holds and is not barred from by being an author. */
  mayApproveAs: z.array(roleSchema),
  /** This person's own work is under approval. */
  isAuthor: z.boolean(),
  waivable: z.array(checkInfoSchema),
});

export const itemViewSchema = z.object({
  issue: z.object({
    id: ownWorkItem,
    key: ownWorkItem,
    summary: z.string(),
    projectKey: z.string(),
    statusName: z.string(),
  }),
  /** False where the project does not govern this work type. */
  governed: z.boolean(),
  lifecycle: lifecycleSchema,
  stage: stageIdSchema.nullable(),
  stageSince: z.string().nullable(),
  ...itemFactsSchema.shape,
  /** What waiting costs, as somebody stated it; null where nobody has. */
  stake: statedStakeSchema.nullable(),
  model: z.object({ name: z.string().nullable(), version: z.string().nullable() }),
  criteria: z.object({
    draft: criteriaDraftSchema.nullable(),
    locked: lockedCriteriaSchema.nullable(),
    /** What the linter and the planner say of the draft. */
    draftFindings: z.array(lintFindingSchema),
    draftPlans: z.array(criterionPlanSchema),
  }),
  /** Newest run first; at most 20. */
  evaluations: z.array(evaluationViewSchema),
  /** The gate of the next stage; null in the last stage. */
  nextGate: shownGateSchema.nullable(),
  /** How it stands and what is next, for the person who looks. */
  standing: standingSchema,
  drift: z.object({
    level: z.enum(['none', 'watch', 'warning', 'critical', 'unknown']),
    flags: z.array(z.string()),
  }),
  monitoring: monitoringViewSchema,
  records: recordsViewSchema,
  governance: governanceViewSchema,
  abilities: abilitiesSchema,
  /** True where no status of the workflow stands for a stage, so that the stage is moved here. */
  stageMovesHere: z.boolean(),
  revision: z.number().int().nonnegative(),
  /** The time all ages are reckoned from. */
  asOf: z.string(),
  /** Display names for the account ids in this view. */
  people: z.record(z.string(), z.string()),
});
