import { describe, expect, it } from 'vitest';
import { unwrap, wrap, type Message } from '../../../local/site/client/rpc/message';
import { createPeer, type Peer } from '../../../local/site/client/rpc/peer';

type Run = (command: string, data: unknown) => unknown;

/** Two ends joined by copies, as `postMessage` makes them. */
const join = (page: Run, frame: Run): { page: Peer; frame: Peer } => {
  const carry = (message: Message, to: () => Peer): void => {
    const copy: unknown = structuredClone(wrap(message));
    queueMicrotask(() => {
      const arrived = unwrap(copy);
      if (arrived !== undefined) to().receive(arrived);
    });
  };
  const ends: { page: Peer; frame: Peer } = {
    page: createPeer({ post: (message) => carry(message, () => ends.frame), run: page }),
    frame: createPeer({ post: (message) => carry(message, () => ends.page), run: frame }),
  };
  return ends;
};

const nothing: Run = () => undefined;

describe('the bridge between page and frame', () => {
  it('answers commands', async () => {
    const { frame } = join((command, data) => ({ command, data }), nothing);
    const answer = await frame.call('getContext', { a: [1, { b: null }] });
    expect(answer).toEqual({ command: 'getContext', data: { a: [1, { b: null }] } });
  });

  it('refuses with the message of the other side', async () => {
    const { frame } = join((command) => {
      throw new Error(`no command ${command}`);
    }, nothing);
    await expect(frame.call('fly')).rejects.toThrow('no command fly');
  });

  it('lets each side call functions that the other handed over', async () => {
    const calls: unknown[] = [];
    const { frame } = join((_command, data) => {
      const { onClick } = data as { onClick: (value: unknown) => Promise<unknown> };
      return {
        press: async (value: unknown) => {
          calls.push(await onClick({ target: { value } }));
        },
      };
    }, nothing);
    const onClick = (event: unknown): string => JSON.stringify(event);
    const { press } = (await frame.call('draw', { onClick })) as {
      press: (value: unknown) => Promise<void>;
    };
    await press('yes');
    expect(calls).toEqual(['{"target":{"value":"yes"}}']);
  });

  it('ignores what others post', () => {
    expect(unwrap({ assay: { kind: 'other' } })).toBeUndefined();
    expect(unwrap('text')).toBeUndefined();
  });
});
