import * as z from 'zod';
import { checkStates, gateDecisionSchema } from '../../contract/gate';
import { stageName } from '../../words/names';
import { entryKind, told } from '../entry-kind';

/** Digits of a digest that people compare by eye. */
const DIGITS = 12;

type NamedPolicy = z.output<typeof gateDecisionSchema>['policy'];

/** A name alone says little: a policy may be edited under it. */
const policyWords = ({ name, version, digest }: NamedPolicy): string =>
  digest === undefined
    ? `By the policy ${name} ${version}.`
    : `By the policy ${name} ${version}, digest ${digest.slice(0, DIGITS)}.`;

/** What gates decided, by the validator, by a person's move or without their records. */
export const gateEntries = {
  'gate-decided': entryKind({
    body: z.strictObject({
      /** Names the decision, so that a copy is known; missing in entries from before it was kept. */
      id: z.string().exactOptional(),
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
    tell: ({ stage, decision, degraded, reasons, policy }, { lifecycle }) => {
      const outcome = decision === 'allow' ? 'open' : 'held';
      const how = degraded ? ', decided without its records' : '';
      const sentence = `${stageName(lifecycle, stage)} gate: ${outcome}${how}`;
      return told(sentence, ...reasons, ...(degraded ? [] : [policyWords(policy)]));
    },
  }),
  'decision-not-heard': entryKind({
    body: z.strictObject({
      /** The decision that Jira did not hear. */
      id: z.string(),
      stage: z.string(),
      /** When the gate decided. */
      decidedAt: z.string(),
    }),
    tell: ({ stage }, { lifecycle }) =>
      told(
        `Jira did not hear that the ${stageName(lifecycle, stage)} gate was open`,
        'The decision could not be written down in time, so Jira was told that the gate stays closed.',
      ),
  }),
};
