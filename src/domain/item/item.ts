import * as z from 'zod';
import { criteriaDraftSchema, lockedCriteriaSchema } from '../../contract/criteria';
import { resultSchema, signalLevels } from '../../contract/evidence';
import { systemTypeSchema } from '../../contract/lifecycle';

/** The newest result that bears on one criterion, with what a gate asks of the run behind it. */
export const latestResultSchema = z.object({
  criterionId: z.string(),
  digest: z.string(),
  result: resultSchema,
  modelVersion: z.string().nullable(),
  dataset: z.string().nullable(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  recordedAt: z.string(),
});

/**
 * A governed item: everything a gate decision needs, in one record. `rev` counts every write and is
 * what compare-and-set checks; `edits` counts what people wrote, so that a person is told of another
 * person's change and not of every evaluation that came in.
 */
export const itemSchema = z.object({
  issueId: z.string(),
  /** As last seen; keys change when an issue moves, so nothing is found by it. */
  issueKey: z.string(),
  projectId: z.string(),
  rev: z.number().int().nonnegative(),
  edits: z.number().int().nonnegative(),
  stage: z.string().nullable(),
  stageSince: z.string().nullable(),
  systemType: systemTypeSchema.nullable(),
  model: z.object({ name: z.string().nullable(), version: z.string().nullable() }),
  draft: criteriaDraftSchema.nullable(),
  locked: lockedCriteriaSchema.nullable(),
  latest: z.array(latestResultSchema),
  drift: z.object({ level: z.enum(signalLevels), flags: z.array(z.string()) }),
  /** When time alone changes its state next; ISO 8601. */
  dueAt: z.string().nullable(),
  ledger: z.object({ seq: z.number().int().nonnegative(), hash: z.string() }),
});

export type Item = z.infer<typeof itemSchema>;
export type LatestResult = z.infer<typeof latestResultSchema>;

export const newItem = (
  issue: { id: string; key: string; projectId: string },
  head: Item['ledger'],
): Item => ({
  issueId: issue.id,
  issueKey: issue.key,
  projectId: issue.projectId,
  rev: 0,
  edits: 0,
  stage: null,
  stageSince: null,
  systemType: null,
  model: { name: null, version: null },
  draft: null,
  locked: null,
  latest: [],
  drift: { level: 'unknown', flags: [] },
  dueAt: null,
  ledger: head,
});
