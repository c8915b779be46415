import * as z from 'zod';
import type { Work } from '../../app/upkeep/ports';
import { actorSchema } from '../../contract/ledger';
import { failSafeModes } from '../../words/fail-safe';
import { gateEntries } from '../../ledger/topics/gate';

const onItem = { issueId: z.string(), projectId: z.string() };

const changeSchema = z.object({
  cause: z.enum(['created', 'moved', 'retyped', 'edited', 'unknown']),
  accountId: z.string().nullable(),
  at: z.string().nullable(),
  fromStatusId: z.string().nullable(),
  toStatusId: z.string().nullable(),
});

/** Every kind of work as it lies in the queue. */
export const workSchema: z.ZodType<Work> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('process-evidence'),
    deliveryId: z.string(),
    projectId: z.string(),
  }),
  z.object({
    kind: z.literal('record-decision'),
    id: z.string(),
    issue: z.object({ id: z.string(), key: z.string(), projectId: z.string() }),
    decision: z.object({
      at: z.string(),
      actor: actorSchema,
      kind: z.literal('gate-decided'),
      body: gateEntries['gate-decided'].body,
    }),
  }),
  z.object({ kind: z.literal('check-shown'), issueId: z.string() }),
  z.object({
    kind: z.literal('record-unheard'),
    id: z.string(),
    issue: z.object({ id: z.string(), key: z.string(), projectId: z.string() }),
    stage: z.string(),
    decidedAt: z.string(),
  }),
  z.object({
    kind: z.literal('record-degraded'),
    answer: z.object({
      issueKey: z.string(),
      fromStatusId: z.string(),
      toStatusId: z.string(),
      gate: z.string().nullable(),
      mode: z.enum(failSafeModes),
      at: z.string(),
    }),
  }),
  z.object({ kind: z.literal('project-item'), ...onItem }),
  z.object({ kind: z.literal('refresh-item'), ...onItem }),
  z.object({ kind: z.literal('tell-dependents'), ...onItem }),
  z.object({ kind: z.literal('follow-issue'), issueId: z.string(), change: changeSchema }),
  z.object({
    kind: z.literal('revert-move'),
    ...onItem,
    finding: z.string(),
    fromStatusId: z.string(),
    toStatusId: z.string(),
  }),
  z.object({ kind: z.literal('register-project'), projectId: z.string() }),
  z.object({ kind: z.literal('build-pack'), packId: z.string() }),
  z.object({ kind: z.literal('flush-outbox') }),
]);
