import * as z from 'zod';
import { issueInput, seenRevision } from '../inputs';
import { itemViewSchema } from '../item';
import { controlTaskSchema, lessonSchema, tradeOffRecordSchema } from '../records/lessons';
import {
  artifactSchema,
  dataDependencySchema,
  decommissionSchema,
  earlyRetirementSchema,
  handoffSchema,
  judgeSchema,
  needsNoDataSchema,
  safeguardsSchema,
} from '../records/records';

const onItem = { issue: issueInput, revision: seenRevision };
const id = z.string().min(1).max(60);
/** Left out, a new record is made. */
const known = id.optional();
const account = z.string().min(1).max(128);
const reason = z.string().trim().min(5).max(500);
const workItem = issueInput.nullable().default(null);

/** What is kept of an item beside criteria and evidence. Each answers the item as it is then. */
export const recordsCalls = {
  /** Offered again, the hand-off of that kind that nobody has answered is replaced. */
  'handoff.offer': {
    input: z.object({
      ...onItem,
      kind: handoffSchema.shape.kind,
      receiver: account,
      acceptance: handoffSchema.shape.acceptance,
    }),
    output: itemViewSchema,
  },
  /** Only by the receiver. */
  'handoff.answer': {
    input: z.object({
      ...onItem,
      id,
      accepted: z.boolean(),
      note: z.string().trim().max(1000).default(''),
    }),
    output: itemViewSchema,
  },
  'dependency.set': {
    input: z.object({
      ...onItem,
      id: known,
      ...dataDependencySchema.pick({
        name: true,
        source: true,
        licence: true,
        lawfulBasis: true,
        representativeness: true,
      }).shape,
      owner: account,
      dueAt: z.iso.datetime(),
      /** Has to exist for this person; it is linked in Jira as what blocks the item. */
      issueKey: workItem,
    }),
    output: itemViewSchema,
  },
  /** By the owner of the data, or whoever may edit the item. */
  'dependency.ready': {
    input: z.object({ ...onItem, id, ready: z.boolean() }),
    output: itemViewSchema,
  },
  'dependency.remove': { input: z.object({ ...onItem, id, reason }), output: itemViewSchema },
  /** Says that the item needs no data; only while none is registered. */
  'dependency.none': {
    input: z.object({ ...onItem, reason: needsNoDataSchema.shape.reason }),
    output: itemViewSchema,
  },
  /** One document of each kind but `other`; setting it again replaces it. */
  'artifact.set': {
    input: z.object({
      ...onItem,
      id: known,
      ...artifactSchema.pick({ kind: true, title: true, link: true, version: true }).shape,
      owner: account,
      reviewBy: z.iso.datetime(),
      declared: artifactSchema.shape.declared.default(null),
    }),
    output: itemViewSchema,
  },
  'artifact.remove': { input: z.object({ ...onItem, id, reason }), output: itemViewSchema },
  /** Every group has a task, or a reason why it needs none. */
  'lesson.draw': {
    input: z.object({
      ...onItem,
      ...lessonSchema.pick({ source: true, what: true, notNeeded: true }).shape,
      controls: z
        .array(controlTaskSchema.pick({ group: true, task: true, owner: true }))
        .min(1)
        .max(12),
    }),
    output: itemViewSchema,
  },
  /** The work item of one control: one that is there, or `create` makes one in the same project. */
  'control.link': {
    input: z.object({
      ...onItem,
      id,
      control: id,
      workItem: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('link'), issueKey: issueInput }),
        z.object({ kind: z.literal('create') }),
      ]),
    }),
    output: itemViewSchema,
  },
  'control.done': {
    input: z.object({ ...onItem, id, control: id, note: z.string().trim().min(3).max(300) }),
    output: itemViewSchema,
  },
  /** A new one, or one that nobody has decided yet. */
  'trade-off.state': {
    input: z.object({
      ...onItem,
      id: known,
      ...tradeOffRecordSchema.pick({
        ...{ stage: true, gain: true, cost: true, waiting: true, decider: true },
      }).shape,
    }),
    output: itemViewSchema,
  },
  /** Only by the person whom it names. */
  'trade-off.decide': {
    input: z.object({
      ...onItem,
      id,
      choice: z.enum(['go-on', 'wait']),
      note: z.string().trim().max(500).default(''),
    }),
    output: itemViewSchema,
  },
  'safeguards.set': {
    input: z.object({
      ...onItem,
      ...safeguardsSchema.omit({ setBy: true, setAt: true }).shape,
    }),
    output: itemViewSchema,
  },
  'judge.set': {
    input: z.object({
      ...onItem,
      ...judgeSchema.pick({ name: true }).shape,
      rubricDigest: judgeSchema.shape.name.optional(),
      rubricVersion: judgeSchema.shape.name.optional(),
      labelledBy: judgeSchema.shape.name.optional(),
      /** Labels of judge and people, from which the agreement is worked out. */
      labels: z.string().min(1).max(400_000).optional(),
      /** What somebody says the agreement is, where there are no labels. */
      kappa: judgeSchema.shape.kappa.optional(),
      items: judgeSchema.shape.items.optional(),
    }),
    output: itemViewSchema,
  },
  'decommission.plan': {
    input: z.object({
      ...onItem,
      ...decommissionSchema.omit({ setBy: true, setAt: true }).shape,
    }),
    output: itemViewSchema,
  },
  /** Takes the item out of use before it passed all stages; holds while it stays where it is. */
  'retirement.decide': {
    input: z.object({ ...onItem, reason: earlyRetirementSchema.shape.reason }),
    output: itemViewSchema,
  },
} as const;
