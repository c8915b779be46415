import * as z from 'zod';
import type { Answers } from '../facts/table';
import type { Identity } from '../identity';
import type { ForgeManifest } from '../manifest';
import type { ProxyCase } from '../facts/proxy';
import { jsonResponse, type OutgoingCall } from './meta';

const bodySchema = z.object({
  query: z.string(),
  variables: z.looseObject({
    input: z.looseObject({ triggerKey: z.string(), contextId: z.string() }).optional(),
  }),
});

/** Answers the GraphQL operations behind `webTrigger` of `@forge/api`. */
export const createGraphRemote = ({
  manifest,
  identity,
  answers,
}: {
  manifest: ForgeManifest;
  identity: Identity;
  answers: Pick<Answers, 'refusal'>;
}) => {
  const triggers = manifest.modules.filter(({ type }) => type === 'webtrigger');
  const urlOf = (key: string): string => `${identity.siteUrl}/webtrigger/${key}`;

  const refuse = (fact: ProxyCase, message: string): Response =>
    jsonResponse(answers.refusal(fact).status, { message });

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
    if (!parsed.success) return refuse('graph.body.malformed', z.prettifyError(parsed.error));
    const { query, variables } = parsed.data;
    if (query.includes('createWebTriggerUrl')) return createUrl(variables.input);
    if (query.includes('webTriggerUrlsByAppContext')) {
      const urls = triggers.map(({ key }) => ({ triggerKey: key, url: urlOf(key) }));
      return jsonResponse(200, { data: { webTriggerUrlsByAppContext: urls } });
    }
    // Local addresses follow from the manifest, there is nothing that could be deleted.
    return refuse('graph.operation.unknown', 'This GraphQL operation is not there on one machine');
  };
};
