import * as z from 'zod';
import { appText } from '../marks/app-texts';
import { otherKey } from '../marks/work-items';
import { stageIdSchema } from '../lifecycle';
import { lessonSchema, tradeOffRecordSchema } from './lessons';
import { sheetStateSchema } from './sheets';
import { rules } from '../../words/rules';

const id = z.string().min(1).max(60);
const text = z.string().trim().min(1).max(300);
const prose = z.string().trim().max(1000);
/** A page of the web or of Confluence; nothing else is ever made a link of. */
const link = z
  .url({ protocol: /^https?$/ })
  .max(1000)
  .nullable();

/** A return to an earlier stage that the team announced, and why. */
export const declaredReturnSchema = z.object({
  from: stageIdSchema,
  to: stageIdSchema,
  reason: prose.min(5),
  by: z.string(),
  at: z.string(),
  /** The move that it covers, as far as the app has seen one; null while none was made. */
  movedAt: z.string().nullable(),
});

/** The three places where AI work changes hands. */
export const handoffKinds = ['data-model', 'model-application', 'application-operations'] as const;

export const handoffSchema = z.object({
  id,
  kind: z.enum(handoffKinds),
  giver: z.string(),
  receiver: z.string(),
  /** What the receiver wants to see before they take it. */
  acceptance: prose.min(5),
  offeredAt: z.string(),
  /** The receiver's answer; null while it lies there. */
  answer: z
    .object({ accepted: z.boolean(), note: prose, by: z.string(), at: z.string() })
    .nullable(),
});

/** Data that the item cannot do without. */
export const dataDependencySchema = z.object({
  id,
  name: text,
  source: text,
  owner: z.string(),
  licence: text,
  /** Why it may be processed, such as `contract` or `consent`; `no personal data` is an answer too. */
  lawfulBasis: text,
  /** Whom it stands for and whom it leaves out. */
  representativeness: prose.min(5),
  dueAt: z.string(),
  /** Work item that delivers it, linked as a blocker in Jira. */
  issueKey: otherKey.nullable(),
  ready: z.object({ by: z.string(), at: z.string() }).nullable(),
});

export const artifactKinds = [
  'model-card',
  'bias-checklist',
  'risk-register',
  'data-sheet',
  'monitoring-plan',
  'other',
] as const;

/** A document that people keep elsewhere: who owns it, which version counts, until when. */
export const artifactSchema = z.object({
  id,
  kind: z.enum(artifactKinds),
  title: text,
  link,
  version: text,
  owner: z.string(),
  /** When it has to be looked at again. */
  reviewBy: z.string(),
  setBy: z.string(),
  setAt: z.string(),
  /** Only of a model card: the accuracy that it declares (Art. 15(3)), with its metric. */
  declared: z.object({ metric: z.string().max(200), value: z.number() }).nullable(),
});

export const riskKinds = ['probabilistic-failure', 'drift-trigger', 'standard'] as const;

/** A risk as it was typed before there was a risk register; it is offered as the first rows of one. */
export const riskSchema = z.object({
  id,
  kind: z.enum(riskKinds),
  title: text,
  owner: z.string(),
  treatment: prose.min(5),
  /** What sets it off: a watch of the monitoring plan and the level from which on. */
  trigger: z
    .object({ watch: z.string().max(200), level: z.enum(['watch', 'warning', 'critical']) })
    .nullable(),
  /** Measured rate of a probabilistic failure. */
  rate: z
    .object({ failures: z.number().int().nonnegative(), trials: z.number().int().positive() })
    .refine(rules.rateHolds, 'more failures than trials')
    .nullable(),
  issueKey: otherKey.nullable(),
  closedAt: z.string().nullable(),
});

/** What an agent has to have before it may act. */
export const safeguardsSchema = z.object({
  /** 0 suggests only … 4 acts alone (PSF-6). */
  autonomy: z.number().int().min(0).max(4),
  killSwitch: prose.min(5),
  escalation: prose.min(5),
  tools: prose,
  setBy: z.string(),
  setAt: z.string(),
});

/** How far a judging model agrees with people on the same answers. */
export const judgeSchema = z.object({
  name: text,
  /** What it scores by: another rubric makes another judge. */
  rubricDigest: text.exactOptional(),
  rubricVersion: text.exactOptional(),
  /** Cohen's kappa, from -1 to 1. */
  kappa: z.number().min(-1).max(1),
  items: z.number().int().positive(),
  /** Who scored the answers beside it. */
  labelledBy: text.exactOptional(),
  /** Worked out from the labels; left out where somebody only said the agreement. */
  measured: z
    .object({
      /** SHA-256 (hex) of the file with the labels. */
      labels: z.string(),
      /** Ends of the intervals, both together at 95 %. */
      kappa: z.object({ lower: z.number(), upper: z.number() }),
      agreement: z.object({ value: z.number(), lower: z.number(), upper: z.number() }),
      /** Share of the answers that people pass. */
      baseRate: z.number(),
      sensitivity: z.number().nullable(),
      specificity: z.number().nullable(),
    })
    .exactOptional(),
  setBy: z.string(),
  setAt: z.string(),
});

/** A declaration that an item depends on no data, so that an empty register is an answer. */
export const needsNoDataSchema = z.object({ reason: prose.min(5), by: z.string(), at: z.string() });

/** How the item is taken out of use (NIST AI RMF GOVERN 1.7). */
export const decommissionSchema = z.object({
  /** What does its work afterwards; `none` with the reason is an answer. */
  successor: prose.min(3),
  /** What happens to training data, logs and the model itself. */
  dataDisposal: prose.min(5),
  /** Who is told, how and when. */
  notice: prose.min(5),
  setBy: z.string(),
  setAt: z.string(),
});

/** A decision to take an item out of use before it passed all stages; it holds for the stage it is in. */
export const earlyRetirementSchema = z.object({
  from: stageIdSchema.nullable(),
  reason: prose.min(20),
  by: z.string(),
  at: z.string(),
});

/** What else is kept of an item beside criteria and evidence. */
export const itemRecordsSchema = z.object({
  returns: z.array(declaredReturnSchema),
  handoffs: z.array(handoffSchema),
  dependencies: z.array(dataDependencySchema),
  needsNoData: needsNoDataSchema.nullable(),
  artifacts: z.array(artifactSchema),
  risks: z.array(riskSchema),
  safeguards: safeguardsSchema.nullable(),
  judge: judgeSchema.nullable(),
  decommission: decommissionSchema.nullable(),
  earlyRetirement: earlyRetirementSchema.nullable().default(null),
  /** Structured records, each as it stands; what they say is kept beside the item. */
  sheets: z.array(sheetStateSchema).default([]),
  lessons: z.array(lessonSchema).default([]),
  tradeOffs: z.array(tradeOffRecordSchema).default([]),
});

/** The records of an item as its panel shows them to one person. */
export const recordsViewSchema = itemRecordsSchema.omit({ risks: true }).extend({
  handoffs: z.array(
    handoffSchema.extend({
      /** This person is the receiver and has not answered. */
      mayAnswer: z.boolean(),
      /** Lies longer than a hand-off may. */
      isStalled: z.boolean(),
    }),
  ),
  dependencies: z.array(
    dataDependencySchema.extend({
      isLate: z.boolean(),
      /** This person may edit the item or owns the data. */
      maySettle: z.boolean(),
    }),
  ),
  artifacts: z.array(
    artifactSchema.extend({
      isPast: z.boolean(),
      /** Why it has to be looked at again before its date; null where nothing asks for it. */
      reviewCause: appText.nullable(),
    }),
  ),
  sheets: z.array(
    sheetStateSchema.extend({
      isPast: z.boolean(),
      /** Why it has to be looked at again before its date; null where nothing asks for it. */
      reviewCause: appText.nullable(),
    }),
  ),
  tradeOffs: z.array(
    tradeOffRecordSchema.extend({
      /** This person decides it, and has not yet. */
      mayDecide: z.boolean(),
    }),
  ),
  judge: judgeSchema
    .extend({
      /** What the agreement is called, after Landis and Koch. */
      agreement: appText,
      isValidated: z.boolean(),
    })
    .nullable(),
});
