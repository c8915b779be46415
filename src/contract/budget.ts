import * as z from 'zod';
import { appText } from './marks/app-texts';
import { otherKey } from './marks/work-items';
import { verdictReasons, verdictSchema } from './verdict';

const count = z.number().int().nonnegative();
const look = z.number().int().positive();

/** Most looks that a plan may deal equal shares to: more leave so little that no plan is as good. */
export const MAX_EQUAL_LOOKS = 5;
export const MAX_PLANNED_LOOKS = 100;

/** How a budget is dealt, where that was declared before the first look. */
export const budgetPlanSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('equal'), looks: look.max(MAX_EQUAL_LOOKS) }),
  z.object({ kind: z.literal('last-80'), looks: look.max(MAX_PLANNED_LOOKS) }),
]);

/** What to do about a look that did not decide. */
export const adviceSchema = z.discriminatedUnion('kind', [
  /** One new run of so many samples passes with the power if the true value is what was measured. */
  z.object({ kind: z.literal('larger-run'), trials: count, power: z.number() }),
  /** So many further ones at this rate would rule the target out. */
  z.object({ kind: z.literal('leans-to-fail'), furtherTrials: count.nullable() }),
  z.object({ kind: z.literal('will-not-settle') }),
  z.object({ kind: z.literal('unknown') }),
]);

/** What one run came to at one look, worked out when it came in; sentences are made from it. */
export const judgementSchema = z.object({
  /** 1 for a run that is no look, such as one from before the lock. */
  look,
  /** Null for the decreasing one. */
  plan: budgetPlanSchema.nullable(),
  verdict: verdictSchema,
  reason: z.enum(verdictReasons),
  estimate: z.number().nullable(),
  /** The bounds that decide; null where a side has none. */
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  successes: count.nullable(),
  trials: count.nullable(),
  /** Which bounds these are; null where there are none. */
  method: appText.nullable(),
  /** Why the bounds may be too narrow; null where they hold what they say. */
  approximate: appText.nullable(),
  /** Looks that such bounds are good for; null for all. */
  mostLooks: look.nullable(),
  /** What contradicts the number; null where nothing does. */
  contradiction: appText.nullable(),
  advice: adviceSchema.nullable(),
});

/** A run that was held against a criterion on its data set, kept short: most items have many. */
export const lookSchema = z.object({
  /** First 16 digits of the digest of the evaluation. */
  run: z.string(),
  /** When the app received it, the one time that no file can claim. */
  at: z.string(),
  version: z.string().nullable(),
  look,
  /** The worst over the criteria that share the budget. */
  verdict: verdictSchema,
  /** What it is known again by if it is posted once more; empty where it says too little of itself. */
  same: z.array(z.string()),
  /** What it is known by if it is posted again with more of its uncertainty; null where it has it. */
  restated: z.string().nullable(),
});

/** A fresh budget on data that no run had used, asked for by one person and granted by another. */
export const renewalSchema = z.object({
  /** SHA-256 of the new data. */
  dataset: z.string().regex(/^[0-9a-f]{64}$/u, 'the SHA-256 of the data, 64 hexadecimal digits'),
  at: z.string(),
  askedBy: z.string(),
  grantedBy: z.string(),
  reason: z.string(),
  plan: budgetPlanSchema.nullable(),
});

export const renewalRequestSchema = renewalSchema
  .omit({ at: true, grantedBy: true })
  .extend({ id: z.string(), askedAt: z.string() });

/** The newest run that reports the metric and is no look, with why. */
export const asideSchema = z.object({
  kind: z.enum(['development', 'undecided', 'monitoring']),
  reason: z.enum(verdictReasons),
  digest: z.string(),
  at: z.string(),
  version: z.string().nullable(),
  /** What it is, or what it does not say. */
  why: appText,
  /** What to do; empty where nothing is to be done. */
  next: appText,
  /** Who can state the missing fact; empty where none is missing. */
  who: appText,
});

/**
 * The error budget of the criteria of an item that ask one thing of one data set. It outlives the
 * criteria: what they say next, and whether they are there, changes nothing of what was spent.
 */
export const budgetSchema = z.object({
  id: z.string(),
  metric: z.string(),
  slice: z.string().nullable(),
  /** `value`, or `baseline` for criteria that compare with one. */
  kind: z.enum(['value', 'baseline']),
  /** Ids under which the data set was named, in one form; empty before the first look names it. */
  datasets: z.array(z.string()),
  /** SHA-256 of the data set, once one is known. */
  sha256: z.string().nullable(),
  /**
   * What the first look was measured for, where it said so: `class "fraud"`, `the macro average`. Left out
   * before, and where the criterion names the class itself.
   */
  measuredFor: z.array(z.string().max(220)).max(50).exactOptional(),
  /** When it was locked first; runs from before are no looks. */
  since: z.string(),
  plan: budgetPlanSchema.nullable(),
  /** Looks since the last renewal, and how many of them did not pass. */
  looked: count,
  spent: count,
  /** How many of them are known as a number only, from an earlier version of the records. */
  unnamed: count,
  /** The newest looks, oldest first. */
  looks: z.array(lookSchema),
  /** Looks on the same data for the same metric by other items, and which these are. */
  elsewhere: z.object({ spent: count, issues: z.array(z.object({ issueKey: otherKey })) }),
  renewals: z.array(renewalSchema),
  request: renewalRequestSchema.nullable(),
  aside: asideSchema.nullable(),
});
