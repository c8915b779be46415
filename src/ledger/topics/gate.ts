import * as z from 'zod';
import { checkStates, gateDecisionSchema } from '../../contract/gate';
import { stageName } from '../../words/names';
import { entryKind, told } from '../entry-kind';

/** What gates decided, by the validator, by a person's move or without their records. */
export const gateEntries = {
  'gate-decided': entryKind({
    body: z.strictObject({
      stage: z.string(),
      decision: z.enum(['allow', 'refuse']),
      /** True where it was decided without the records, by the fail-safe mode. */
      degraded: z.boolean(),
      /** The fail-safe mode that decided; left out where the records did. */
      mode: z.enum(['closed', 'open', 'warn']).exactOptional(),
      reasons: z.array(z.string()),
      /** State of each check, by its id. */
      checks: z.record(z.string(), z.enum(checkStates)),
      policy: gateDecisionSchema.shape.policy,
      /** What it rests on; null where it was decided without the records. */
      basis: gateDecisionSchema.shape.basis.nullable(),
    }),
    tell: ({ stage, decision, degraded, reasons }, { lifecycle }) => {
      const outcome = decision === 'allow' ? 'open' : 'held';
      const how = degraded ? ', decided without its records' : '';
      return told(`${stageName(lifecycle, stage)} gate: ${outcome}${how}`, ...reasons);
    },
  }),
};
