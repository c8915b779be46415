import * as z from 'zod';
import { appText } from './marks/app-texts';
import { throughs } from '../words/agents/through';
import { ownWorkItem, workItemNames } from './marks/work-items';

export const actorSchema = z.discriminatedUnion('kind', [
  /** `through`: what they had do it, by their own permission; left out where they did it themselves. */
  z.object({
    kind: z.literal('person'),
    accountId: z.string(),
    through: z.enum(throughs).exactOptional(),
  }),
  /** `secret`: name of the one that it signed with; left out in entries from before it was kept. */
  z.object({ kind: z.literal('pipeline'), secret: z.string().max(100).exactOptional() }),
  z.object({ kind: z.literal('app') }),
  /** An account of an app in Jira, by which AI agents and automation rules act. */
  z.object({ kind: z.literal('agent'), accountId: z.string() }),
  /**
   * Cannot be known: Jira asked on behalf of somebody it does not name (workflow validators), or named an
   * account without saying whose kind it is.
   */
  z.object({ kind: z.literal('jira'), accountId: z.string().exactOptional() }),
]);

/** An entry of the hash chain: `hash` covers all other fields, `previous` is the hash before it. */
export const ledgerEntrySchema = z.object({
  /** Of the item, or `project-` and the id of a project for what concerns all of its items. */
  issueId: ownWorkItem,
  /** From 1, without gaps. */
  seq: z.number().int().positive(),
  at: z.string(),
  actor: actorSchema,
  /** One of the catalogue in `src/ledger`; an entry of a later version may have another. */
  kind: z.string(),
  body: z.record(z.string(), z.json()).register(workItemNames, { names: 'ledger-body' }),
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
    problem: appText,
  }),
]);

/** An entry in words for people. */
export const toldEntrySchema = z.object({
  sentence: appText,
  /** What belongs below it, line by line. */
  details: z.array(appText),
});
