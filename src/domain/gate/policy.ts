import * as z from 'zod';

/** Which checks hold the gate of which stage. Data, so that projects can keep their own. */
export const policySchema = z.object({
  name: z.string(),
  version: z.number().int().positive(),
  /** Stage id to ids of checks; a stage that is missing has an open gate. */
  gates: z.record(z.string(), z.array(z.string())),
});

export type Policy = z.infer<typeof policySchema>;

const proof = [
  'stage-order',
  'criteria-defined',
  'criteria-locked-before-run',
  'evidence-present',
  'evidence-fresh',
  'evidence-matches-model',
  'criteria-met',
];

/** The lightest preset: order everywhere, criteria before validation, proof before release. */
export const starterPolicy: Policy = {
  name: 'starter',
  version: 1,
  gates: {
    inception: [],
    data: ['stage-order'],
    experimentation: ['stage-order'],
    validation: ['stage-order', 'criteria-defined'],
    deployment: proof,
    monitoring: proof,
    decommission: ['stage-order'],
  },
};

export const policies: readonly Policy[] = [starterPolicy];

/** @returns the preset of that name, or `starter` where the name is of a preset long gone. */
export const policyOf = (name: string): Policy =>
  policies.find((policy) => policy.name === name) ?? starterPolicy;
