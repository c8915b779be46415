import * as z from 'zod';
import { projectSettingsSchema } from '../../../contract/settings';
import { defineRecord } from './record';

const policyOf1Schema = z.looseObject({
  policy: z.looseObject({
    gates: z.record(z.string(), z.array(z.looseObject({ check: z.string() }))),
  }),
});

/** Version 1 had a check of how looks at the data were declared; they are counted now. */
const withoutDeclaredLooks = (old: unknown): unknown => {
  const { data } = policyOf1Schema.safeParse(old);
  if (data === undefined) return old;
  const gates: Record<string, unknown> = {};
  for (const [stage, rules] of Object.entries(data.policy.gates)) {
    gates[stage] = rules.filter(({ check }) => check !== 'looks-declared');
  }
  return { ...data, policy: { ...data.policy, gates } };
};

export const settingsRecord = defineRecord({
  name: 'project-settings',
  version: 2,
  schema: projectSettingsSchema,
  migrations: [withoutDeclaredLooks],
});
