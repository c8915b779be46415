import * as z from 'zod';
import type { Peer } from '../rpc/peer';

type Location = { pathname: string; search: string; hash: string; state: unknown; key: string };
type Action = 'POP' | 'PUSH' | 'REPLACE';
type Listener = (location: Location, action: Action) => void;
type Target = string | Partial<Location>;

const stateSchema = z.object({ path: z.string() });

const parsePath = (path: string, state: unknown = null): Location => {
  const url = new URL(path, 'https://frame.invalid/');
  const { pathname, search, hash } = url;
  return { pathname, search, hash, state, key: Math.random().toString(36).slice(2, 10) };
};

const toPath = ({ pathname = '/', search = '', hash = '' }: Partial<Location>): string =>
  `${pathname}${search}${hash}`;

/**
 * The `history` object of a full page: version 4 of the `history` package as `view.createHistory`
 * hands it out. Where the app stands is kept in the address of the page around the frame.
 */
export const createFrameHistory = async (peer: Peer) => {
  const { path } = stateSchema.parse(await peer.call('historyState'));
  const listeners = new Set<Listener>();
  const go = (location: Location, action: Action): void => {
    history.location = location;
    history.action = action;
    for (const listener of listeners) listener(location, action);
  };
  const change = (target: Target, state: unknown, action: 'PUSH' | 'REPLACE'): void => {
    const location = parsePath(
      typeof target === 'string' ? target : toPath(target),
      typeof target === 'string' ? state : (target.state ?? state),
    );
    go(location, action);
    void peer.call('historyChange', { path: toPath(location), replace: action === 'REPLACE' });
  };
  const move = (steps: number): void => void peer.call('historyGo', { steps });
  const history = {
    length: 1,
    action: 'POP' as Action,
    location: parsePath(path),
    createHref: (location: Partial<Location>): string => toPath(location),
    push: (target: Target, state?: unknown) => change(target, state, 'PUSH'),
    replace: (target: Target, state?: unknown) => change(target, state, 'REPLACE'),
    go: move,
    goBack: () => move(-1),
    goForward: () => move(1),
    back: () => move(-1),
    forward: () => move(1),
    block: (): (() => void) => {
      throw new Error('history.block is not here; ask before leaving in your own page.');
    },
    listen: (listener: Listener): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  await peer.call('historyListen', {
    onPop: (popped: unknown) => go(parsePath(stateSchema.parse({ path: popped }).path), 'POP'),
  });
  return history;
};
