import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withDefaultTexts } from '../../forge/default-texts';
import { createForgeHost, type ForgeHost } from '../../forge/host';
import { createJira, type Jira } from '../../jira/create-jira';
import type { DrainResult } from '../../forge/queue/pump';
import { standardUsers } from '../../jira/admin/users';
import type { AdjustableClock } from '../../state/clock';
import { openTables, type TableStore } from '../../state/table';
import { installFromManifest } from '../install-app';
import { createHandlers } from './handlers';
import { openSavedClock } from './saved-clock';

export type RuntimeOptions = {
  /** Folder of `manifest.yml` and of the built bundles. */
  root: string;
  /** Where the state lives; in memory only when left out. */
  dataDirectory?: string | undefined;
  /** Origin of the pages, such as `http://127.0.0.1:4173`. */
  siteUrl: string;
  log: (line: string) => void;
};

/** The stand-in Jira and the app that is installed on it, wired as Jira and Forge wire them. */
export type Runtime = {
  tables: TableStore;
  clock: AdjustableClock;
  jira: Jira;
  host: ForgeHost;
  /** Lets events arrive and queued work run, delayed work too, until nothing is left to do. */
  drain: () => Promise<DrainResult>;
};

/**
 * Opens the site's state and starts the app on it.
 * @throws ForgePlatformError for a manifest that cannot be used
 */
export const openRuntime = (options: RuntimeOptions): Runtime => {
  const { root, siteUrl, log } = options;
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const manifest = withDefaultTexts(parse(read('manifest.yml')), read);
  const tables = openTables(options.dataDirectory);
  const clock = openSavedClock(tables);
  const jira = createJira({ tables, clock, baseUrl: siteUrl });
  for (const user of standardUsers) jira.users.create(user);
  const handlers = createHandlers({ root, clock, log });
  const host = createForgeHost({
    manifest,
    handlers,
    tables,
    clock,
    jira: jira.handle,
    siteUrl,
    log,
  });
  const { settled } = installFromManifest(manifest, { jira, host });
  return { tables, clock, jira, host, drain: drainWith(host, settled) };
};

/** Events become queued work, and queued work makes events; both run out in the end. */
const drainWith =
  (host: ForgeHost, settled: () => Promise<void>) => async (): Promise<DrainResult> => {
    const sum: DrainResult = { processed: 0, failed: 0, delayed: 0 };
    for (;;) {
      await settled();
      const { processed, failed, delayed } = await host.drain();
      sum.processed += processed;
      sum.failed += failed;
      sum.delayed = delayed;
      if (processed + failed === 0) return sum;
    }
  };
