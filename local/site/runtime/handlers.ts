import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadBundle } from '../../forge/bundle';
import { createAppConsole } from '../../forge/console';
import type { Clock } from '../../state/clock';

/**
 * Finds handlers in the built function bundles; each bundle is evaluated once, when first needed,
 * and stays, as in a warm function.
 * @throws Error when a bundle has not been built
 */
export const createHandlers = (options: {
  root: string;
  clock: Clock;
  log: (line: string) => void;
}) => {
  const { root, clock, log } = options;
  const loaded = new Map<string, Record<string, unknown>>();
  const load = (file: string): Record<string, unknown> => {
    const known = loaded.get(file);
    if (known !== undefined) return known;
    const path = join(root, 'dist/functions', `${file}.cjs`);
    if (!existsSync(path)) throw new Error(`${path} is not there; run npm run build`);
    const { exports } = loadBundle({ file: path, clock, console: createAppConsole(log) });
    loaded.set(file, exports);
    return exports;
  };
  return (file: string, exportName: string): unknown => load(file)[exportName];
};
