import * as z from 'zod';
import type { Callback } from '../rpc/references';

const changeSchema = z.object({ path: z.string(), replace: z.boolean() });
const goSchema = z.object({ steps: z.number() });
const listenSchema = z.object({
  onPop: z.custom<Callback>((value) => typeof value === 'function'),
});

/**
 * Where a full page of the app stands: path, query and fragment below the address that Jira gave the
 * page. In Jira Cloud that is `/jira/…/apps/{app id}/{environment id}`; a reload and a link bring
 * people back to it, and the app sees only what follows.
 * @param base path of the page without a slash at its end
 * @see https://developer.atlassian.com/platform/forge/add-routing-to-a-full-page-app/
 */
export const createHistoryCommands = (base: string): Record<string, (data: unknown) => unknown> => {
  const currentPath = (): string => {
    const { pathname, search, hash } = window.location;
    const below = pathname.startsWith(base) ? pathname.slice(base.length) : '';
    return `${below.startsWith('/') ? below : '/'}${search}${hash}`;
  };
  return {
    historyState: () => ({ path: currentPath() }),
    historyChange: (data) => {
      const { path, replace } = changeSchema.parse(data);
      const url = `${base}${path.startsWith('/?') || path === '/' ? path.slice(1) : path}`;
      if (replace) window.history.replaceState(null, '', url);
      else window.history.pushState(null, '', url);
    },
    historyGo: (data) => window.history.go(goSchema.parse(data).steps),
    historyListen: (data) => {
      const { onPop } = listenSchema.parse(data);
      window.addEventListener('popstate', () => void onPop(currentPath()));
    },
  };
};
