import * as z from 'zod';
import type { Callback } from '../rpc/references';

const changeSchema = z.object({ path: z.string(), replace: z.boolean() });
const goSchema = z.object({ steps: z.number() });
const listenSchema = z.object({
  onPop: z.custom<Callback>((value) => typeof value === 'function'),
});

const currentPath = (): string => {
  const path = window.location.hash.slice(1);
  return path.startsWith('/') ? path : '/';
};

/** Where a full page of the app stands, kept behind the `#` of the address. */
export const historyCommands: Record<string, (data: unknown) => unknown> = {
  historyState: () => ({ path: currentPath() }),
  historyChange: (data) => {
    const { path, replace } = changeSchema.parse(data);
    const url = `${window.location.pathname}${window.location.search}#${path}`;
    if (replace) window.history.replaceState(null, '', url);
    else window.history.pushState(null, '', url);
  },
  historyGo: (data) => window.history.go(goSchema.parse(data).steps),
  historyListen: (data) => {
    const { onPop } = listenSchema.parse(data);
    window.addEventListener('popstate', () => void onPop(currentPath()));
  },
};
