import * as z from 'zod';
import { appText } from '../marks/app-texts';
import { issueInput, projectInput } from '../inputs';
import { packScopeSchema } from './pack-scope';
import { ownWorkItem } from '../marks/work-items';

const count = z.number().int().nonnegative();

export const packStates = ['waiting', 'building', 'ready', 'failed'] as const;

/** One audit pack, as lists of them show it. */
export const packSchema = z.object({
  id: z.string(),
  scope: packScopeSchema,
  state: z.enum(packStates),
  /** Why it could not be made, in words for people; null while nothing is wrong. */
  problem: appText.nullable(),
  askedBy: z.string(),
  askedAt: z.string(),
  madeAt: z.string().nullable(),
  /** Work items that are in, of those that were found; null before they were looked for. */
  progress: z.object({ done: count, of: count.nullable() }),
  items: count,
  records: count,
  /** What the person who asked may not see: work items, and entries that name such. */
  leftOut: z.object({ items: count, entries: count }),
  bytes: count,
  /** SHA-256 of its manifest; null until it is made. */
  digest: z.string().nullable(),
  /** Of the key that signed it. */
  fingerprint: z.string().nullable(),
  /** Until when it can be downloaded. */
  expiresAt: z.string(),
});

/** The key that packs are signed with; private halves are never told. */
export const packKeySchema = z.object({
  algorithm: z.literal('Ed25519'),
  fingerprint: z.string(),
  madeAt: z.string(),
  /** Keys before, newest first; packs from their time are checked with them. */
  former: z.array(z.object({ fingerprint: z.string(), madeAt: z.string(), retiredAt: z.string() })),
});

const onProject = { project: projectInput };
const packId = z.string().regex(/^[0-9A-Za-z-]{10,60}$/u, 'the id of an audit pack');
const people = z.record(z.string(), z.string());

/** Most items of one sample. */
export const MOST_SAMPLED = 50;

export const packCalls = {
  'packs.list': {
    input: z.object(onProject),
    output: z.object({
      /** Newest first, at most 50. */
      packs: z.array(packSchema),
      /** Project administrators and auditors may. */
      mayBuild: z.boolean(),
      isAuditor: z.boolean(),
      /** Null before the first pack is asked for. */
      fingerprint: z.string().nullable(),
      /** Days that a pack can be downloaded for. */
      keptDays: count,
      people,
    }),
  },
  'packs.build': {
    input: z.object({
      ...onProject,
      scope: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('item'), issue: issueInput }),
        z.strictObject({ kind: z.literal('project') }),
        z.strictObject({ kind: z.literal('days'), from: z.iso.date(), to: z.iso.date() }),
      ]),
    }),
    output: packSchema,
  },
  /** A piece of a pack; `next` asks for the one behind it. */
  'packs.read': {
    input: z.object({ ...onProject, id: packId, from: count.default(0) }),
    output: z.object({
      /** Base64. */
      data: z.string(),
      next: count.nullable(),
    }),
  },
  /**
   * Work items of the project by their number: one, or a random sample that the same seed gives again.
   * Numbers count the items that the person may see, in the order of their ids.
   */
  'audit.sample': {
    input: z.object({
      ...onProject,
      pick: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('number'), number: count.positive() }),
        z.strictObject({
          kind: z.literal('random'),
          seed: z.string().trim().min(1).max(100),
          count: count.positive().max(MOST_SAMPLED),
        }),
      ]),
    }),
    output: z.object({
      /** Items that could be picked. */
      total: count,
      items: z.array(
        z.object({
          number: count.positive(),
          issueKey: ownWorkItem,
          summary: z.string(),
          stage: z.string().nullable(),
          /** Entries of its ledger. */
          entries: count,
        }),
      ),
    }),
  },
  'key.status': { input: z.object(onProject), output: packKeySchema },
  /** Only by who administers the whole site: packs of every project are signed with it. */
  'key.rotate': {
    input: z.object({ ...onProject, reason: z.string().trim().min(5).max(500) }),
    output: packKeySchema,
  },
} as const;
