import * as z from 'zod';
import { appText } from '../marks/app-texts';
import { tradeOffRecordSchema } from '../records/lessons';
import { otherKey } from '../marks/work-items';
import {
  challengeSchema,
  impacts,
  policyEffectSchema,
  policySchema,
  roleSchema,
  scopeChangeSchema,
  tierSchema,
  tradeOffSchema,
  waiverSchema,
} from '../governance';
import { budgetPlanSchema, renewalRequestSchema } from '../budget';
import { issueInput, projectInput, seenRevision } from '../inputs';
import { itemViewSchema } from '../item';
import { stageIdSchema } from '../lifecycle';

const onItem = { issue: issueInput, revision: seenRevision };
const id = z.string().min(1).max(60);

/** What people decide about an item, beside its criteria and its evidence. */
export const governanceCalls = {
  /** The tier follows from the impacts; a lower one needs a reason, and waits for another person. */
  'impact.set': {
    input: z.object({
      ...onItem,
      impacts: z.array(z.enum(impacts)).max(4),
      tier: tierSchema,
      reason: z.string().trim().max(500).optional(),
    }),
    output: itemViewSchema,
  },
  /** Deals the error budget of a criterion otherwise; before its first look only. Null: as it is by default. */
  'budget.plan': {
    input: z.object({
      ...onItem,
      criterionId: z.string(),
      plan: budgetPlanSchema.nullable(),
    }),
    output: itemViewSchema,
  },
  'renewal.ask': {
    input: z.object({
      ...onItem,
      criterionId: z.string(),
      dataset: renewalRequestSchema.shape.dataset,
      reason: z.string().trim().min(10).max(1000),
      plan: budgetPlanSchema.nullable().default(null),
    }),
    output: itemViewSchema,
  },
  'renewal.grant': { input: z.object({ ...onItem, id }), output: itemViewSchema },
  'renewal.withdraw': { input: z.object({ ...onItem, id }), output: itemViewSchema },
  /** Lets a lower tier come into force; not by who asked for it. */
  'impact.approve': { input: z.object(onItem), output: itemViewSchema },
  'impact.reject': { input: z.object(onItem), output: itemViewSchema },
  'demo.mark': {
    input: z.object({ ...onItem, note: z.string().trim().min(3).max(300) }),
    output: itemViewSchema,
  },
  'challenge.ask': {
    input: z.object({
      ...onItem,
      criterionId: z.string().nullable(),
      question: challengeSchema.shape.question,
    }),
    output: itemViewSchema,
  },
  'challenge.answer': {
    input: z.object({ ...onItem, id, text: z.string().trim().min(3).max(2000) }),
    output: itemViewSchema,
  },
  'approval.give': {
    input: z.object({
      ...onItem,
      stage: stageIdSchema,
      role: roleSchema,
      /** `approvalDigest` of the gate as it was shown; refused where it is another by now. */
      digest: z.string().min(1).max(128),
      comment: z.string().max(1000).default(''),
    }),
    output: itemViewSchema,
  },
  /** Says no to what an approval is asked for; holds the gate until what it is about changes. */
  'approval.decline': {
    input: z.object({
      ...onItem,
      stage: stageIdSchema,
      role: roleSchema,
      /** As for `approval.give`. */
      digest: z.string().min(1).max(128),
      reason: z.string().trim().min(10).max(1000),
    }),
    output: itemViewSchema,
  },
  'approval.withdraw': { input: z.object({ ...onItem, id }), output: itemViewSchema },
  'waiver.request': {
    input: z.object({
      ...onItem,
      check: z.string(),
      stage: stageIdSchema,
      reason: waiverSchema.shape.reason,
      compensatingControl: waiverSchema.shape.compensatingControl,
      tradeOff: tradeOffSchema,
      expiresAt: z.iso.datetime(),
    }),
    output: itemViewSchema,
  },
  'waiver.approve': { input: z.object({ ...onItem, id }), output: itemViewSchema },
  'waiver.revoke': { input: z.object({ ...onItem, id }), output: itemViewSchema },
  /** Lets a proposed version of the criteria come into force; not by who proposed it. */
  'criteria.approve': { input: z.object(onItem), output: itemViewSchema },
  'criteria.reject': { input: z.object(onItem), output: itemViewSchema },
  'finding.resolve': {
    input: z.object({ ...onItem, id, note: z.string().trim().min(3).max(500) }),
    output: itemViewSchema,
  },
  /** Takes over the conditions of the latest run that was made under others; not by who posted it. */
  'conditions.take-over': {
    input: z.object({ ...onItem, reason: z.string().trim().min(5).max(500) }),
    output: itemViewSchema,
  },
  /** What a policy would have said to the moves that were made. */
  'policy.simulate': {
    input: z.object({ project: projectInput, policy: policySchema }),
    output: z.object({
      moves: z.number().int(),
      refused: z.number().int(),
      /** Moves that could not be judged again, because their records are older than Assay. */
      unknown: z.number().int(),
      examples: z.array(
        z.object({ issueKey: otherKey, stage: stageIdSchema, at: z.string(), why: appText }),
      ),
    }),
  },
  /**
   * What a policy would say to the next gate of the items as they stand, held against the current one;
   * at most 100 items a call, in no order that means anything.
   */
  'policy.preview': {
    input: z.object({
      project: projectInput,
      policy: policySchema,
      /** Where the page before ended; left out to begin. */
      cursor: z.string().min(1).max(4000).optional(),
    }),
    output: z.object({
      /** Governed items that the person may see. */
      looked: z.number().int(),
      /** Of these, with a gate ahead that the given policy holds or opens. */
      held: z.number().int(),
      open: z.number().int(),
      /** Open now, held by the given policy. */
      newlyHeld: z.array(policyEffectSchema),
      /** Held now, open by the given policy; with what holds it now. */
      newlyOpen: z.array(policyEffectSchema),
      /** Asks for the next page; null behind the last. */
      cursor: z.string().nullable(),
    }),
  },
  /** Who widened or narrowed "done" in a project, newest first. */
  /** Trade-offs of items of a project that the person may see, newest first. */
  'trade-offs.list': {
    input: z.object({ project: projectInput }),
    output: z.object({
      tradeOffs: z.array(tradeOffRecordSchema.extend({ issueKey: otherKey })),
      people: z.record(z.string(), z.string()),
    }),
  },
  'scope.list': {
    input: z.object({ project: projectInput }),
    output: z.object({
      changes: z.array(scopeChangeSchema.extend({ issueKey: otherKey })),
      people: z.record(z.string(), z.string()),
    }),
  },
} as const;
