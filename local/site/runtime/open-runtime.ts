import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createForgeHost, type ForgeHost } from '../../forge/host';
import { createJira, type Jira } from '../../jira/create-jira';
import { standardUsers } from '../../jira/admin/users';
import type { AdjustableClock } from '../../state/clock';
import { openTables, type TableStore } from '../../state/table';
import { installationOf } from './app-installation';
import { createFieldValidation } from './field-validation';
import { createHandlers } from './handlers';
import { openSavedClock } from './saved-clock';

export type RuntimeOptions = {
  /** Folder of `manifest.yml` and of the built bundles. */
  root: string;
  /** Where the state lives; in memory only when left out. */
  dataDirectory?: string | undefined;
  /** Origin of the pages, such as `http://127.0.0.1:4173`. */
  siteUrl: string;
  /** A fault plan; none when left out. */
  faults?: unknown;
  log?: ((line: string) => void) | undefined;
};

/** The stand-in Jira and the app that is installed on it, wired as Jira and Forge wire them. */
export type Runtime = {
  tables: TableStore;
  clock: AdjustableClock;
  jira: Jira;
  host: ForgeHost;
  /** Waits for the events that Jira has sent to the app so far. */
  settled: () => Promise<void>;
};

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const createHost = (
  options: RuntimeOptions,
  parts: { tables: TableStore; clock: AdjustableClock; jira: Jira; log: (line: string) => void },
): ForgeHost => {
  const { tables, clock, jira, log } = parts;
  const host = createForgeHost({
    manifest: parse(readFileSync(join(options.root, 'manifest.yml'), 'utf8')),
    handlers: createHandlers({ root: options.root, clock, log }),
    tables,
    clock,
    jira: jira.handle,
    siteUrl: options.siteUrl,
    log,
  });
  if (options.faults !== undefined) host.setFaults(options.faults);
  return host;
};

const install = (jira: Jira, host: ForgeHost): void => {
  jira.installApp({
    ...installationOf(host.manifest, host.identity, 'Assay'),
    validateFieldValue: createFieldValidation(
      host.manifest,
      (issueId) => jira.admin.issue(issueId).properties,
    ),
  });
  jira.setValidatorRunner(({ ruleKey, configuration }, args) =>
    host.runValidator({ moduleKey: ruleKey, args: { ...args, configuration } }),
  );
};

/**
 * Opens the site's state and starts the app on it.
 * @throws ForgePlatformError for a manifest that cannot be used, ZodError for a bad fault plan
 */
export const openRuntime = (options: RuntimeOptions): Runtime => {
  const log = options.log ?? (() => undefined);
  const tables = openTables(options.dataDirectory);
  const clock = openSavedClock(tables);
  const jira = createJira({ tables, clock, baseUrl: options.siteUrl });
  for (const user of standardUsers) jira.users.create(user);
  const host = createHost(options, { tables, clock, jira, log });
  install(jira, host);
  const deliveries = new Set<Promise<void>>();
  jira.onEvent((name, payload) => {
    const delivery = host
      .deliverEvent(name, record(payload))
      .catch((error: unknown) => log(`event ${name}: ${String(error)}`))
      .finally(() => deliveries.delete(delivery));
    deliveries.add(delivery);
  });
  return {
    tables,
    clock,
    jira,
    host,
    settled: async () => {
      while (deliveries.size > 0) await Promise.all(deliveries);
    },
  };
};
