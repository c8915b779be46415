import * as z from 'zod';
import { appText, appTextOf } from './marks/app-texts';
import { otherKey } from './marks/work-items';
import { levels } from '../words/levels';
import { rules } from '../words/rules';
import { attestedSchema, datasetSchema, identitySchema } from './identity';

const count = z.number().int().nonnegative();
const finite = z.number();

/** What a tool reported of a metric, with as much of its uncertainty as it stated. */
export const measureSchema = z.discriminatedUnion('kind', [
  z
    .object({ kind: z.literal('count'), successes: count, trials: count.positive() })
    .refine(rules.countHolds, 'more successes than trials'),
  z.object({
    kind: z.literal('mean'),
    mean: finite,
    standardDeviation: finite.nonnegative(),
    trials: count.positive(),
  }),
  z.object({
    kind: z.literal('standard-error'),
    estimate: finite,
    standardError: finite.nonnegative(),
    trials: count.positive().nullable(),
  }),
  z
    .object({
      kind: z.literal('interval'),
      estimate: finite,
      lower: finite,
      upper: finite,
      /** Two-sided level that the tool stated, 0.95 for a 95 % interval. */
      confidence: finite.gt(0).lt(1),
      trials: count.nullable(),
    })
    .refine(rules.intervalHolds, 'an interval begins below its end'),
  z.object({
    kind: z.literal('auc'),
    auc: finite.min(0).max(1),
    positives: count.positive(),
    negatives: count.positive(),
  }),
  /** A whole confusion matrix: rows are actual classes, columns predicted, in the order of `labels`. */
  z
    .object({
      kind: z.literal('confusion'),
      labels: z.array(z.string()).min(2).max(50),
      matrix: z.array(z.array(count)),
      /** Label that counts as positive; null where none is stated. */
      positive: z.string().nullable(),
    })
    .refine(rules.isSquare, 'a confusion matrix has one row and one column a label')
    .refine(rules.isCounted, 'an empty confusion matrix'),
  /**
   * A value that the app worked out of single items when the run came in, with its bounds by the error
   * allowed on one side. No file can state one.
   */
  z.object({
    kind: z.literal('worked'),
    estimate: finite,
    trials: count,
    /** Which bounds these are, and why they may be too narrow; null where they hold. */
    method: appTextOf(z.string().max(400)),
    approximate: appTextOf(z.string().max(400)).nullable(),
    /** Looks that such bounds are good for; null for all. */
    mostLooks: count.nullable(),
    /** In descending order of the tail; null where a side has none. */
    bounds: z
      .array(z.object({ tail: z.number(), lower: finite.nullable(), upper: finite.nullable() }))
      .max(40),
  }),
  /** A bare number. Never passes a gate unless the criterion says `point`. */
  z.object({ kind: z.literal('point'), value: finite, trials: count.nullable() }),
]);

export const resultSchema = z.object({
  /** Lower case, as the tool calls it; a confusion matrix is named `confusion`. */
  metric: z.string().min(1).max(200),
  slice: z.string().max(200).nullable(),
  measure: measureSchema,
  /** The class that counts as positive, where the metric has one and the file names it. */
  positiveClass: z.string().min(1).max(200).exactOptional(),
  /** How classes are averaged, as the file calls it: `macro`, `micro`, `weighted`, `binary`. */
  averaging: z.string().min(1).max(50).exactOptional(),
  /** The same metric of the model that it is compared with. Left out is "not stated". */
  baseline: z
    .object({
      name: z.string(),
      modelVersion: z.string().max(200).exactOptional(),
      /** The data that the baseline was measured on. */
      dataset: datasetSchema.exactOptional(),
      /** Digest of the stored run that it was paired with, item by item. */
      run: z.string().exactOptional(),
      measure: measureSchema,
    })
    .nullable(),
  /** Which way is better, as the file states or its verdicts prove; left out where it does neither. */
  better: z.enum(['higher', 'lower']).exactOptional(),
  /** The reading that the tool's own verdicts go against, where they do not prove the other one. */
  refutes: z.enum(['higher', 'lower']).exactOptional(),
  /** What in the file contradicts this number, in words for people; such a number never passes. */
  contradiction: appTextOf(z.string().min(1).max(500)).exactOptional(),
});

/** A test that was run more than once, with what became of it each time, in order. */
export const attemptsSchema = z.object({
  test: z.string().max(200),
  outcomes: z.array(z.enum(['passed', 'failed'])).max(20),
});

/** What a person may state of a run, where its file does not say it. */
export const statedFields = ['startedAt', 'modelVersion', 'dataset'] as const;

/** ISO 8601 in UTC for the begin; the id of the data set. What is left out is not stated. */
export const statedSchema = z.object({
  startedAt: z.iso.datetime().exactOptional(),
  modelVersion: z.string().trim().min(1).max(200).exactOptional(),
  dataset: z.string().trim().min(1).max(200).exactOptional(),
});

/** What is read out of a file before it is known who posted it and when. `null` is "not stated". */
export const runSchema = z.object({
  model: z.object({
    name: z.string().max(200).nullable(),
    version: z.string().max(200).nullable(),
  }),
  dataset: datasetSchema,
  commit: z.string().max(200).nullable(),
  /** What else made the numbers; left out where the file states none of it. */
  identity: identitySchema.exactOptional(),
  runId: z.string().max(200).nullable(),
  /** ISO 8601 in UTC. */
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  results: z.array(resultSchema).max(500),
  /** Left out where every test was run once, or the file does not say. */
  attempts: z.array(attemptsSchema).max(100).exactOptional(),
  /** The model that it is compared with item by item, where the file says so for all of its metrics. */
  baseline: z
    .object({
      name: z.string().max(200).exactOptional(),
      modelVersion: z.string().max(200).exactOptional(),
    })
    .exactOptional(),
  source: z.object({ format: z.string(), tool: z.string().nullable() }),
});

/** What stays of the items of a run when the items themselves are gone. */
export const itemsSummarySchema = z.object({
  /** SHA-256 (hex) of ids, outcomes, attempts and clusters, in canonical form. */
  sha256: z.string(),
  columns: z
    .array(
      z.object({
        metric: z.string(),
        slice: z.string().nullable(),
        kind: z.enum(['pass', 'score']),
        items: count,
        /** Sum of the values: what passed, or the scores added up. */
        sum: finite,
      }),
    )
    .max(100),
});

/** What a criterion asks of items: the value, or one against the baseline's. */
export const workedQuestionSchema = z.object({
  metric: z.string().max(200),
  slice: z.string().max(200).nullable(),
  of: z.enum(['value', 'difference', 'relative-change']),
  method: z.enum(['exact', 'wilson']),
  /** As the criterion names it; null where it names none. */
  baseline: z.string().max(200).nullable(),
});

/** What the items of a run came to for one question, worked out once when the run came in. */
export const workedSchema = workedQuestionSchema.extend({
  results: z.array(resultSchema).min(1).max(50),
  /** Why the items do not answer it, and what to do; null where they do. */
  refusal: z
    .object({ why: appTextOf(z.string().max(500)), next: appTextOf(z.string().max(500)) })
    .nullable(),
});

export const evaluationSchema = runSchema.extend({
  /** SHA-256 (hex) of the canonical run and its items; the same run sent twice is one record. */
  digest: z.string(),
  recordedAt: z.string(),
  /** Left out where the file held nothing item by item. */
  items: itemsSummarySchema.exactOptional(),
  /** What its items came to, by what the criteria asked when it came in; left out without items. */
  worked: z.array(workedSchema).max(100).exactOptional(),
  /** Left out where no statement came with it that a key of the project verifies. */
  attested: attestedSchema.exactOptional(),
  /**
   * What the person who handed it in stated, because the file does not say it, and the digest of the run
   * without it; left out where nothing was stated.
   */
  stated: z
    .object({ fields: z.array(z.enum(statedFields)).min(1), of: z.string() })
    .exactOptional(),
  postedBy: z.discriminatedUnion('kind', [
    /** `secret`: name of the one that it signed with; left out in records from before it was kept. */
    z.object({ kind: z.literal('pipeline'), secret: z.string().max(100).exactOptional() }),
    z.object({ kind: z.literal('person'), accountId: z.string() }),
  ]),
});

export const signalLevels = levels;

/** One drift or monitoring observation as a tool reported it. */
export const signalSchema = z.object({
  /** What was watched: a feature, a metric, an alert name. */
  name: z.string().min(1).max(200),
  /** Same value for the same alert, so that repeats and its end are recognised. */
  fingerprint: z.string().max(200),
  state: z.enum(['firing', 'resolved', 'clean']),
  level: z.enum(signalLevels),
  method: z.string().max(200).nullable(),
  value: z.number().nullable(),
  threshold: z.number().nullable(),
  /** Which side alarms: a low p-value or a high distance. `unknown` is never read as "no drift". */
  direction: z.enum(['low-alarms', 'high-alarms', 'unknown']),
  observedAt: z.string().nullable(),
  summary: z.string().max(1000),
  source: z.object({ format: z.string(), tool: z.string().nullable() }),
});

/**
 * One metric item by item, in columns so that ten thousand items fit into what an intake takes: value n
 * is of id n.
 */
export const itemColumnsSchema = z
  .object({
    metric: z.string().min(1).max(200),
    slice: z.string().max(200).nullable(),
    /** `pass`: every value is 0 or 1. */
    kind: z.enum(['pass', 'score']),
    ids: z.array(z.string().min(1).max(200)).min(1).max(10_000),
    values: z.array(finite),
    /** Which try of the item each value is, from 1; left out where each was tried once. */
    attempts: z.array(count.positive()).exactOptional(),
    /** What items belong together; left out where none are known to. */
    clusters: z.array(z.string().max(200)).exactOptional(),
  })
  .refine(
    ({ ids, values, attempts = values, clusters = values }) =>
      [values, attempts, clusters].every(({ length }) => length === ids.length),
    'columns of one length',
  );

/** One run or group of results inside a file; several where a file holds several. */
export const blockSchema = z.object({
  label: z.string(),
  run: runSchema,
  /** What the file holds item by item; left out where it does not. */
  items: z.array(itemColumnsSchema).max(100).exactOptional(),
});

export const parsedEvidenceSchema = z.object({
  format: z.string(),
  blocks: z.array(blockSchema),
  signals: z.array(signalSchema),
  /** Criteria lines a file proposes, in the criteria language. */
  criteria: z.array(z.string()),
  /** Where the file itself says it belongs. */
  routing: z.object({
    issueKey: otherKey.nullable(),
    model: z.string().nullable(),
    version: z.string().nullable(),
  }),
  /**
   * Beginnings of fingerprints that the file lists whole: an alarm that begins so and is not among its
   * signals is over.
   */
  lists: z.array(z.string().min(1).max(200)),
  /** What the file does not state or states oddly, in words for people. */
  notes: z.array(appText),
});
