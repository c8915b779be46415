import * as z from 'zod';
import { appText } from '../marks/app-texts';
import { fluencySchema } from '../records/fluency';
import { ownWorkItem } from '../marks/work-items';
import { projectInput } from '../inputs';
import { lifecycleSchema } from '../lifecycle';
import {
  dayCountsSchema,
  loggedDecisionSchema,
  movesOfActorSchema,
  readinessSchema,
} from '../report';

const onProject = { project: projectInput };
/** From the page before; not to be kept. */
const cursor = z.string().min(1).max(4000).optional();
const people = z.record(z.string(), z.string());

const readItemSchema = z.discriminatedUnion('kind', [
  /** It can be measured: lines for a draft, with placeholders for what it does not say. */
  z.object({ kind: z.literal('lines'), lines: z.array(z.string()) }),
  /** It says how good something has to be, but no line says the same: what is to be asked. */
  z.object({ kind: z.literal('question'), question: appText }),
  /** It is about something else. */
  z.object({ kind: z.literal('text') }),
]);

/** What the report cannot read from Jira in the browser. */
export const reportCalls = {
  'report.get': {
    input: z.object(onProject),
    output: z.object({
      project: z.object({ id: z.string(), key: z.string(), name: z.string() }),
      lifecycle: lifecycleSchema,
      policy: z.object({ name: z.string(), version: z.number().int() }),
      asOf: z.string(),
      mayAdminister: z.boolean(),
      /** Whether somebody has saved the settings of the project. */
      setUp: z.boolean(),
      trend: z.object({
        /** Oldest first; empty for whoever may not see every item. */
        days: z.array(dayCountsSchema),
        hidden: z.boolean(),
      }),
    }),
  },
  'decisions.list': {
    input: z.object({ ...onProject, cursor }),
    /** Newest first. A page may be short though another follows. */
    output: z.object({
      entries: z.array(loggedDecisionSchema),
      cursor: z.string().nullable(),
      people,
    }),
  },
  /** Who moved items to another stage, by kind of actor, as far back as `since`. */
  'moves.count': {
    input: z.object({ ...onProject, cursor }),
    output: z.object({
      by: z.array(movesOfActorSchema),
      since: z.string(),
      /** Where counting goes on; what it gives is to be added up. */
      cursor: z.string().nullable(),
      people,
    }),
  },
  /** Has Assay look after work items that are there already, as they stand. */
  'items.adopt': {
    input: z.object({
      ...onProject,
      /** Numeric ids; as many as one request to Jira makes. */
      issues: z
        .array(z.string().regex(/^\d{1,15}$/, 'the id of a work item'))
        .min(1)
        .max(50),
    }),
    output: z.object({
      /** Ids that were handed to the queue; they show as governed once it has run. */
      adopted: z.array(ownWorkItem),
      /** Keys that the person may see but not edit. */
      refused: z.array(ownWorkItem),
    }),
  },
  /** What names of lists and items of checklists come to here. It stores nothing. */
  'checklist.read': {
    input: z.object({
      ...onProject,
      lists: z.array(z.string().max(300)).max(500),
      items: z.array(z.string().max(1000)).max(200),
    }),
    output: z.object({
      /** Name of the stage that each list goes by, in the order asked; null where it goes by none. */
      stages: z.array(appText.nullable()),
      /** What becomes of each item, in the order asked. */
      items: z.array(readItemSchema),
    }),
  },
  /** What the person who asks did in the project, by the three fluencies. */
  'fluency.mine': {
    input: z.object(onProject),
    output: z.object({
      fluencies: z.array(fluencySchema),
      /** Entries of ledgers that were looked through, and whether these are all. */
      looked: z.number().int(),
      isWhole: z.boolean(),
    }),
  },
  'readiness.get': {
    input: z.object({ ...onProject, cursor }),
    output: z.object({ items: z.array(readinessSchema), cursor: z.string().nullable(), people }),
  },
} as const;
