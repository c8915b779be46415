import * as z from 'zod';
import { identityFields } from '../words/people/identity-fields';

const text = z.string().min(1).max(200);

/** SHA-256 (hex) of the data set, where the tool states one. */
export const datasetSchema = z.object({
  id: z.string().max(200).nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});

/** A model that scored answers, by what it was told to score by. */
export const judgeNameSchema = z.object({
  model: text,
  /** Digest of the rubric or prompt that it scored by. */
  rubricDigest: text.exactOptional(),
  rubricVersion: text.exactOptional(),
});

/**
 * What made the numbers of a run, beside its model, data set and commit. Left out is "not stated".
 * Digests are as the file writes them, lower case, without `sha256:`.
 */
export const identitySchema = z.object({
  modelDigest: text.exactOptional(),
  /** Of the prompt, and of the configuration of the run. */
  promptDigest: text.exactOptional(),
  configDigest: text.exactOptional(),
  tools: z
    .array(z.object({ name: text, version: text.nullable() }))
    .max(20)
    .exactOptional(),
  judge: judgeNameSchema.exactOptional(),
  seed: text.exactOptional(),
  environment: text.exactOptional(),
});

export const identityFieldSchema = z.enum(identityFields);

/** The same as one text a field, for comparing and showing; a field that is not stated is left out. */
export const identityFactsSchema = z.partialRecord(identityFieldSchema, z.string().max(500));

/** Under what the runs of the criteria of an item were made. */
export const conditionsSchema = z.object({
  /** By criteria that share them: what the first run said, or a person took over. */
  pins: z.array(z.object({ criteria: z.array(z.string()), facts: identityFactsSchema })),
  /** The latest run that was made under others; it is kept after a person took them over. */
  changed: z
    .object({
      at: z.string(),
      /** Digest of the evaluation. */
      digest: z.string(),
      criteria: z.array(z.string()),
      facts: identityFactsSchema,
      /** `the prompt is d4e5…, before it was a1b2…`. */
      what: z.string(),
      takenOver: z.boolean(),
    })
    .nullable(),
});

/** A signed statement on a run whose signature a key of the project verified. */
export const attestedSchema = z.object({
  /** Name of the key in the settings of the project, and its fingerprint: SHA-256 (hex) of its SPKI. */
  by: text,
  key: z.string(),
  /** When the statement says that the run ended; null where it does not say. */
  at: z.string().nullable(),
  predicateType: text,
  /** SHA-256 (hex) of the signed payload. */
  statement: z.string(),
});

/** What a gate needs of a run behind a result, beside the result. */
export const runBriefSchema = z.object({
  /** Digest of the evaluation. */
  digest: z.string(),
  recordedAt: z.string(),
  facts: identityFactsSchema,
  attested: attestedSchema.exactOptional(),
});
