import * as z from 'zod';
import { convergenceSchema } from '../convergence';
import { credentialCalls } from '../records/credentials';
import { deliveryCalls } from '../deliveries';
import { digestCalls } from './digest-calls';
import { draftCalls } from './draft-calls';
import { frameworkCalls } from '../records/frameworks';
import { exportCalls } from './export-calls';
import {
  criterionPlanSchema,
  criterionSchema,
  lintFindingSchema,
  writtenWishSchema,
} from '../criteria';
import { evidenceCalls } from './evidence-calls';
import { checkInfoSchema, gateDecisionSchema, laterGateSchema, shownGateSchema } from '../gate';
import { governanceCalls } from './governance-calls';
import { issueInput, projectInput, seenRevision } from '../inputs';
import { itemViewSchema } from '../item';
import { chainCheckSchema, ledgerEntrySchema, toldEntrySchema } from '../ledger';
import { itemFactsSchema, stakeSchema } from '../item-facts';
import { lifecycleSchema, stageIdSchema, systemTypeSchema } from '../lifecycle';
import { policySchema } from '../governance';
import { reportCalls } from './report-calls';
import { radarCalls } from '../records/radar';
import { packCalls } from '../records/packs';
import { monitoringCalls } from './monitoring-calls';
import { recordsCalls } from './records-calls';
import { sheetsCalls } from './sheets-calls';
import { unsentCalls } from './unsent-calls';
import { projectSettingsSchema } from '../settings';

const issue = issueInput;
const project = projectInput;
const criteriaText = z.string().max(20_000);
/** Every call a surface can make: its name, what it takes and what it answers. */
export const calls = {
  ...governanceCalls,
  ...recordsCalls,
  ...sheetsCalls,
  ...deliveryCalls,
  ...reportCalls,
  ...radarCalls,
  ...monitoringCalls,
  ...exportCalls,
  ...draftCalls,
  ...digestCalls,
  ...frameworkCalls,
  ...credentialCalls,
  ...packCalls,
  ...evidenceCalls,
  ...unsentCalls,
  'item.get': { input: z.object({ issue }), output: itemViewSchema },
  /** How each criterion came along over the runs, and when its target is likely reached. */
  'convergence.get': { input: z.object({ issue }), output: convergenceSchema },
  'item.describe': {
    input: z.object({
      issue,
      revision: seenRevision,
      ...itemFactsSchema.shape,
      modelName: z.string().trim().max(200).nullable(),
      modelVersion: z.string().trim().max(200).nullable(),
      /** Left out, what is stated stays; null takes it back. */
      stake: stakeSchema.nullable().exactOptional(),
    }),
    output: itemViewSchema,
  },
  'gate.evaluate': {
    input: z.object({ issue, stage: stageIdSchema.optional() }),
    output: shownGateSchema,
  },
  /** The gates behind the next one, in the order in which they are reached. */
  'gate.preview': {
    input: z.object({ issue }),
    output: z.object({ gates: z.array(laterGateSchema) }),
  },
  'stage.move': {
    input: z.object({ issue, stage: stageIdSchema, revision: seenRevision }),
    output: z.object({ decision: gateDecisionSchema, item: itemViewSchema }),
  },
  'criteria.lint': {
    input: z.object({ text: criteriaText, systemType: systemTypeSchema.nullable().optional() }),
    output: z.object({
      criteria: z.array(criterionSchema),
      findings: z.array(lintFindingSchema),
      plans: z.array(criterionPlanSchema),
    }),
  },
  /** What description and comments wish for. It changes nothing and holds nothing. */
  'wishes.read': {
    input: z.object({ issue }),
    output: z.object({ wishes: z.array(writtenWishSchema) }),
  },
  'criteria.draft': {
    input: z.object({ issue, text: criteriaText, revision: seenRevision }),
    output: itemViewSchema,
  },
  /** The first version locks at once; a later one needs a reason, and waits for another person. */
  'criteria.lock': {
    input: z.object({
      issue,
      revision: seenRevision,
      reason: z.string().trim().min(5).max(500).optional(),
    }),
    output: itemViewSchema,
  },
  'ledger.list': {
    input: z.object({ issue, after: z.number().int().nonnegative().optional() }),
    output: z.object({
      /** Oldest first, at most 100; `after` asks for those behind a seq. */
      entries: z.array(ledgerEntrySchema),
      /** The same entries in words, in the same order. */
      told: z.array(toldEntrySchema),
      more: z.boolean(),
      /** The whole chain is checked, not only the page. */
      chain: chainCheckSchema,
      people: z.record(z.string(), z.string()),
    }),
  },
  'settings.get': {
    input: z.object({ project }),
    output: z.object({
      settings: projectSettingsSchema,
      lifecycles: z.array(lifecycleSchema),
      /** Policy presets laid over the stages of its lifecycle. */
      presets: z.array(policySchema),
      /** By the id of a lifecycle: what a project begins with that chooses it. */
      layouts: z.record(
        z.string(),
        z.object({
          presets: z.array(policySchema),
          /** Statuses of the project that are named after its stages. */
          statusStages: projectSettingsSchema.shape.statusStages,
        }),
      ),
      checks: z.array(checkInfoSchema),
      statuses: z.array(z.object({ id: z.string(), name: z.string() })),
      issueTypes: z.array(z.object({ id: z.string(), name: z.string() })),
      mayAdminister: z.boolean(),
    }),
  },
  'settings.save': {
    input: z.object({
      project,
      revision: z.number().int().nonnegative(),
      statusStages: projectSettingsSchema.shape.statusStages,
      governedTypes: projectSettingsSchema.shape.governedTypes,
      failSafe: projectSettingsSchema.shape.failSafe,
      evidenceMaxAgeDays: projectSettingsSchema.shape.evidenceMaxAgeDays,
      /**
       * Id of a lifecycle preset. With another one than before, statuses have to stand for its stages,
       * and a policy that is a preset is laid over it.
       */
      lifecycle: z.string().max(100).optional(),
      /** Left out, what is set stays. */
      policy: projectSettingsSchema.shape.policy.optional(),
      roles: projectSettingsSchema.shape.roles.optional(),
      auditors: projectSettingsSchema.shape.auditors,
      revertOnBypass: z.boolean().optional(),
      attestationKeys: projectSettingsSchema.shape.attestationKeys,
      weeklyDigest: z.boolean().optional(),
    }),
    output: projectSettingsSchema,
  },
  /** The gates a workflow rule can guard, for its configuration page. */
  'workflow.gates': {
    input: z.object({ project: project.optional() }),
    output: z.object({ lifecycle: lifecycleSchema }),
  },
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = z.input<Calls[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<Calls[Name]['output']>;
