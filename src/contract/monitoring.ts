import * as z from 'zod';
import { appText, appTextOf } from './marks/app-texts';
import { otherKey } from './marks/work-items';
import { comparatorSchema } from './criteria';
import { signalLevels } from './evidence';

const id = z.string().min(1).max(60);
const name = z.string().trim().min(1).max(200);
const prose = z.string().trim().max(1000);

/** What a watch is about. */
export const watchKinds = [
  'metric',
  'input-feature',
  'output-share',
  'latency',
  'cost',
  'complaint-rate',
  'other',
] as const;

export const alertLevels = ['watch', 'warning', 'critical'] as const;

/** One thing that is watched in use. Signals and results belong to it by `name`. */
export const watchSchema = z.object({
  /** As the monitoring tool calls it: a metric, a feature, an alert name. */
  name,
  kind: z.enum(watchKinds),
  /** Value that is normal, in the unit of the watch; null where there is none to compare with. */
  reference: z.number().nullable(),
  /** When a value alarms: `< 0.85` at `warning`. Null where the tool's own verdict counts. */
  alert: z
    .object({ comparator: comparatorSchema, value: z.number(), level: z.enum(alertLevels) })
    .nullable(),
});

export const retrainingAnswers = ['retrain', 'roll-back', 'accept', 'retire'] as const;

/** How an item is watched once it is in use; asked for before the stage `monitoring`. */
export const monitoringPlanSchema = z.object({
  watches: z.array(watchSchema).min(1).max(30),
  /** A report is due every so many days … */
  cadenceDays: z.number().int().min(1).max(365),
  /** … and may be late by so many before silence is an alarm. */
  graceDays: z.number().int().min(0).max(30),
  /** A person, not an inbox. */
  owner: z.string().min(1),
  retraining: z.object({
    decider: z.string().min(1),
    /** Days from the alarm until the answer is due. */
    withinDays: z.number().int().min(1).max(90),
    answers: z.array(z.enum(retrainingAnswers)).min(2),
  }),
});

/** How one watch stands: the latest of what was observed under one fingerprint. */
export const watchStateSchema = z.object({
  fingerprint: z.string().max(200),
  name: z.string().max(200),
  state: z.enum(['firing', 'resolved', 'clean']),
  level: z.enum(signalLevels),
  method: z.string().max(200).nullable(),
  value: z.number().nullable(),
  threshold: z.number().nullable(),
  /** Digest of the signal behind it. */
  digest: z.string(),
  observedAt: z.string(),
  /** When it began to be at this level. */
  since: z.string(),
  summary: z.string().max(300),
  /** Estimated without labels (CBPE and the like): it can raise a flag, and never clear one. */
  estimated: z.boolean(),
  /** Person who reported it by hand; null for what a tool said. */
  by: z.string().nullable().default(null),
  /** What a person reports as milder than a tool does; it counts once a second person does, too. */
  milder: z
    .object({
      by: z.string(),
      at: z.string(),
      level: z.enum(signalLevels),
      value: z.number().nullable(),
    })
    .nullable()
    .default(null),
});

/** An alert that people agreed not to hear for a while. */
export const muteSchema = z.object({
  id,
  fingerprint: z.string().max(200),
  reason: prose.min(5),
  by: z.string(),
  at: z.string(),
  until: z.string(),
});

/** What has to be decided because something drifted. */
export const retrainingDecisionSchema = z.object({
  id,
  raisedAt: z.string(),
  level: z.enum(['warning', 'critical']),
  /** What raised it, in words. */
  cause: appTextOf(z.string().max(500)),
  /** Fingerprints that raised it. */
  fingerprints: z.array(z.string()).max(30),
  decider: z.string().nullable(),
  dueAt: z.string(),
  answer: z
    .object({
      answer: z.enum(retrainingAnswers),
      reason: prose.min(5),
      by: z.string(),
      at: z.string(),
      /** Until when an acceptance holds; null for the other answers. */
      until: z.string().nullable(),
      /** Work item that carries it out. */
      issueKey: otherKey.nullable(),
      /** Whether it was no drift after all, for the false-alarm rate. */
      falseAlarm: z.boolean(),
    })
    .nullable(),
});

/** Something that depends on how the model behaves and has to be looked at again. */
export const reviewSchema = z.object({
  id,
  kind: z.enum(['approval', 'model-card', 'bias-checklist', 'risk', 'other-artifact', 'to-do']),
  /** Id of the approval or risk, kind of the artifact, or the to-do itself. */
  subject: z.string().max(100),
  label: appTextOf(z.string().max(300)),
  cause: appTextOf(z.string().max(500)),
  /** Work item whose change asks for it; left out where it is this one's own. */
  from: otherKey.exactOptional(),
  raisedAt: z.string(),
  done: z.object({ by: z.string(), at: z.string(), note: z.string().max(500) }).nullable(),
});

/**
 * How soon a serious incident has to be reported, in days from the moment of awareness.
 * @see Regulation (EU) 2024/1689, Art. 73(2) to (4)
 */
export const incidentDays = { serious: 15, death: 10, widespread: 2 } as const;
export const incidentKinds = ['serious', 'death', 'widespread'] as const;

/** Where the case stands in the evidence: a group of a run that came in after the incident was opened. */
export const incidentCaseSchema = z.object({
  /** Digest of the run. */
  run: z.string().min(1).max(80),
  metric: name,
  slice: name,
});

export const incidentSchema = z.object({
  id,
  kind: z.enum(incidentKinds),
  awareAt: z.string(),
  dueAt: z.string(),
  description: prose.min(10),
  openedBy: z.string(),
  openedAt: z.string(),
  /** When it was reported, or why it need not be: this stops its clock. */
  report: z
    .object({ by: z.string(), at: z.string(), reported: z.boolean(), note: z.string().max(1000) })
    .nullable()
    .default(null),
  closed: z
    .object({
      by: z.string(),
      at: z.string(),
      reported: z.boolean(),
      note: z.string().max(1000),
      /** Left out of incidents that were closed before a case was asked for. */
      case: incidentCaseSchema.exactOptional(),
    })
    .nullable(),
});

/** What an item remembers of its life in use. */
export const monitoringStateSchema = z.object({
  plan: monitoringPlanSchema.extend({ setBy: z.string(), setAt: z.string() }).nullable(),
  watches: z.array(watchStateSchema),
  mutes: z.array(muteSchema),
  /** Newest time that something was observed, whatever it said. */
  lastReportAt: z.string().nullable(),
  /** Model version that the last report named. */
  reportedVersion: z.string().nullable(),
  /** Since when reports are owed: the later of the plan and the entry into use. */
  owedSince: z.string().nullable(),
  decisions: z.array(retrainingDecisionSchema),
  reviews: z.array(reviewSchema),
  incidents: z.array(incidentSchema),
});

/** The monitoring of an item as its panel shows it to one person. */
export const monitoringViewSchema = monitoringStateSchema
  .omit({ watches: true, decisions: true, owedSince: true })
  .extend({
    watches: z.array(watchStateSchema.extend({ muted: z.boolean() })),
    decisions: z.array(retrainingDecisionSchema.extend({ mayAnswer: z.boolean() })),
    /** When the next report has to be there, grace included; null where none is owed. */
    reportDueAt: z.string().nullable(),
    isOverdue: z.boolean(),
    /** How the monitoring stands, in one sentence with the age of the last report. */
    sentence: appText,
    /** A plan to begin with, by the kind of system. */
    template: monitoringPlanSchema.pick({ watches: true, cadenceDays: true, graceDays: true }),
  });
