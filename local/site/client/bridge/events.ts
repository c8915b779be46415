import type { Callback } from '../rpc/references';

const listeners = new Map<string, Set<Callback>>();

/** Events between the frames of the app, and from the page to them. */
export const emitEvent = (event: string, payload: unknown): void => {
  for (const listener of listeners.get(event) ?? []) listener(payload);
};

export const listenTo = (event: string, callback: Callback) => {
  const known = listeners.get(event) ?? new Set<Callback>();
  listeners.set(event, known.add(callback));
  return { unsubscribe: () => known.delete(callback) };
};
