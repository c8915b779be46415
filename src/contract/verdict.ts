import * as z from 'zod';

export const verdictSchema = z.enum(['pass', 'fail', 'inconclusive']);

export const verdictReasons = [
  'bound-clears-target',
  'bound-rules-target-out',
  'interval-holds-target',
  'too-few-trials',
  'no-evidence',
  'no-uncertainty',
  'interval-not-usable',
  'no-baseline',
  'other-dataset',
  'not-comparable',
  'contradicted',
  'point-clears-target',
  'point-misses-target',
] as const;

/**
 * One criterion held against its latest result. `lower` and `upper` are one-sided bounds at the
 * criterion's confidence, in the unit of the target (0.9 for 90 %); null where there are none.
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
  sentence: z.string(),
  next: z.string(),
  /** What to ask the technical lead. */
  question: z.string(),
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
});
