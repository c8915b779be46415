import * as z from 'zod';

export const ledgerKinds = [
  'item-registered',
  'criteria-locked',
  'evaluation-recorded',
  'signal-recorded',
  'gate-decided',
  'stage-moved',
  'model-changed',
  'system-type-changed',
  'impact-set',
  'looks-declared',
  'demo-marked',
  'criteria-proposed',
  'criteria-rejected',
  'challenge-asked',
  'challenge-answered',
  'approval-given',
  'approval-withdrawn',
  'waiver-requested',
  'waiver-approved',
  'waiver-revoked',
  'return-declared',
  'monitoring-planned',
  'alert-muted',
  'alert-unmuted',
  'drift-changed',
  'retraining-asked',
  'retraining-answered',
  'review-raised',
  'review-done',
  'incident-opened',
  'incident-closed',
  'handoff-offered',
  'handoff-answered',
  'dependency-set',
  'dependency-ready',
  'dependency-removed',
  'artifact-set',
  'artifact-removed',
  'risk-set',
  'risk-closed',
  'safeguards-set',
  'judge-set',
  'settings-changed',
  'decommission-planned',
  'finding-raised',
  'finding-resolved',
  'correction',
] as const;

export const actorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), accountId: z.string() }),
  z.object({ kind: z.literal('pipeline') }),
  z.object({ kind: z.literal('app') }),
  /** Jira asked on behalf of somebody it does not name (workflow validators). */
  z.object({ kind: z.literal('jira') }),
]);

/** An entry of the hash chain: `hash` covers all other fields, `previous` is the hash before it. */
export const ledgerEntrySchema = z.object({
  /** Of the item, or `project-` and the id of a project for what concerns all of its items. */
  issueId: z.string(),
  /** From 1, without gaps. */
  seq: z.number().int().positive(),
  at: z.string(),
  actor: actorSchema,
  kind: z.enum(ledgerKinds),
  body: z.record(z.string(), z.json()),
  previous: z.string(),
  hash: z.string(),
});

/** What verifying a chain found. */
export const chainCheckSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), entries: z.number().int().nonnegative(), head: z.string() }),
  z.object({
    ok: z.literal(false),
    /** First entry that does not fit. */
    seq: z.number().int().nonnegative(),
    problem: z.string(),
  }),
]);
