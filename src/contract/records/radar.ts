import * as z from 'zod';
import { appText } from '../marks/app-texts';
import { ownWorkItem } from '../marks/work-items';
import { issueInput, projectInput, seenRevision } from '../inputs';
import { itemViewSchema } from '../item';
import { stageIdSchema } from '../lifecycle';

const milliseconds = z.number().int().nonnegative();

/** A change of stage: when, and by whom; null where Jira does not say. */
const moveSchema = z.object({
  to: stageIdSchema,
  at: z.string(),
  accountId: z.string().nullable(),
});

export const skipSchema = moveSchema.extend({
  /** Null for an item that came into the lifecycle by this move. */
  from: stageIdSchema.nullable(),
  /** Stages that were passed by, in their order. */
  skipped: z.array(stageIdSchema).min(1),
});

export const returnSchema = moveSchema.extend({
  from: stageIdSchema,
  declared: z.object({ reason: z.string(), by: z.string(), at: z.string() }).nullable(),
  /** Time spent again in stages that had been passed, until it was back where it came from. */
  lostMs: milliseconds,
});

export const dwellSchema = z.object({
  stage: stageIdSchema,
  /** Every time it was there; `leftAt` is null while it still is. */
  visits: z.array(z.object({ enteredAt: z.string(), leftAt: z.string().nullable(), milliseconds })),
  /** The sum of the visits. */
  milliseconds,
});

/** The way of one item through its lifecycle, as the changelog of Jira tells it. */
export const radarItemSchema = z.object({
  key: ownWorkItem,
  summary: z.string(),
  stage: stageIdSchema.nullable(),
  skips: z.array(skipSchema),
  returns: z.array(returnSchema),
  /** Two stages with at least two returns from `b` to `a`. */
  pingPong: z.array(z.object({ a: stageIdSchema, b: stageIdSchema, times: z.number().int() })),
  /** Stages it was in, in the order of the lifecycle. */
  dwell: z.array(dwellSchema),
  /** Work that does not belong in the stage it stands in. */
  misfit: z.object({ stage: stageIdSchema, workType: z.string(), why: appText }).nullable(),
  /** True where the changelog was too long to be read to its end. */
  truncated: z.boolean(),
  /** What is worth a look, in plain sentences; none where nothing is. */
  sentences: z.array(appText),
});

const people = z.record(z.string(), z.string());

/** The way of items through the lifecycle, and the returns that people declare. */
export const radarCalls = {
  'radar.item': {
    input: z.object({ issue: issueInput }),
    output: radarItemSchema.extend({ people }),
  },
  /** At most 100 items a page, changed last first. */
  'radar.list': {
    input: z.object({ project: projectInput, cursor: z.string().max(2000).optional() }),
    output: z.object({
      items: z.array(radarItemSchema),
      cursor: z.string().nullable(),
      people,
    }),
  },
  /** Says why an item goes back to an earlier stage, before it does or up to two days after. */
  'return.declare': {
    input: z.object({
      issue: issueInput,
      revision: seenRevision,
      from: stageIdSchema,
      to: stageIdSchema,
      reason: z.string().trim().min(10).max(500),
    }),
    output: itemViewSchema,
  },
} as const;
