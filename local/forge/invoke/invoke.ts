import { randomUUID } from 'node:crypto';
import type { Clock } from '../../state/clock';
import { createLogBudget } from '../console';
import { ForgePlatformError, messageOf } from '../errors';
import { installationOf, type Identity } from '../identity';
import { DEFAULT_MEMORY_MB, INVOCATION_BYTES } from '../limits';
import { findFunction, splitHandler, type ForgeManifest, type ManifestFunction } from '../manifest';
import { summarise, type InvocationRecord } from '../metrics';
import { holdToContract, type AnswerContract } from './answers';
import { runInside, type Invocation, type SeamFetch } from './invocation';
import { throughJson, withinBytes } from './json';
import { createRuntime } from './runtime';
import { timeoutOf } from './timeouts';

export type InvokeRequest = {
  functionKey: string;
  moduleKey: string;
  moduleType: string;
  /** First argument of the handler. */
  payload: unknown;
  accountId?: string | undefined;
  /** Name of the resolver call, for the metrics. */
  call?: string | undefined;
  /** The first invocation of the chain that led here. */
  originId?: string | undefined;
  /** What it has to answer; nothing is asked of it without one. */
  answer?: AnswerContract | undefined;
};

/** Runs a function of the manifest as the platform would. @throws what the function throws */
export type Invoke = (request: InvokeRequest) => Promise<unknown>;

export type InvokeDependencies = {
  manifest: ForgeManifest;
  identity: Identity;
  clock: Clock;
  handlers: (file: string, exportName: string) => unknown;
  fetch: (invocation: Invocation) => SeamFetch;
  record: (record: InvocationRecord) => void;
  log: (line: string) => void;
};

type Handler = (payload: unknown, context: unknown) => unknown;

const isHandler = (value: unknown): value is Handler => typeof value === 'function';

const handlerOf = (deps: InvokeDependencies, declared: ManifestFunction): Handler => {
  const { file, exportName } = splitHandler(declared.handler);
  const handler = deps.handlers(file, exportName);
  if (!isHandler(handler)) {
    throw new ForgePlatformError(
      'UNKNOWN_FUNCTION',
      `Function "${declared.key}" has the handler ${declared.handler}, which is not there.`,
    );
  }
  return handler;
};

const openInvocation = (
  deps: InvokeDependencies,
  request: InvokeRequest,
  timeoutMs: number,
): Invocation => {
  const id = randomUUID();
  const started = performance.now();
  const elapsed = (): number => performance.now() - started;
  const { functionKey, moduleKey, moduleType, accountId, call } = request;
  const about = { functionKey, moduleKey, moduleType, accountId, call };
  const invocation: Invocation = {
    ...about,
    id,
    originId: request.originId ?? id,
    runtime: createRuntime({
      ...about,
      identity: deps.identity,
      manifest: deps.manifest,
      invocationId: id,
      remaining: () => Math.max(0, timeoutMs - elapsed()),
    }),
    fetch: (meta, path, init) => deps.fetch(invocation)(meta, path, init),
    calls: [],
    begun: 0,
    die: () => undefined,
    elapsed,
    print: createLogBudget((line) => deps.log(`${id} ${functionKey} ${line}`)),
    ended: false,
  };
  return invocation;
};

/** Rejects once the invocation's process ends. */
const deathOf = (invocation: Invocation): Promise<never> =>
  new Promise<never>((_, reject) => {
    invocation.die = () => {
      invocation.ended = true;
      reject(new ForgePlatformError('FUNCTION_DIED', 'The process of the function ended.'));
    };
  });

/** @param death rejects when the process ends before */
const withTimeout = async (
  run: Promise<unknown>,
  milliseconds: number,
  death: Promise<never>,
): Promise<unknown> => {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new ForgePlatformError('FUNCTION_TIME_OUT', `Function ran longer than ${milliseconds} ms.`),
      );
    }, milliseconds);
  });
  try {
    return await Promise.race([run, expiry, death]);
  } finally {
    clearTimeout(timer);
  }
};

/** Second argument of every handler. */
const backendContext = (identity: Identity, request: InvokeRequest): Record<string, unknown> => ({
  ...(request.accountId !== undefined && { principal: { accountId: request.accountId } }),
  installContext: identity.contextAri,
  installation: installationOf(identity),
  moduleKey: request.moduleKey,
});

type Bytes = InvocationRecord['bytes'];

export const createInvoke = (deps: InvokeDependencies): Invoke => {
  const run = async (
    request: InvokeRequest,
    invocation: Invocation,
    declared: ManifestFunction,
    bytes: Bytes,
  ): Promise<unknown> => {
    const handler = handlerOf(deps, declared);
    const input = throughJson(request.payload, 'The payload');
    bytes.in = input.bytes;
    withinBytes(bytes.in, INVOCATION_BYTES, 'PAYLOAD_TOO_LARGE', 'The payload');
    // Async, so that a handler that throws at once rejects like one that throws later.
    const start = async (): Promise<unknown> =>
      await handler(input.value, backendContext(deps.identity, request));
    const death = deathOf(invocation);
    const result = await withTimeout(
      runInside(invocation, start),
      timeoutOf(request.moduleType, declared),
      death,
    );
    const output = throughJson(result, 'The result');
    bytes.out = output.bytes;
    withinBytes(bytes.out, INVOCATION_BYTES, 'RESPONSE_TOO_LARGE', 'The result');
    holdToContract(request.functionKey, output.value, request.answer);
    return output.value;
  };

  return async (request) => {
    const declared = findFunction(deps.manifest, request.functionKey);
    const startedAt = new Date(deps.clock.now()).toISOString();
    const invocation = openInvocation(deps, request, timeoutOf(request.moduleType, declared));
    const bytes: Bytes = { in: 0, out: 0 };
    const finish = (outcome: Pick<InvocationRecord, 'ok' | 'errorName'>): void => {
      invocation.ended = true;
      const { id, calls } = invocation;
      const milliseconds = invocation.elapsed();
      const about = { ...aboutRequest(request), id, startedAt, milliseconds, calls, bytes };
      const memoryMB = declared.runtime?.memoryMB ?? deps.manifest.memoryMB ?? DEFAULT_MEMORY_MB;
      deps.record(summarise({ ...about, ...outcome }, memoryMB));
    };
    try {
      const value = await run(request, invocation, declared, bytes);
      finish({ ok: true });
      return value;
    } catch (error) {
      finish({ ok: false, errorName: nameOf(error) });
      deps.log(`${invocation.id} ${request.functionKey} ERROR ${describe(error)}`);
      throw error;
    }
  };
};

const aboutRequest = (
  request: InvokeRequest,
): Pick<InvocationRecord, 'module' | 'moduleType' | 'function' | 'call'> => ({
  module: request.moduleKey,
  moduleType: request.moduleType,
  function: request.functionKey,
  ...(request.call !== undefined && { call: request.call }),
});

const nameOf = (error: unknown): string => {
  if (error instanceof ForgePlatformError) return error.code;
  return error instanceof Error ? error.name : typeof error;
};

const describe = (error: unknown): string =>
  error instanceof ForgePlatformError
    ? `${error.code}: ${error.message}`
    : ((error instanceof Error ? error.stack : undefined) ?? messageOf(error));
