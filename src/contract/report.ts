import * as z from 'zod';
import { otherKey } from './marks/work-items';
import { askKindSchema } from './attention';
import { checkResultSchema } from './gate';
import { ledgerEntrySchema, toldEntrySchema } from './ledger';
import { stageIdSchema } from './lifecycle';

const count = z.number().int().nonnegative();

/** How many items of a project stood how on one day, all items of it. */
export const dayCountsSchema = z.object({
  /** Day in UTC, `2026-11-24`. */
  date: z.string(),
  total: count,
  stages: z.record(stageIdSchema, count),
  gates: z.object({ open: count, held: count }),
  verdicts: z.object({ pass: count, fail: count, inconclusive: count, none: count }),
  drift: z.object({ none: count, watch: count, warning: count, critical: count, unknown: count }),
  /** Kinds that came later are missing on older days. */
  asks: z.partialRecord(askKindSchema, count),
  /** Held back for more than 14 days. */
  heldLong: count,
  /** Let past a check by a waiver. */
  waived: count,
  /** Items on which something ever alarmed, and those whose last alarm was none. */
  alarms: count,
  falseAlarms: count,
});

/** A decision in the log of a project; of the project itself where there is no issue key. */
export const loggedDecisionSchema = ledgerEntrySchema.extend({
  issueKey: otherKey.nullable(),
  /** The entry in words. */
  told: toldEntrySchema,
});

/** Moves to another stage by one kind of actor, or by one account of what is no person. */
export const movesOfActorSchema = z.object({
  kind: z.enum(['person', 'pipeline', 'app', 'agent', 'jira']),
  /** Null for people together, and where Jira names nobody. */
  accountId: z.string().nullable(),
  moves: z.number().int().positive(),
});

/** What an item still lacks, with who has it in hand. */
export const readinessSchema = z.object({
  issueKey: otherKey,
  summary: z.string(),
  stage: stageIdSchema.nullable(),
  /** Share of what is asked that is there, 0 to 1; 0 where nothing is asked, because nothing is there. */
  score: z.number().min(0).max(1),
  met: count,
  asked: count,
  missing: z.array(
    checkResultSchema
      .pick({ title: true, observed: true, next: true, who: true, controls: true })
      .extend({
        check: z.string(),
        /** Account id; null where a role is asked, which `who` names. */
        owner: z.string().nullable(),
      }),
  ),
});
