import * as z from 'zod';
import { askKindSchema } from './attention';
import { projectInput } from './inputs';
import { ledgerEntrySchema } from './ledger';
import { lifecycleSchema } from './lifecycle';

const project = projectInput;
const count = z.number().int().nonnegative();
const people = z.record(z.string(), z.string());
/** Where the next page begins; null where none follows. */
const next = z.string().nullable();
const paged = z.object({ project, cursor: z.string().max(2000).optional() });

/** How many items of a project stood how on one day. */
export const dayCountsSchema = z.object({
  /** `2026-11-23`. */
  date: z.string(),
  total: count,
  stages: z.record(z.string(), count),
  gates: z.object({ open: count, held: count }),
  verdicts: z.object({ pass: count, fail: count, inconclusive: count, none: count }),
  drift: z.object({ none: count, watch: count, warning: count, critical: count, unknown: count }),
  asks: z.partialRecord(askKindSchema, count),
  /** Held for more than 14 days. */
  heldLong: count,
  waived: count,
  falseAlarms: count,
  alarms: count,
});

/** A check that an item does not meet, with what to do about it. */
export const missingCheckSchema = z.object({
  check: z.string(),
  title: z.string(),
  observed: z.string(),
  next: z.string(),
  owner: z.string().nullable(),
  controls: z.array(z.string()),
});

/** What the governance report asks of the app beside what it reads from Jira. */
export const reportCalls = {
  'report.get': {
    input: z.object({ project }),
    output: z.object({
      project: z.object({ id: z.string(), key: z.string(), name: z.string() }),
      lifecycle: lifecycleSchema,
      policy: z.object({ name: z.string(), version: z.union([z.string(), z.number()]) }),
      governedTypes: z.array(z.string()).nullable(),
      asOf: z.string(),
      mayAdminister: z.boolean(),
      setUp: z.boolean(),
      /** `hidden`: the viewer may not see every item, so that totals over time are kept back. */
      trend: z.object({ days: z.array(dayCountsSchema), hidden: z.boolean() }),
    }),
  },
  /** Newest first. */
  'decisions.list': {
    input: paged,
    output: z.object({
      entries: z.array(ledgerEntrySchema.extend({ issueKey: z.string() })),
      cursor: next,
      people,
    }),
  },
  'readiness.get': {
    input: paged,
    output: z.object({
      items: z.array(
        z.object({
          issueKey: z.string(),
          summary: z.string(),
          stage: z.string().nullable(),
          /** Share of the checks that are met, 0 to 1. */
          score: z.number().min(0).max(1),
          missing: z.array(missingCheckSchema),
        }),
      ),
      cursor: next,
      people,
    }),
  },
} as const;
