import * as z from 'zod';
import { canonicalJson } from '../canonical-json';
import type { GovernanceProperty } from '../../words/property';

/** What of a property has to fit the record; the rest is about when it was written. */
const factsSchema = z
  .object({
    stage: z.string().nullable(),
    gate: z.string(),
    nextStage: z.string().nullable(),
    openStages: z.array(z.string()),
    verdict: z.string(),
    criteria: z.object({ pass: z.number(), fail: z.number(), inconclusive: z.number() }),
    version: z.number(),
    locked: z.string().nullable(),
    model: z.string().nullable(),
    systemType: z.string().nullable(),
    drift: z.string(),
    flags: z.array(z.string()),
    ask: z.array(z.string()),
    tier: z.string().nullable(),
    // Properties from before it was kept have none.
    stake: z
      .object({
        words: z.string(),
        amount: z.number().nullable(),
        unit: z.string().nullable(),
        by: z.string(),
        at: z.string(),
      })
      .nullable()
      .default(null),
  })
  .strip();

/** Whether a property of a work item says something else than the record; true for none at all. */
export const differsFrom = (property: unknown, expected: GovernanceProperty): boolean => {
  const facts = factsSchema.safeParse(property);
  return !facts.success || canonicalJson(facts.data) !== canonicalJson(factsSchema.parse(expected));
};
