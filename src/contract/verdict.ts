import * as z from 'zod';
import { appText } from './marks/app-texts';
import { otherKey } from './marks/work-items';

export const verdictSchema = z.enum(['pass', 'fail', 'inconclusive']);

export const verdictReasons = [
  'bound-clears-target',
  'bound-rules-target-out',
  'interval-holds-target',
  'too-few-trials',
  'no-evidence',
  'no-uncertainty',
  'interval-not-usable',
  /** Mean and deviation are those of zeros and ones: it is to be stated as k of n. */
  'is-a-share',
  /** The declared plan has no look left, so that nothing can pass until the budget is renewed. */
  'budget-spent',
  /** Approximate bounds are good for a few looks only. */
  'approximate-looks-spent',
  'approximate-not-allowed',
  'point-not-allowed',
  /** A run reports it, and leaves out something without which it decides nothing. */
  'run-incomplete',
  'no-baseline',
  'other-baseline',
  'other-dataset',
  'not-comparable',
  'contradicted',
  'point-clears-target',
  'point-misses-target',
  /** `= 0` of at least n samples: none among enough, one or more, or none among too few. */
  'none-seen',
  'some-seen',
  'too-few-for-none',
] as const;

/** Where a criterion stands in its error budget. Shares are of the whole budget, 0 to 1. */
export const budgetStandingSchema = z.object({
  /** The look that decided, from 1; null where none has. */
  look: z.number().int().positive().nullable(),
  /** One-sided confidence that it had to hold, and 1 - it. */
  level: z.number().nullable(),
  tail: z.number().nullable(),
  spent: z.number(),
  /** Number of the look that the next run is, and what that has to hold; null where none is left. */
  nextLook: z.number().int().positive(),
  nextLevel: z.number().nullable(),
  /** Looks so far, of which `unnamed` are from an earlier version of the records. */
  looked: z.number().int().nonnegative(),
  unnamed: z.number().int().nonnegative(),
  /** Looks of other items on the same data that did not pass either, and these items. */
  elsewhere: z.object({
    spent: z.number().int().nonnegative(),
    issues: z.array(z.object({ issueKey: otherKey })),
  }),
  renewals: z.number().int().nonnegative(),
  /** A renewal that waits for a second person; null where none does. */
  request: z
    .object({
      id: z.string(),
      dataset: z.string(),
      reason: z.string(),
      askedBy: z.string(),
      askedAt: z.string(),
    })
    .nullable(),
  /** In one sentence. */
  sentence: appText,
});

/**
 * One criterion held against its latest result. `lower` and `upper` are one-sided bounds, the
 * one that has to clear the target at the level of its look and the other at the criterion's confidence,
 * in the unit of the target (0.9 for 90 %); null where there are none.
 */
export const criterionVerdictSchema = z.object({
  criterionId: z.string(),
  /** The criterion in the criteria language, without its business reason. */
  line: z.string(),
  metric: z.string(),
  slice: z.string().nullable(),
  unit: z.enum(['percent', 'number']),
  verdict: verdictSchema,
  reason: z.enum(verdictReasons),
  comparator: z.enum(['>=', '<=', '>', '<']),
  target: z.number(),
  confidence: z.number().nullable(),
  estimate: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  successes: z.number().int().nullable(),
  trials: z.number().int().nullable(),
  /** Further samples to aim for until a decision; null where more samples would not decide. */
  moreTrials: z.number().int().nullable(),
  /** Which bounds these are, and why they may be too narrow; null where there are none. */
  method: appText.nullable(),
  approximate: appText.nullable(),
  sentence: appText,
  next: appText,
  /** What to ask the technical lead. */
  question: appText,
  evidence: z
    .object({
      digest: z.string(),
      modelVersion: z.string().nullable(),
      dataset: z.string().nullable(),
      startedAt: z.string().nullable(),
      recordedAt: z.string(),
      /** The run began before the criteria were locked, or does not say when it began. */
      postHoc: z.boolean(),
    })
    .nullable(),
  /** Null where the criterion takes a bare number, which has no error to budget. */
  budget: budgetStandingSchema.nullable(),
  /** The newest run that reports it and decides nothing: what it is or does not say, and who can. */
  aside: z
    .object({
      kind: z.enum(['development', 'undecided', 'monitoring']),
      at: z.string(),
      why: appText,
      next: appText,
      who: appText,
    })
    .nullable(),
});
