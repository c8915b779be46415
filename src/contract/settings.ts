import * as z from 'zod';
import { stageIdSchema } from './lifecycle';

/** What the gate does when it cannot read its records. */
export const failSafeModes = ['closed', 'open', 'warn'] as const;

export const projectSettingsSchema = z.object({
  projectId: z.string(),
  projectKey: z.string(),
  /** Counts the saves; 0 is the default nobody has changed. */
  revision: z.number().int().nonnegative(),
  lifecycle: z.string(),
  policy: z.object({ name: z.string(), version: z.number().int() }),
  /** Status id to stage id. A status that is missing stands for no stage. */
  statusStages: z.record(z.string(), stageIdSchema),
  /** Ids of the work types Assay looks after; null for all. */
  governedTypes: z.array(z.string()).nullable(),
  failSafe: z.enum(failSafeModes),
  evidenceMaxAgeDays: z.number().int().min(1).max(3650),
});
