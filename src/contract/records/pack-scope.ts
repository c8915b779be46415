import * as z from 'zod';
import { otherKey } from '../marks/work-items';

/** What a pack is about. Days are `2026-11-28`, in UTC, both included. */
export const packScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('item'), issueKey: otherKey }),
  z.strictObject({ kind: z.literal('project') }),
  z.strictObject({ kind: z.literal('days'), from: z.iso.date(), to: z.iso.date() }),
]);
