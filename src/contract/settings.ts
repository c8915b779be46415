import * as z from 'zod';
import { failSafeModes } from '../words/fail-safe';
import { policySchema, roleHoldersSchema, roleSchema } from './governance';
import { stageIdSchema } from './lifecycle';

/** A public key whose signatures prove who made a run. */
export const attestationKeySchema = z.object({
  name: z.string().trim().min(1).max(100),
  /** SubjectPublicKeyInfo in PEM: Ed25519, or ECDSA on P-256. */
  pem: z.string().trim().min(50).max(1000),
});

export const projectSettingsSchema = z.object({
  projectId: z.string(),
  projectKey: z.string(),
  /** Counts the saves; 0 is the default nobody has changed. */
  revision: z.number().int().nonnegative(),
  /** Since when Assay follows the project; items that are older are taken as they stand. */
  registeredAt: z.string().optional(),
  lifecycle: z.string(),
  policy: policySchema,
  /** Who stands for which role; a role that is missing is held by nobody. */
  roles: z.partialRecord(roleSchema, roleHoldersSchema),
  /** Who reads records and packs and changes nothing; missing in settings from before there were any. */
  auditors: roleHoldersSchema.optional(),
  /** Whether a move past a gate is put back. */
  revertOnBypass: z.boolean(),
  /** Status id to stage id. A status that is missing stands for no stage. */
  statusStages: z.record(z.string(), stageIdSchema),
  /** Ids of the work types Assay looks after; null for all. */
  governedTypes: z.array(z.string()).nullable(),
  failSafe: z.enum(failSafeModes),
  evidenceMaxAgeDays: z.number().int().min(1).max(3650),
  /**
   * Rules that held before, as long as they are of weight for moves that newer ones let through, the oldest
   * first; `by` is who replaced them.
   */
  former: z
    .array(
      z.object({
        policy: policySchema,
        evidenceMaxAgeDays: z.number().int(),
        until: z.string(),
        by: z.string(),
        /** Whose stages the rules are about; left out in records from before it was kept. */
        lifecycle: z.string().exactOptional(),
      }),
    )
    .optional(),
  /** Keys that attest runs; missing in settings from before there were any. */
  attestationKeys: z.array(attestationKeySchema).max(20).optional(),
  /** Whether people are told once a week what waits for them; missing for no. */
  weeklyDigest: z.boolean().optional(),
  /** Set while nobody has saved the settings, though something beside them was written. */
  untouched: z.literal(true).optional(),
  /** End of the chain of its changes; missing until the first one. */
  ledger: z.object({ seq: z.number().int().nonnegative(), hash: z.string() }).optional(),
});
