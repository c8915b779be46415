import { randomUUID } from 'node:crypto';
import { createForgeHost, type ForgeHost, type ForgeHostOptions } from '../../../local/forge/host';
import type { StorageCase } from '../../../local/forge/facts/storage';
import { createAnswers } from '../../../local/forge/facts/table';
import type { Principal } from '../../../local/jira/principal';
import { createClock, type AdjustableClock } from '../../../local/state/clock';
import { openTables, type TableStore } from '../../../local/state/table';

/** A manifest with one module of every kind the host serves. */
export const createManifest = () => ({
  app: {
    id: 'ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001',
    runtime: { name: 'nodejs24.x', memoryMB: 256 },
    storage: {
      entities: [
        {
          name: 'sample',
          attributes: {
            owner: { type: 'string' },
            at: { type: 'integer' },
            score: { type: 'float' },
            done: { type: 'boolean' },
            extra: { type: 'any' },
            rev: { type: 'integer' },
          },
          indexes: ['at', { name: 'by-owner', partition: ['owner'], range: ['at'] }],
        },
      ],
    },
  },
  modules: {
    'jira:issuePanel': [
      { key: 'panel', title: 'Panel', resource: 'ui', resolver: { function: 'resolver' } },
    ],
    'jira:workflowValidator': [
      { key: 'gate', name: 'Gate', description: 'Gate', function: 'validate' },
    ],
    webtrigger: [
      {
        key: 'ingest',
        function: 'trigger',
        response: {
          type: 'static',
          outputs: [
            { key: 'accepted', statusCode: 202, contentType: 'application/json', body: '{"ok":1}' },
          ],
        },
      },
      { key: 'echo', function: 'trigger', response: { type: 'dynamic' } },
    ],
    trigger: [
      { key: 'updated', function: 'event', events: ['avi:jira:updated:issue'] },
      {
        key: 'others',
        function: 'event',
        events: ['avi:jira:commented:issue'],
        filter: { ignoreSelf: true },
      },
    ],
    scheduledTrigger: [{ key: 'sweep', function: 'schedule', interval: 'hour' }],
    consumer: [
      { key: 'worker', queue: 'work', function: 'consume' },
      { key: 'long-worker', queue: 'long', function: 'consume-long' },
    ],
    function: [
      { key: 'probe', handler: 'index.probe' },
      { key: 'quick', handler: 'index.probe', timeoutSeconds: 1 },
      { key: 'resolver', handler: 'index.resolver' },
      { key: 'validate', handler: 'index.validate' },
      { key: 'trigger', handler: 'index.trigger' },
      { key: 'event', handler: 'index.event' },
      { key: 'schedule', handler: 'index.schedule' },
      { key: 'consume', handler: 'index.consume' },
      { key: 'consume-long', handler: 'index.consume', timeoutSeconds: 300 },
    ],
  },
  resources: [{ key: 'ui', path: 'static/ui' }],
  permissions: { scopes: ['read:jira-work', 'storage:app'] as unknown },
});

export type JiraCall = { request: Request; body: string; principal: Principal };

export type Fixture = {
  host: ForgeHost;
  clock: AdjustableClock;
  tables: TableStore;
  jiraCalls: JiraCall[];
  lines: string[];
  /** Runs `body` as a function of the app and gives back what it made, not its JSON. */
  inside: <Result>(
    body: () => Promise<Result>,
    options?: { accountId?: string; functionKey?: string; moduleType?: string },
  ) => Promise<Result>;
};

/** What the SDK throws for a case that the table says is refused. */
export const refusalOf = (fact: StorageCase) => {
  const { status, code } = createAnswers().refusal(fact);
  return { code: code ?? 'UNKNOWN_ERROR', responseDetails: { status } };
};

export const START = Date.parse('2026-03-01T09:00:00Z');

export const createFixture = (
  options: Partial<ForgeHostOptions> & {
    functions?: Record<string, (...given: never[]) => unknown>;
  } = {},
): Fixture => {
  const { functions = {}, ...rest } = options;
  const clock = createClock(() => START);
  const tables = openTables();
  const jiraCalls: JiraCall[] = [];
  const lines: string[] = [];
  const probes = new Map<string, () => Promise<unknown>>();
  const all: Record<string, unknown> = {
    probe: async ({ id }: { id: string }) => {
      await probes.get(id)?.();
    },
    ...functions,
  };
  const host = createForgeHost({
    manifest: createManifest(),
    handlers: (file, exportName) => (file === 'index' ? all[exportName] : undefined),
    tables,
    clock,
    jira: async (request, principal) => {
      jiraCalls.push({ request, principal, body: await request.clone().text() });
      return Response.json({ key: 'AI-1' });
    },
    log: (line) => lines.push(line),
    ...rest,
  });
  const inside: Fixture['inside'] = async (body, about = {}) => {
    const id = randomUUID();
    let made: { result: Awaited<ReturnType<typeof body>> } | undefined;
    probes.set(id, async () => {
      made = { result: await body() };
    });
    const { functionKey = 'probe', moduleType = 'jira:issuePanel', accountId } = about;
    await host.callFunction(functionKey, { id }, moduleType, {
      moduleKey: 'panel',
      ...(accountId !== undefined && { accountId }),
    });
    if (made === undefined) throw new Error('the probe did not run');
    return made.result;
  };
  return { host, clock, tables, jiraCalls, lines, inside };
};
