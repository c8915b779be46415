import * as z from 'zod';
import { appText } from './marks/app-texts';
import { otherKey } from './marks/work-items';
import { signalSchema } from './evidence';
import { issueInput, projectInput } from './inputs';

/**
 * What became of a body that a pipeline sent. `waiting`: stored, not yet processed. `done`: everything
 * in it is recorded. `unrouted`: no work item could be told. `failed`: it could not be recorded.
 */
export const deliveryStates = ['waiting', 'done', 'unrouted', 'failed'] as const;

/** A delivery as an administrator of the project sees it; never with its body. */
export const deliverySchema = z.object({
  id: z.string(),
  receivedAt: z.string(),
  state: z.enum(deliveryStates),
  /** Format that was recognised, such as `mlflow-run`. */
  format: z.string(),
  /** Bytes of the body as it was sent. */
  size: z.number().int().nonnegative(),
  /** Work item it was recorded on. */
  issueKey: otherKey.nullable(),
  /** How many runs of it are recorded. */
  evaluations: z.number().int().nonnegative(),
  /** How many drift or monitoring observations of it are recorded. */
  signals: z.number().int().nonnegative(),
  /** Criteria lines that the file proposes; nobody but a person adopts them. */
  criteria: z.array(z.string()),
  /** Whether a person dropped its body; then nothing can be done about it any more. */
  discarded: z.boolean(),
  /** Why it is unrouted or failed, or who discarded it, in words for people. */
  problem: appText.nullable(),
  /** What else is to be known of one that is done. */
  note: appText.nullable(),
});

/** A signal as it is stored, never changed. */
export const recordedSignalSchema = signalSchema.extend({
  /** SHA-256 (hex) over fingerprint, state and time: the same observation is one record. */
  digest: z.string(),
  observedAt: z.string(),
  recordedAt: z.string(),
  /** Model version that its source named; signals of before it was kept have none. */
  modelVersion: z.string().max(200).nullable().default(null),
});

export const secretActions = ['created', 'rotated', 'revoked'] as const;

/** What may be known of the secret that pipelines sign with; never the secret. */
export const secretStatusSchema = z.object({
  exists: z.boolean(),
  /** What pipelines send as `x-assay-project`. */
  name: z.string(),
  /** Name by which the ledger tells what was signed with it; null where there is none. */
  signsAs: z.string().nullable(),
  /** The same of the one before, as long as it is taken. */
  previousSignsAs: z.string().nullable(),
  createdAt: z.string().nullable(),
  rotatedAt: z.string().nullable(),
  /** Until when the secret before the last rotation is taken; null where there is none. */
  previousUntil: z.string().nullable(),
  /** The last 20, newest first. */
  events: z.array(
    z.object({
      at: z.string(),
      accountId: z.string(),
      action: z.enum(secretActions),
      /** Name it was under. */
      name: z.string(),
      /** Name that it signs as; left out in records from before it was kept. */
      secret: z.string().exactOptional(),
    }),
  ),
  /** Display names for the account ids of the events. */
  people: z.record(z.string(), z.string()),
});

/** A new secret, answered this once; the app does not show it again. */
const newSecretSchema = z.object({ secret: z.string(), status: secretStatusSchema });

const onProject = { project: projectInput };
const onDelivery = {
  ...onProject,
  id: z.string().regex(/^\d{1,15}:[0-9a-f]{64}$/, 'the id of a delivery'),
};

/** What the administrators of a project see and do about what pipelines send. */
export const deliveryCalls = {
  'deliveries.list': {
    input: z.object({
      ...onProject,
      state: z.enum(deliveryStates).optional(),
      /** From the page before; not to be kept. */
      cursor: z.string().min(1).max(4000).optional(),
    }),
    /** Newest first, at most 50. */
    output: z.object({ deliveries: z.array(deliverySchema), cursor: z.string().nullable() }),
  },
  /** Names the work item that an unrouted or failed delivery belongs to, and records it there. */
  'deliveries.assign': {
    input: z.object({ ...onDelivery, issue: issueInput }),
    output: deliverySchema,
  },
  /** Processes a delivery again that is not done. */
  'deliveries.replay': { input: z.object(onDelivery), output: deliverySchema },
  /** Drops the body of an unrouted or failed delivery; that it came stays on record. */
  'deliveries.discard': { input: z.object(onDelivery), output: deliverySchema },
  'secret.status': { input: z.object(onProject), output: secretStatusSchema },
  'secret.create': { input: z.object(onProject), output: newSecretSchema },
  /** The secret before stays valid for 24 hours. */
  'secret.rotate': { input: z.object(onProject), output: newSecretSchema },
  /** Nothing signed with it is taken any more, at once. */
  'secret.revoke': { input: z.object(onProject), output: secretStatusSchema },
} as const;
