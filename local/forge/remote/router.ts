import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import type { Fault } from '../faults/calls';
import type { Answers } from '../facts/table';
import type { Faults } from '../faults/faults';
import type { Invocation, SeamFetch } from '../invoke/invocation';
import type { CallKind, CallRecord } from '../metrics';
import { knownSize, proxyRefusal, readCall, type OutgoingCall } from './meta';
import type { StorageAnswer } from './storage';

export type Remotes = {
  storage: (call: OutgoingCall) => StorageAnswer;
  jira: (call: OutgoingCall, invocation: Invocation) => Promise<Response>;
  queue: (call: OutgoingCall, invocation: Invocation) => Response;
  graph: (call: OutgoingCall) => Response;
  /** ARI of the only site there is, for `withContext`. */
  contextAri: string;
  answers: Pick<Answers, 'refusal'>;
};

const kindOf = ({ meta, path }: OutgoingCall, contextAri: string): CallKind => {
  if (meta.type === 'kvs') return 'kvs';
  if (meta.type !== 'fpp') return 'other';
  if (meta.remote === 'jira' || meta.contextAri === contextAri) return 'jira';
  return meta.remote === 'stargate' && path.startsWith('/webhook/queue/') ? 'queue' : 'other';
};

const NO_BODY: readonly number[] = [204, 205, 304];

/** Reads the body where that alone tells its size, and gives an equal response with all of it. */
const measured = async (response: Response): Promise<{ response: Response; bytes: number }> => {
  const size = knownSize(response);
  if (size !== undefined) return { response, bytes: size };
  const body = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  const hasBody = body.byteLength > 0 && !NO_BODY.includes(status);
  return {
    response: new Response(hasBody ? body : null, { status, statusText, headers }),
    bytes: body.byteLength,
  };
};

const answerOther = (call: OutgoingCall, remotes: Remotes): Response => {
  const { type, remote } = call.meta;
  if (type === 'fpp' && remote === 'stargate' && call.path === '/graphql') {
    return remotes.graph(call);
  }
  const target = `${type}${remote === undefined ? '' : ` to ${remote}`}`;
  return proxyRefusal(
    remotes.answers.refusal('proxy.service-unknown'),
    `A call of type ${target} is not served on one machine: ${call.path}`,
  );
};

/**
 * Takes every call of the SDK to the service it is meant for, injects faults, and writes down what
 * happened for the metrics.
 */
export const createRouter = (remotes: Remotes, faults: () => Faults) => {
  const dispatch = async (
    kind: CallKind,
    call: OutgoingCall,
    invocation: Invocation,
  ): Promise<StorageAnswer> => {
    // A turn of the event loop, as a network would take: concurrent invocations interleave here.
    await nextTurn();
    if (kind === 'kvs') return remotes.storage(call);
    if (kind === 'jira') return { response: await remotes.jira(call, invocation), usage: {} };
    if (kind === 'queue') return { response: remotes.queue(call, invocation), usage: {} };
    return { response: answerOther(call, remotes), usage: {} };
  };

  const withFault = async (
    fault: Fault | undefined,
    run: () => Promise<StorageAnswer>,
  ): Promise<StorageAnswer> => {
    if (fault === undefined) return await run();
    if (fault.delayMs > 0) await wait(fault.delayMs);
    if (fault.response === undefined) return await run();
    if (fault.when === 'before') return { response: fault.response(), usage: {} };
    const { usage } = await run();
    return { response: fault.response(), usage };
  };

  /** Never answers: the function is gone. */
  const die = (invocation: Invocation): Promise<never> => {
    invocation.die();
    return new Promise(() => undefined);
  };

  return (invocation: Invocation): SeamFetch =>
    async (meta, path, init) => {
      const call = readCall(meta, path, init);
      const kind = kindOf(call, remotes.contextAri);
      const startedMs = invocation.elapsed();
      invocation.begun += 1;
      const death = faults().deathAt(invocation, invocation.begun);
      if (death === 'before') return die(invocation);
      const fault = faults().ofCall({ kind, method: call.method, path: call.path });
      const { response: raw, usage } = await withFault(fault, () =>
        dispatch(kind, call, invocation),
      );
      const { response, bytes } = await measured(raw);
      const record: CallRecord = {
        kind,
        method: call.method,
        path: call.path,
        status: response.status,
        requestBytes: call.requestBytes,
        responseBytes: bytes,
        startedMs,
        endedMs: invocation.elapsed(),
        ...usage,
      };
      invocation.calls.push(record);
      return death === 'after' ? die(invocation) : response;
    };
};
