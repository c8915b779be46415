import * as z from 'zod';
import { appText } from './marks/app-texts';
import { approvalBasisSchema } from './governance';
import { stageIdSchema } from './lifecycle';
import { criterionVerdictSchema } from './verdict';

export const checkStates = ['met', 'unmet', 'inconclusive', 'not-applicable', 'waived'] as const;

export const checkResultSchema = z.object({
  id: z.string(),
  title: appText,
  state: z.enum(checkStates),
  /** What is the case now. */
  observed: appText,
  /** What has to be the case. */
  needed: appText,
  /** What to do; empty where nothing is to be done. */
  next: appText,
  /** Who can do it, in words; account ids are never in here. */
  who: appText,
  /** Ids of the controls it is evidence for, such as `EU-AI-Act:9(8)`. */
  controls: z.array(z.string()),
});

/** What a check is, for the forms that choose checks. */
export const checkInfoSchema = checkResultSchema
  .pick({ id: true, title: true, who: true, controls: true })
  .extend({ waivable: z.boolean() });

export const gateDecisionSchema = z.object({
  stage: stageIdSchema,
  stageName: appText,
  decision: z.enum(['allow', 'refuse']),
  /** True where it was decided without the records, by the fail-safe mode. */
  degraded: z.boolean(),
  /** `Deployment gate: held`. */
  headline: appText,
  why: appText,
  next: appText,
  /** At most three, in order of effort; empty when allowed. */
  reasons: z.array(appText).max(3),
  /** The refusal as Jira shows it above the transition; empty when allowed. */
  message: appText,
  checks: z.array(checkResultSchema),
  criteria: z.array(criterionVerdictSchema),
  policy: z.object({
    name: z.string(),
    version: z.number().int(),
    /** SHA-256 of the whole policy; missing in decisions from before it was kept. */
    digest: z.string().exactOptional(),
  }),
  decidedAt: z.string(),
  /** What the decision rests on, so that it can be repeated. */
  basis: approvalBasisSchema.extend({
    itemRevision: z.number().int().nullable(),
    criteriaVersion: z.number().int().nullable(),
  }),
});

/** A gate as people are shown it. */
export const shownGateSchema = gateDecisionSchema.extend({
  /** SHA-256 of all that an approver of this stage is shown now; who approves names it. */
  approvalDigest: z.string(),
});

/** A gate behind the next one, asked as if the item stood in the stage right before it. */
export const laterGateSchema = gateDecisionSchema
  .pick({ stage: true, stageName: true, decision: true, why: true, reasons: true, checks: true })
  .extend({
    /** Name of the stage right before it. */
    fromName: appText,
    /** How many of its checks are open. */
    open: z.number().int().nonnegative(),
  });
