import type { Message } from './message';
import { createReferences } from './references';

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };

export type Peer = {
  /** Runs a command on the other side. @throws Error with the other side's message */
  call: (command: string, data?: unknown) => Promise<unknown>;
  /** To be called with every message of the other side. */
  receive: (message: Message) => void;
};

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * One end of a conversation in which both ends run commands and call functions of each other.
 * @param run answers the commands of the other side; an unknown one should be refused
 */
export const createPeer = (options: {
  post: (message: Message) => void;
  run: (command: string, data: unknown) => unknown;
}): Peer => {
  const { post, run } = options;
  const references = createReferences();
  const waiting = new Map<number, Waiting>();
  let next = 1;

  const ask = (make: (id: number) => Message): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = next;
      next += 1;
      waiting.set(id, { resolve, reject });
      post(make(id));
    });
  const apply = (target: string, args: unknown[]): Promise<unknown> =>
    ask((id) => ({ kind: 'apply', id, target, args: args.map(references.encode) }));
  const decode = (value: unknown): unknown => references.decode(value, apply);

  const answer = async (id: number, work: () => unknown): Promise<void> => {
    try {
      post({ kind: 'done', id, value: references.encode(await work()) });
    } catch (error) {
      post({ kind: 'failed', id, message: messageOf(error) });
    }
  };
  const applied = (target: string, args: unknown[]): unknown => {
    const callback = references.find(target);
    if (callback === undefined) throw new Error('This function is gone.');
    return callback(...args.map(decode));
  };
  const settle = (id: number, how: (one: Waiting) => void): void => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (one !== undefined) how(one);
  };
  return {
    call: (command, data) =>
      ask((id) => ({ kind: 'call', id, command, data: references.encode(data) })),
    receive: (message) => {
      switch (message.kind) {
        case 'call':
          void answer(message.id, () => run(message.command, decode(message.data)));
          return;
        case 'apply':
          void answer(message.id, () => applied(message.target, message.args));
          return;
        case 'done':
          settle(message.id, (one) => one.resolve(decode(message.value)));
          return;
        case 'failed':
          settle(message.id, (one) => one.reject(new Error(message.message)));
      }
    },
  };
};
