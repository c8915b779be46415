import * as z from 'zod';
import { budgetSchema, judgementSchema } from '../../contract/budget';
import { criteriaDraftSchema, lockedCriteriaSchema } from '../../contract/criteria';
import { resultSchema, signalLevels } from '../../contract/evidence';
import {
  approvalSchema,
  challengeSchema,
  criteriaProposalSchema,
  demoSchema,
  findingSchema,
  impactSchema,
  scopeChangeSchema,
  tierRequestSchema,
  waiverSchema,
} from '../../contract/governance';
import { conditionsSchema, runBriefSchema } from '../../contract/identity';
import { itemFactsSchema, statedStakeSchema } from '../../contract/item-facts';
import { monitoringStateSchema } from '../../contract/monitoring';
import { itemRecordsSchema } from '../../contract/records/records';

/**
 * What stands for one criterion and one version of the model: the pass that stands, else the newest look,
 * with what a gate asks of the run behind it.
 */
export const latestResultSchema = z.object({
  criterionId: z.string(),
  digest: z.string(),
  result: resultSchema,
  /** Null where the run does not say, and in records from before it was kept. */
  modelName: z.string().nullable().default(null),
  modelVersion: z.string().nullable(),
  dataset: z.string().nullable(),
  startedAt: z.string().nullable(),
  /** The begin is stated by who handed it in; left out where the run says it, or nobody does. */
  isBeginStated: z.literal(true).exactOptional(),
  finishedAt: z.string().nullable(),
  recordedAt: z.string(),
  /** Person who handed it in; null where a pipeline did. */
  postedBy: z.string().nullable(),
  /** The run came in before the criterion was locked first: it is shown, and no look. */
  prior: z.boolean().default(false),
  /** What it came to at its look; null in records from before it was kept. */
  judgement: judgementSchema.nullable().default(null),
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
  /** Status that stood for the stage when it was last seen; null where nobody has seen one. */
  statusId: z.string().nullable(),
  ...itemFactsSchema.shape,
  /** What waiting costs; left out where nobody has stated it. */
  stake: statedStakeSchema.exactOptional(),
  model: z.object({
    name: z.string().nullable(),
    version: z.string().nullable(),
    /** Person who declared it. */
    setBy: z.string().nullable(),
  }),
  impact: impactSchema.nullable(),
  /** A lower tier that waits for a second person. */
  tierRequest: tierRequestSchema.nullable().default(null),
  draft: criteriaDraftSchema.nullable(),
  locked: lockedCriteriaSchema.nullable(),
  /** A later version of the criteria that waits for approval. */
  proposal: criteriaProposalSchema.nullable(),
  /** What later versions changed, newest last. */
  scopeChanges: z.array(scopeChangeSchema),
  /** When the team showed it to stakeholders; what changes after a demo is worth a question. */
  demos: z.array(demoSchema),
  latest: z.array(latestResultSchema),
  /** What made the numbers of the runs behind its results, and of the newest others, oldest first. */
  runs: z.array(runBriefSchema).default([]),
  /** What the runs of each criterion were made under, and whether that changed. */
  conditions: conditionsSchema.default({ pins: [], changed: null }),
  /** What is left of the error that each criterion may make; also of criteria that are gone. */
  budgets: z.array(budgetSchema),
  challenges: z.array(challengeSchema),
  /**
   * Stages that it entered through their gate since it was last retired, each with what it was about then;
   * a return leads to these. Empty in records from before it was kept.
   */
  entered: z
    .array(z.object({ stage: z.string(), at: z.string(), subject: z.string() }))
    .default([]),
  /** Everyone who wrote what is approved, since approvals last let it in. */
  writers: z.array(z.string()).default([]),
  approvals: z.array(approvalSchema),
  /** Where an approver said no; `comment` is the reason. It counts while an approval would. */
  declines: z.array(approvalSchema).default([]),
  waivers: z.array(waiverSchema),
  /** Findings that nobody has resolved yet, and the latest that somebody has. */
  findings: z.array(findingSchema),
  /**
   * What its gates decided lately, and its latest moves, each in the order in which they came to be known:
   * a move that no decision allowed went past the gate, and either may come to be known first. `ref` names
   * a decision, so that it is taken once.
   */
  decisions: z.array(
    z.object({ ref: z.string(), stage: z.string(), at: z.string(), allowed: z.boolean() }),
  ),
  moves: z.array(
    z.object({
      ...{ to: z.string(), at: z.string() },
      /** What the item was about then, until it is known whether its gate let it in. */
      subject: z.string().exactOptional(),
      /** Who had written it then, where approvals may have let it in; only of the last move. */
      writers: z.array(z.string()).exactOptional(),
    }),
  ),
  /** The last entry of its changelog that was followed; null before the first. */
  followed: z.object({ id: z.string(), at: z.string() }).nullable(),
  /** Level and flags as they were last written down; time alone can change them since. */
  drift: z.object({ level: z.enum(signalLevels), flags: z.array(z.string()) }),
  monitoring: monitoringStateSchema,
  records: itemRecordsSchema,
  /** What drifted or became another, until the items that depend on this one were told. */
  tells: z
    .array(z.object({ why: z.enum(['drift', 'model', 'data']), cause: z.string(), at: z.string() }))
    .default([]),
  /** When time alone changes its state next; ISO 8601. */
  dueAt: z.string().nullable(),
  ledger: z.object({ seq: z.number().int().nonnegative(), hash: z.string() }),
});
