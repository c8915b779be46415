import { randomUUID } from 'node:crypto';
import { ForgePlatformError, messageOf } from '../errors';
import type { Identity } from '../identity';
import type { Invoke } from '../invoke/invoke';
import { throughJson, withinBytes } from '../invoke/json';
import { BRIDGE_REQUEST_BYTES } from '../limits';
import { findModule, type ForgeManifest } from '../manifest';

export type ResolverRequest = {
  moduleKey: string;
  /** Name the resolver defined, such as `item.get`. */
  call: string;
  payload: unknown;
  /** The person in front of the page; absent for anonymous visitors. */
  accountId?: string | undefined;
  /** What the page says about where it stands (issue, project …). Not to be trusted. */
  extension?: Record<string, unknown> | undefined;
  /** More of what the page says: locale, timezone, theme … Not to be trusted. */
  context?: Record<string, unknown> | undefined;
};

/**
 * `invoke` of the browser bridge: runs the resolver of a UI module.
 *
 * @throws ForgePlatformError `PAYLOAD_TOO_LARGE` above 500 KB, `FUNCTION_FAILED` when the resolver
 * throws (the cause is kept), `FUNCTION_TIME_OUT`.
 */
export const createResolverCalls =
  (manifest: ForgeManifest, identity: Identity, invoke: Invoke) =>
  async (request: ResolverRequest): Promise<unknown> => {
    const module = findModule(manifest, request.moduleKey);
    const functionKey = module.resolver?.function;
    if (functionKey === undefined) {
      throw new ForgePlatformError(
        'UNKNOWN_FUNCTION',
        `Module "${module.key}" has no resolver function in manifest.yml.`,
      );
    }
    const { value, bytes } = throughJson(request.payload, 'The payload');
    withinBytes(bytes, BRIDGE_REQUEST_BYTES, 'PAYLOAD_TOO_LARGE', 'The payload of invoke');
    const context = {
      ...request.context,
      localId: request.context?.['localId'] ?? randomUUID(),
      cloudId: identity.cloudId,
      siteUrl: identity.siteUrl,
      environmentId: identity.environmentId,
      environmentType: identity.environmentType,
      moduleKey: module.key,
      accountId: request.accountId,
      accountType: request.accountId === undefined ? 'anonymous' : 'licensed',
      extension: { ...request.extension, type: module.type },
    };
    try {
      return await invoke({
        functionKey,
        moduleKey: module.key,
        moduleType: module.type,
        payload: { call: { functionKey: request.call, payload: value }, context },
        accountId: request.accountId,
        call: request.call,
      });
    } catch (error) {
      if (error instanceof ForgePlatformError) throw error;
      const message = `There was an error invoking the function - ${messageOf(error)}`;
      throw new ForgePlatformError('FUNCTION_FAILED', message, { cause: error });
    }
  };
