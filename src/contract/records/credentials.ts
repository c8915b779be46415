import * as z from 'zod';
import { projectInput } from '../inputs';
import { credentialIdSchema, credentialNumberSchema } from './shown-credential';

/** A certificate of a person, as the person states it and a second person confirmed it. */
export const credentialSchema = z.object({
  id: z.string(),
  accountId: z.string(),
  scheme: credentialIdSchema,
  number: credentialNumberSchema,
  /** Page of the issuer that shows it. */
  link: z
    .url({ protocol: /^https$/u })
    .max(500)
    .nullable(),
  /** Last day on which it holds; null where it does not end. */
  expiresOn: z.iso.date().nullable(),
  statedAt: z.string(),
  confirmed: z.object({ by: z.string(), at: z.string() }).nullable(),
});

export const credentialListSchema = z.object({
  credentials: z.array(
    credentialSchema.extend({
      isExpired: z.boolean(),
      isMine: z.boolean(),
      mayConfirm: z.boolean(),
      mayRemove: z.boolean(),
    }),
  ),
  people: z.record(z.string(), z.string()),
});

const onProject = { project: projectInput };
const id = z.string().min(1).max(60);

/** Credentials of people who approve in a project. Each answers the list as it is then. */
export const credentialCalls = {
  'credentials.list': { input: z.object(onProject), output: credentialListSchema },
  /** One's own; stated anew, it has to be confirmed anew. */
  'credential.state': {
    input: z.object({
      ...onProject,
      ...credentialSchema.pick({ scheme: true, number: true, link: true, expiresOn: true }).shape,
    }),
    output: credentialListSchema,
  },
  /** By another person, who looked it up at its issuer. */
  'credential.confirm': { input: z.object({ ...onProject, id }), output: credentialListSchema },
  'credential.remove': { input: z.object({ ...onProject, id }), output: credentialListSchema },
} as const;
