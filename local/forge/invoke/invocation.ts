import { AsyncLocalStorage } from 'node:async_hooks';
import type { __getRuntime } from '@forge/api';
import type { CallRecord } from '../metrics';

type SdkRuntime = ReturnType<typeof __getRuntime>;

/** What the SDK reads; permissions arrive as plain data and the SDK makes its own class of them. */
export type ForgeRuntime = Omit<SdkRuntime, 'appContext'> & {
  appContext: Omit<SdkRuntime['appContext'], 'permissions'> & {
    permissions: { scopes: string[]; external: unknown };
  };
};

/** How `@forge/api`, `@forge/kvs` and `@forge/events` reach the platform. */
export type SeamFetch = (meta: unknown, path: unknown, init: unknown) => Promise<Response>;

/** One run of a function: what the SDK may see of it and what is observed of it. */
export type Invocation = {
  id: string;
  functionKey: string;
  moduleKey: string;
  moduleType: string;
  /** The person on whose behalf it runs; modules without a user have none. */
  accountId: string | undefined;
  /** The first invocation of a chain of queue events, for the cyclic limit. */
  originId: string;
  runtime: ForgeRuntime;
  fetch: SeamFetch;
  calls: CallRecord[];
  /** Name of the resolver call. */
  call: string | undefined;
  /** Calls that it began; more than are recorded while some are under way. */
  begun: number;
  /** Ends its process: whoever waits for it hears of that, it itself of nothing any more. */
  die: () => void;
  /** Milliseconds since the invocation began. */
  elapsed: () => number;
  /** Writes a line of the app's log, within the platform's limits. */
  print: (line: string) => void;
  /** After its end a function is frozen: its calls are not answered any more. */
  ended: boolean;
};

const storage = new AsyncLocalStorage<Invocation>();

export const currentInvocation = (): Invocation | undefined => storage.getStore();

export const runInside = <Result>(invocation: Invocation, run: () => Result): Result =>
  storage.run(invocation, run);

const frozen = (): Promise<never> => new Promise(() => undefined);

/**
 * Defines the two globals through which the SDK packages reach the platform. Both answer for the
 * invocation of the calling function, so that several can run at once; outside of one there is no
 * platform, as at import time in Lambda.
 */
export const installSeams = (): void => {
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => currentInvocation()?.runtime,
  });
  const seam: SeamFetch = (meta, path, init) => {
    const invocation = currentInvocation();
    if (invocation === undefined) {
      return Promise.reject(new Error('A Forge API was called outside of an invocation.'));
    }
    return invocation.ended ? frozen() : invocation.fetch(meta, path, init);
  };
  Object.defineProperty(globalThis, '__forge_fetch__', {
    configurable: true,
    writable: true,
    value: seam,
  });
};
