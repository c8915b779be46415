import type { ForgeRuntime } from './invocation';
import type { Identity } from '../identity';
import type { ForgeManifest } from '../manifest';

const silent = {
  counter: () => ({
    incr: () => undefined,
    incrBy: () => undefined,
    decr: () => undefined,
    decrBy: () => undefined,
  }),
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
  gauge: () => ({ set: () => undefined }),
};

/** What `getAppContext()`, `authorize()`, `permissions` and `webTrigger` of the SDK read. */
export const createRuntime = (options: {
  identity: Identity;
  manifest: ForgeManifest;
  invocationId: string;
  functionKey: string;
  moduleKey: string;
  moduleType: string;
  accountId: string | undefined;
  remaining: () => number;
}): ForgeRuntime => {
  const { identity, manifest, invocationId, accountId } = options;
  return {
    // The seam needs neither token nor address; the SDK only demands that they exist.
    proxy: { token: '', url: '' },
    contextAri: identity.contextAri,
    container: {},
    appContext: {
      appId: identity.appId,
      appVersion: identity.appVersion,
      environmentId: identity.environmentId,
      environmentType: identity.environmentType,
      invocationId,
      installationId: identity.installationId,
      functionKey: options.functionKey,
      moduleType: options.moduleType,
      moduleKey: options.moduleKey,
      permissions: {
        scopes: [...manifest.scopes],
        external: manifest.permissions.external ?? {},
      },
    },
    ...(accountId !== undefined && { aaid: accountId }),
    lambdaContext: { awsRequestId: invocationId, getRemainingTimeInMillis: options.remaining },
    tracing: { traceId: invocationId.replaceAll('-', ''), spanId: invocationId.slice(0, 8) },
    realtime: {},
    metrics: silent,
    featureFlags: () => false,
  };
};
