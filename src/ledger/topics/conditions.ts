import * as z from 'zod';
import { takeOver } from '../../domain/evidence/conditions';
import { entryKind, told } from '../entry-kind';

/** What made the numbers of runs, and who answered for a change of it. */
export const conditionsEntries = {
  'conditions-taken-over': entryKind({
    body: z.strictObject({
      /** Digest of the run that was made under them. */
      digest: z.string(),
      /** What changed, in words. */
      what: z.string(),
      reason: z.string(),
    }),
    tell: ({ what, reason }, { who }) =>
      told(`${who} took over the conditions of a later run: ${what}`, reason),
    apply: (item) => ({ ...item, conditions: takeOver(item.conditions) }),
    writers: (_body, by) => [by],
  }),
};
