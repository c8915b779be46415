import * as z from 'zod';
import { credentialIds } from '../../words/people/credential-ids';

export const credentialIdSchema = z.enum(credentialIds);

/** Number or name that the issuer knows a certificate by. */
export const credentialNumberSchema = z.string().trim().min(2).max(100);

/** What an approval was given with, where its gate asks for a credential. */
export const shownCredentialSchema = z.object({
  scheme: credentialIdSchema,
  number: credentialNumberSchema,
  /** Last day on which it holds; null where it does not end. */
  expiresOn: z.iso.date().nullable(),
  confirmedBy: z.string(),
});
