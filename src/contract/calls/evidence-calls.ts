import * as z from 'zod';
import { blockSchema, parsedEvidenceSchema, statedFields, statedSchema } from '../evidence';
import { checkResultSchema, gateDecisionSchema } from '../gate';
import { issueInput as issue } from '../inputs';
import { itemViewSchema } from '../item';
import { criterionVerdictSchema } from '../verdict';

const digest = z.string().regex(/^[0-9a-f]{64}$/u, 'the SHA-256 of a run, 64 hexadecimal digits');

/** Largest file a person may hand in; front-end invocations carry at most 500 KB. */
const text = z.string().min(1).max(400_000);

const file = {
  issue,
  text,
  fileName: z.string().max(300).optional(),
  /** Which block of the file; may be left out where there is one. */
  block: z.number().int().nonnegative().optional(),
  /** What the file does not say, stated by who hands it in. */
  stated: statedSchema.optional(),
  /** Where the item says no model version: takes over the run's, with its name. */
  declare: z.boolean().optional(),
};

/** How a criterion would stand with a run, and whether the run says anything about it. */
const heldCriterionSchema = z.object({
  verdict: criterionVerdictSchema,
  /** `decides`: it is judged by it; `aside`: it reports on it and decides nothing; `silent`: it says nothing. */
  role: z.enum(['decides', 'aside', 'silent']),
});

/** What would become of an item if a run was stored. Nothing is. */
export const runForecastSchema = z.object({
  /** The same run is stored already, so that storing it changes nothing. */
  known: z.boolean(),
  /** Version of the criteria that are in force; null where none are locked. */
  criteriaVersion: z.number().int().nullable(),
  /** What the file does not say, and a person may state. */
  lacks: z.array(z.enum(statedFields)),
  /** False where the file is signed, so that nothing can be stated beside it. */
  mayState: z.boolean(),
  criteria: z.array(heldCriterionSchema),
  /** The next gate as it would be; null in the last stage. */
  gate: gateDecisionSchema
    .pick({ stage: true, stageName: true, decision: true, headline: true, why: true, next: true })
    .extend({
      /** What would still be open. */
      open: z.array(checkResultSchema),
      /** Whether it is open as it is now. */
      isOpenNow: z.boolean(),
    })
    .nullable(),
});

/** Evidence that a person hands in. */
export const evidenceCalls = {
  /**
   * Reads a file and says what would become of the item, without storing anything. The forecast is of
   * the block that is named, else of the first; null where the file holds no run.
   */
  'evidence.preview': {
    input: z.object(file),
    output: parsedEvidenceSchema.extend({ forecast: runForecastSchema.nullable() }),
  },
  'evidence.add': {
    input: z.object(file),
    output: z.object({ stored: z.boolean(), block: blockSchema, item: itemViewSchema }),
  },
  /** States of a stored run what its file did not say. It stays the look that it was. */
  'evidence.state': {
    input: z.object({ issue, digest, stated: statedSchema }),
    output: itemViewSchema,
  },
  /** A stored run as an in-toto statement to sign; nothing is signed here. */
  'evidence.statement': {
    input: z.object({ issue, digest }),
    output: z.object({ fileName: z.string(), text: z.string() }),
  },
} as const;
