import { seedSite } from '../seed/seed-site';
import { emptyDirectory, lockDirectory, markFilled, prepareDirectory } from './data-directory';
import { openRuntime, type Runtime } from './runtime/open-runtime';
import { originsOf, type Site } from './site';

export type SiteOptions = {
  root: string;
  port: number;
  /** Where the state lives; in memory only when left out. */
  dataDirectory?: string | undefined;
  /** `demo`, `empty` or `scale:N`; whatever is there when null. */
  seed: string | null;
  faults?: unknown;
  log: (line: string) => void;
};

/** Queued events run that often on their own. */
const WORKER_MS = 500;

export type OpenSite = Site & { seed: string; close: () => void };

/** Opens the state, starts the app on it, and fills the site where it is new. */
export const openSite = async (options: SiteOptions): Promise<OpenSite> => {
  const { root, port, dataDirectory, log, faults } = options;
  const origins = originsOf(port);
  const { seed, fill } =
    dataDirectory === undefined
      ? { seed: options.seed ?? 'demo', fill: true }
      : prepareDirectory(dataDirectory, options.seed, log);
  const unlock = dataDirectory === undefined ? () => undefined : lockDirectory(dataDirectory);
  const open = () => openRuntime({ root, dataDirectory, siteUrl: origins.pages, log });
  const fillNew = async (runtime: Runtime): Promise<void> => {
    await seedSite(runtime, seed, log);
    if (dataDirectory !== undefined) markFilled(dataDirectory, seed);
  };

  let runtime = open();
  if (fill) await fillNew(runtime);
  runtime.jira.indexSearches();
  // Faults are meant for what people do, not for filling the site.
  if (faults !== undefined) runtime.host.setFaults(faults);
  let stopWorker = runtime.host.startQueueWorker(WORKER_MS);

  const reset = async (): Promise<void> => {
    stopWorker();
    await runtime.drain();
    runtime.tables.clear();
    if (dataDirectory !== undefined) emptyDirectory(dataDirectory);
    runtime = open();
    await fillNew(runtime);
    runtime.jira.indexSearches();
    stopWorker = runtime.host.startQueueWorker(WORKER_MS);
  };
  return {
    root,
    port,
    origins,
    seed,
    runtime: () => runtime,
    reset,
    close: () => {
      stopWorker();
      unlock();
    },
  };
};
