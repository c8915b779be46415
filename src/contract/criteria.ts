import * as z from 'zod';
import { appText } from './marks/app-texts';

export const comparatorSchema = z.enum(['>=', '<=', '>', '<']);

/** How the uncertainty of the estimate has to be handled. */
export const uncertaintySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('interval'),
    /** One-sided confidence, 0.95 for `@95%`. */
    confidence: z.number().gt(0.5).lt(1),
    /** For proportions: `exact` (Clopper-Pearson) is the default, `wilson` is approximate. */
    method: z.enum(['wilson', 'exact']),
  }),
  /** A bare number is enough: written `point`, and named as such wherever it is shown. */
  z.object({ kind: z.literal('point') }),
]);

/** Set where the margin is a share of the baseline's value (0.2 for `20% relative`). */
const relativeSchema = z.literal(true).exactOptional();

export const requirementSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('threshold'), comparator: comparatorSchema, target: z.number() }),
  /** Not worse than the baseline by more than `margin`, an absolute difference (0.02 for `2%`). */
  z.object({
    kind: z.literal('non-inferior'),
    margin: z.number().positive(),
    baseline: z.string(),
    relative: relativeSchema,
  }),
  /** Better than the baseline by more than `margin`; 0 where any gain will do. */
  z.object({
    kind: z.literal('superior'),
    margin: z.number().nonnegative(),
    baseline: z.string(),
    relative: relativeSchema,
  }),
]);

export const criterionSchema = z.object({
  /** Stable within and across versions: made from everything but the business reason. */
  id: z.string(),
  /** As tools report it, lower case: `accuracy`, `recall`, `false_positive_rate`. */
  metric: z.string(),
  requirement: requirementSchema,
  /** How target and margin are written: `percent` shows 0.9 as `90%`. */
  unit: z.enum(['percent', 'number']),
  /** Highest value of the scale that a score is given on: 5 for `4.1 of 5`; left out for others. */
  scale: z.number().positive().exactOptional(),
  uncertainty: uncertaintySchema,
  minTrials: z.number().int().positive().nullable(),
  dataset: z.string().nullable(),
  /** The group it holds for, such as `age>60`; null for the whole data set. */
  slice: z.string().nullable(),
  /** Why the business needs it. */
  reason: z.string().nullable(),
});

export const criteriaDraftSchema = z.object({
  text: z.string(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  /** Everyone who saved it so far. */
  writers: z.array(z.string()).exactOptional(),
});

export const lockedCriteriaSchema = z.object({
  version: z.number().int().positive(),
  /** SHA-256 (hex) of the canonical text. */
  digest: z.string(),
  /** Canonical form, one criterion a line. */
  text: z.string(),
  criteria: z.array(criterionSchema),
  lockedAt: z.string(),
  lockedBy: z.string(),
  /** Why a later version was made; null for the first. */
  reason: z.string().nullable(),
});

/** One thing the linter or the parser has to say about a line. Lines and columns count from 1. */
export const lintFindingSchema = z.object({
  line: z.number().int().positive(),
  column: z.number().int().positive(),
  length: z.number().int().nonnegative(),
  severity: z.enum(['error', 'warning']),
  /** `vague`, `syntax`, `unmeasurable`, `duplicate`, `underpowered`, … */
  code: z.string(),
  message: appText,
  hint: appText,
  /** A measurable line to put in its place. */
  proposal: z.string().nullable(),
});

/** What the planner says of one criterion while it is written. */
export const criterionPlanSchema = z.object({
  criterionId: z.string(),
  /** Fixed sample sizes that reach `power` if the true value is `assumed`. */
  scenarios: z.array(
    z.object({ assumed: z.number(), trials: z.number().int().positive().nullable() }),
  ),
  power: z.number(),
  sentence: appText,
});

/** A sentence of Jira's description or of a comment that could be a criterion. */
export const writtenWishSchema = z.object({
  from: z.enum(['description', 'comment']),
  sentence: z.string(),
  why: appText,
  /** What to ask before it can be measured. */
  question: appText,
  /** A line of the criteria language; null where none can be offered. */
  proposal: z.string().nullable(),
});
