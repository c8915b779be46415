import * as z from 'zod';
import { stageIdSchema } from '../lifecycle';
import { otherKey } from '../marks/work-items';
import { controlGroups } from '../../words/controls';

const id = z.string().min(1).max(60);
const account = z.string().min(1).max(128);
const sentence = z.string().trim().min(12).max(500);

export const controlGroupSchema = z.enum(controlGroups);

/** What is done so that a failure does not happen again, with who sees to it. */
export const controlTaskSchema = z.object({
  id,
  group: controlGroupSchema,
  task: z.string().trim().min(12).max(200),
  owner: account,
  /** Work item that carries it out; null until one is linked or made. */
  issueKey: otherKey.nullable(),
  done: z.object({ by: z.string(), at: z.string(), note: z.string().max(300) }).nullable(),
});

/** What failed: an incident of this item, or one that others made public. */
export const lessonSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('incident'), incidentId: id }),
  z.object({
    kind: z.literal('public'),
    title: z.string().trim().min(5).max(200),
    link: z.url({ protocol: /^https$/u }).max(500),
  }),
]);

/** A failure, and the controls that came of it. */
export const lessonSchema = z.object({
  id,
  source: lessonSourceSchema,
  /** What failed, and why it could. */
  what: sentence,
  controls: z.array(controlTaskSchema).min(1).max(12),
  /** Groups that need no control, each with its reason; every other group has a task. */
  notNeeded: z.array(z.object({ group: controlGroupSchema, reason: sentence })).max(4),
  by: z.string(),
  at: z.string(),
});

/** What going on now is traded for, at one gate, and who decides it. */
export const tradeOffRecordSchema = z.object({
  id,
  stage: stageIdSchema,
  gain: sentence,
  cost: sentence,
  /** What one more sprint would bring. */
  waiting: sentence,
  /** The one person who decides. */
  decider: account,
  by: z.string(),
  at: z.string(),
  decision: z
    .object({
      choice: z.enum(['go-on', 'wait']),
      note: z.string().trim().max(500),
      by: z.string(),
      at: z.string(),
    })
    .nullable(),
});
