import * as z from 'zod';
import { projectInput } from './inputs';
import { credentialSchemes } from '../words/credentials';

const [first, ...rest] = credentialSchemes.map(({ id }) => id);
export const credentialIdSchema = z.enum(first === undefined ? [] : [first, ...rest]);

/** A certificate of a person, as the person states it and a second person confirmed it. */
export const credentialSchema = z.object({
  id: z.string(),
  accountId: z.string(),
  scheme: credentialIdSchema,
  /** Number or name that the issuer knows it by. */
  number: z.string().trim().min(2).max(100),
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

/** What an approval was given with, where its gate asks for a credential. */
export const shownCredentialSchema = credentialSchema
  .pick({ scheme: true, number: true, expiresOn: true })
  .extend({ confirmedBy: z.string() });

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
