import * as z from 'zod';

/**
 * The parts of Forge's resolver context that Assay reads. Only `accountId` and `installContext` are
 * guaranteed by the platform; `extension` passes through the browser and decides nothing.
 * @see https://developer.atlassian.com/platform/forge/app-context-security/
 */
export const resolverContextSchema = z.object({
  accountId: z.string().optional(),
  installContext: z.string().optional(),
  moduleKey: z.string().optional(),
});
