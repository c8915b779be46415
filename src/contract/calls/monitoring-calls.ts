import * as z from 'zod';
import { appText } from '../marks/app-texts';
import { otherKey } from '../marks/work-items';
import { signalLevels } from '../evidence';
import { issueInput, seenRevision } from '../inputs';
import { itemViewSchema } from '../item';
import {
  alertLevels,
  incidentCaseSchema,
  incidentKinds,
  monitoringPlanSchema,
  muteSchema,
  retrainingAnswers,
} from '../monitoring';

const onItem = { issue: issueInput, revision: seenRevision };
const id = z.string().min(1).max(60);

/** What looks at the values of a watch over time; see `docs/drift.md` for what each sees. */
const controlCharts = ['Shewhart', 'EWMA', 'CUSUM', 'Page-Hinkley', 'ADWIN'] as const;

/** One observation on the timeline of a watch. */
const pointSchema = z.object({
  at: z.string(),
  value: z.number(),
  level: z.enum(signalLevels),
  estimated: z.boolean(),
  /** Format or tool that reported it, or `person`. */
  source: z.string(),
});

const seriesSchema = z.object({
  watch: z.string(),
  /** Oldest first, at most 200. */
  points: z.array(pointSchema),
  reference: z.number().nullable(),
  alert: monitoringPlanSchema.shape.watches.element.shape.alert,
  /**
   * Shewhart limits around the mean of the first `from` points, as wide as an estimate from so few asks
   * for; null for few points.
   */
  limits: z
    .object({
      ...{ center: z.number(), lower: z.number(), upper: z.number() },
      from: z.number().int().positive(),
    })
    .nullable(),
  /** First alarm of each control chart that has enough values, null where it has none. */
  charts: z.array(z.object({ name: z.enum(controlCharts), alarmAt: z.string().nullable() })),
  /** The earliest of them. */
  alarm: z.object({ at: z.string(), chart: z.enum(controlCharts) }).nullable(),
  /** What the line says, in one plain sentence. */
  sentence: appText,
});

/** How an item is watched, and what people do about what is seen. */
export const monitoringCalls = {
  'monitoring.plan': {
    input: z.object({ ...onItem, plan: monitoringPlanSchema }),
    output: itemViewSchema,
  },
  /** What a person observed. Without a value, the level says it. */
  'monitoring.report': {
    input: z.object({
      ...onItem,
      watch: z.string().trim().min(1).max(200),
      value: z.number().nullable(),
      level: z.enum(['none', ...alertLevels]),
      note: z.string().trim().min(3).max(500),
    }),
    output: itemViewSchema,
  },
  /** Asks people for something in plain words. What waits in the same words is not asked for twice. */
  'to-do.raise': {
    input: z.object({
      ...onItem,
      label: z.string().trim().min(3).max(100),
      cause: z.string().trim().min(3).max(500),
    }),
    output: itemViewSchema,
  },
  'alert.mute': {
    input: z.object({
      ...onItem,
      fingerprint: muteSchema.shape.fingerprint,
      reason: muteSchema.shape.reason,
      until: z.iso.datetime(),
    }),
    output: itemViewSchema,
  },
  'alert.unmute': { input: z.object({ ...onItem, id }), output: itemViewSchema },
  /** Only by the decider whom the plan names. */
  'retraining.answer': {
    input: z.object({
      ...onItem,
      id,
      answer: z.enum(retrainingAnswers),
      reason: z.string().trim().min(5).max(1000),
      /** Asked for with `accept`. */
      until: z.iso.datetime().optional(),
      falseAlarm: z.boolean().default(false),
      /** A work item that carries it out; `create` makes one in the same project. */
      workItem: z
        .discriminatedUnion('kind', [
          z.object({ kind: z.literal('link'), issueKey: issueInput }),
          z.object({
            kind: z.literal('create'),
            /** Account id; left out, who decides. */
            assignee: z.string().min(1).max(128).optional(),
            dueDate: z.iso.date().optional(),
            /** Work type; left out, that of the item. */
            typeId: z.string().min(1).max(40).optional(),
          }),
          z.object({ kind: z.literal('none') }),
        ])
        .default({ kind: 'none' }),
    }),
    output: itemViewSchema,
  },
  'review.done': {
    input: z.object({ ...onItem, id, note: z.string().trim().min(3).max(500) }),
    output: itemViewSchema,
  },
  'incident.open': {
    input: z.object({
      ...onItem,
      kind: z.enum(incidentKinds),
      awareAt: z.iso.datetime(),
      description: z.string().trim().min(10).max(1000),
    }),
    output: itemViewSchema,
  },
  /** That it was reported to the authority, or why it need not be. */
  'incident.report': {
    input: z.object({
      ...onItem,
      id,
      reported: z.boolean(),
      note: z.string().trim().min(3).max(1000),
    }),
    output: itemViewSchema,
  },
  /** Once its case stands in the evidence of the item. */
  'incident.close': {
    input: z.object({
      ...onItem,
      id,
      note: z.string().trim().min(3).max(1000),
      case: incidentCaseSchema,
    }),
    output: itemViewSchema,
  },
  /** The watched values over time, with what happened in between. */
  'monitoring.history': {
    input: z.object({ issue: issueInput }),
    output: z.object({
      series: z.array(seriesSchema),
      events: z.array(
        z.object({
          at: z.string(),
          kind: z.string(),
          label: appText,
          /** Work item that carries it out. */
          issueKey: otherKey.nullable(),
        }),
      ),
      /** True where older observations were left out. */
      truncated: z.boolean(),
    }),
  },
} as const;
