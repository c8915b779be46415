import * as z from 'zod';
import type { Identity } from '../identity';
import type { ForgeManifest } from '../manifest';
import { jsonResponse, type OutgoingCall } from './meta';

const bodySchema = z.object({
  query: z.string(),
  variables: z.looseObject({
    input: z.looseObject({ triggerKey: z.string(), contextId: z.string() }).optional(),
  }),
});

/** Answers the GraphQL operations behind `webTrigger` of `@forge/api`. */
export const createGraphRemote = (manifest: ForgeManifest, identity: Identity) => {
  const triggers = manifest.modules.filter(({ type }) => type === 'webtrigger');
  const urlOf = (key: string): string => `${identity.siteUrl}/webtrigger/${key}`;

  const createUrl = (input: { triggerKey: string; contextId: string } | undefined): Response => {
    const known = triggers.some(({ key }) => key === input?.triggerKey);
    if (input === undefined || !known || input.contextId !== identity.contextAri) {
      const errors = [{ message: `No web trigger "${input?.triggerKey ?? ''}" in this context` }];
      return jsonResponse(200, { data: { createWebTriggerUrl: null }, errors });
    }
    return jsonResponse(200, { data: { createWebTriggerUrl: { url: urlOf(input.triggerKey) } } });
  };

  return (call: OutgoingCall): Response => {
    const parsed = bodySchema.safeParse(typeof call.body === 'string' ? JSON.parse(call.body) : {});
    if (!parsed.success) return jsonResponse(400, { message: z.prettifyError(parsed.error) });
    const { query, variables } = parsed.data;
    if (query.includes('createWebTriggerUrl')) return createUrl(variables.input);
    if (query.includes('webTriggerUrlsByAppContext')) {
      const urls = triggers.map(({ key }) => ({ triggerKey: key, url: urlOf(key) }));
      return jsonResponse(200, { data: { webTriggerUrlsByAppContext: urls } });
    }
    // Local addresses follow from the manifest, there is nothing that could be deleted.
    return jsonResponse(501, { message: 'This GraphQL operation is not there on one machine' });
  };
};
