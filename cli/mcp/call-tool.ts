import { setTimeout as sleep } from 'node:timers/promises';
import type { CallToolResult } from '@modelcontextprotocol/server';
import { UsageError, type Input } from '../outcome';
import { resultOf, withoutSecret, wrongCall } from './answer';
import { confinedReader } from './files';
import type { ToolName } from './schemas';
import { tools } from './tools';

/** Calls that wait for a site at the same time; more are refused, so that no client piles them up. */
const MOST_AT_ONCE = 8;

export type Server = {
  write: boolean;
  /** Absolute; the working directory first. */
  roots: readonly [string, ...string[]];
  env: Input['env'];
};

/** One request of the client. */
export type Request = {
  signal: AbortSignal;
  /** Tells the client that a call goes on; does nothing where it did not ask to be told. */
  progress: (done: number, message: string) => Promise<void>;
};

const refuseWrite = (): CallToolResult =>
  wrongCall(
    'send: this server is read-only, nothing was sent',
    'Whoever runs it starts it with `assay mcp --write`, or runs `assay send` themselves.',
  );

/** Files, time and network of one call: each ends when the client cancels it. */
const inputOf = (server: Server, stdin: string | null, request: Request): Input => {
  const { signal, progress } = request;
  let posts = 0;
  return {
    readFile: confinedReader(server.roots, signal),
    readBytes: () => Promise.reject(new UsageError('files of bytes are not read here', '')),
    readStdin: () => Promise.resolve(stdin ?? ''),
    env: server.env,
    network: {
      fetch: async (url, init) => {
        posts += 1;
        await progress(posts, `asking the site, time ${posts}`);
        const signals = [signal, ...(init.signal == null ? [] : [init.signal])];
        return fetch(url, { ...init, signal: AbortSignal.any(signals) });
      },
      now: () => Date.now(),
      // A try that the cancelled signal broke off looks like a site that is away: no other one follows.
      sleep: (milliseconds) => sleep(milliseconds, undefined, { signal }),
      random: () => Math.random(),
    },
    serve: () => Promise.reject(new Error('a tool does not serve')),
  };
};

const answered = async (
  name: ToolName,
  args: unknown,
  server: Server,
  request: Request,
): Promise<CallToolResult> => {
  const { command, call } = tools[name];
  try {
    const { argv, stdin } = call(args);
    const outcome = await command.run(argv, inputOf(server, stdin, request));
    request.signal.throwIfAborted();
    const shown = withoutSecret(outcome, server.env['ASSAY_SECRET']);
    return resultOf(name, shown, tools[name].answers(outcome));
  } catch (error) {
    if (error instanceof UsageError) return wrongCall(`${name}: ${error.message}`, error.hint);
    throw error;
  }
};

/** The calls of one server: no more than so many at once, `send` only where it may write. */
export const toolCaller = (server: Server) => {
  let running = 0;
  return async (name: ToolName, args: unknown, request: Request): Promise<CallToolResult> => {
    if (!tools[name].readOnly && !server.write) return refuseWrite();
    if (running >= MOST_AT_ONCE) {
      return wrongCall(
        `${name}: ${MOST_AT_ONCE} calls are running, which is the most`,
        'Wait for one of them to end, or cancel one.',
      );
    }
    running += 1;
    try {
      return await answered(name, args, server, request);
    } finally {
      running -= 1;
    }
  };
};
