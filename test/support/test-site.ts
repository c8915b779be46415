import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { expect, vi } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import * as handlers from '../../src/index';
import * as validator from '../../src/validator';
import { withDefaultTexts } from '../../local/forge/default-texts';
import type { Choices } from '../../local/forge/facts/table';
import { createForgeHost, type ForgeHost } from '../../local/forge/host';
import { standardUsers } from '../../local/jira/admin/users';
import type { DrainResult } from '../../local/forge/queue/pump';
import { createJira, type Jira } from '../../local/jira/create-jira';
import type { Principal } from '../../local/jira/principal';
import { setIngestSecret } from '../../local/seed/ingest-secret';
import { recordExchanges } from '../contract/openapi';
import { installFromManifest } from '../../local/site/install-app';
import type { AdjustableClock } from '../../local/state/clock';
import { openTables, type TableStore } from '../../local/state/table';
import type { CallInput, CallName, CallOutput } from '../../src/contract/calls/calls';
import type { Failure } from '../../src/contract/result';
import { NOW } from './builders/builders';

export const SECRET = 'integration-secret';

export const statuses = [
  { name: 'Inception', category: 'new' },
  { name: 'Data', category: 'indeterminate' },
  { name: 'Experimentation', category: 'indeterminate' },
  { name: 'Validation', category: 'indeterminate' },
  { name: 'Deployment', category: 'indeterminate' },
  { name: 'Monitoring', category: 'indeterminate' },
  { name: 'Decommissioned', category: 'done' },
] as const;

/** Which surface makes a call where a test does not say. */
export const surfaceOf = (call: CallName): string => {
  if (/^(settings|deliveries|secret|policy|key)\.|^digest\.sends$/.test(call))
    return 'governance-settings';
  if (
    /^(scope|report|checklist|decisions|moves|readiness|items|credentials?|frameworks?|packs|audit|trade-offs|fluency|digest)\./.test(
      call,
    ) ||
    call === 'radar.list'
  )
    return 'governance-report';
  return call.startsWith('workflow.') ? 'stage-gate' : 'governance-panel';
};

export type Answer<Name extends CallName> =
  | { ok: true; data: CallOutput<Name> }
  | { ok: false; error: Failure };

export type TestSite = {
  host: ForgeHost;
  jira: Jira;
  clock: AdjustableClock;
  tables: TableStore;
  /** Makes a call as a person, by the name before `@example.test`. */
  call: <Name extends CallName>(
    who: string,
    name: Name,
    payload: CallInput<Name>,
  ) => Promise<Answer<Name>>;
  /** The same, for calls that have to succeed. @throws with the failure where it does not. */
  must: <Name extends CallName>(
    who: string,
    name: Name,
    payload: CallInput<Name>,
  ) => Promise<CallOutput<Name>>;
  rest: (who: string, method: string, path: string, body?: unknown) => Promise<Response>;
  /** Moves an item to a status by its transition, as a person. */
  move: (who: string, key: string, status: string) => Promise<Response>;
  /** Posts a signed body to the evidence web trigger. */
  post: (body: unknown, signing?: Partial<Signing>) => Promise<{ status: number; body: string }>;
  /** Lets events arrive and queues run until nothing is left to do. */
  drain: () => Promise<DrainResult>;
  /** Lets events arrive and work run whose time has come, and nothing ahead of its time. */
  deliverDue: () => Promise<void>;
  close: () => void;
};

/** What a site held and when, to open others from. */
export type Kept = { tables: TableStore; offset: number };

export type SiteOptions = { faults?: unknown; answers?: Choices; from?: Kept };

type Signing = { secret: string; project: string; timestamp: number; sentBody: string };

/** Read once a process: every site that is opened asks for it. */
const readBeside = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = withDefaultTexts(parse(readBeside('manifest.yml')), readBeside);

/** A copy of what `manifest.yml` says. */
export const manifestOf = (): unknown => structuredClone(manifest);

const principalSchema: z.ZodType<Principal> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('user'), accountId: z.string() }),
  z.object({ kind: z.literal('app'), scopes: z.array(z.string()) }),
  z.object({ kind: z.literal('app-as-user'), accountId: z.string(), scopes: z.array(z.string()) }),
  z.object({ kind: z.literal('anonymous') }),
]);

/** Carries the principal over the wire that msw listens on. */
const PRINCIPAL = 'x-test-principal';

/**
 * One clock for the site and for the app, whose `Date` is the global one here. On the local site the
 * app has a `Date` of its own.
 */
const createTestClock = (): AdjustableClock => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  const moveTo = (time: number): void => {
    vi.setSystemTime(time);
  };
  return {
    now: () => Date.now(),
    advance: (milliseconds) => moveTo(Date.now() + milliseconds),
    setOffset: (milliseconds) => moveTo(NOW + milliseconds),
    offset: () => Date.now() - NOW,
  };
};

/**
 * The app on the host with the stand-in Jira, in memory. The app's requests to Jira leave the host
 * as real requests and are answered by msw; anything else that leaves is an error.
 */
export const openTestSite = (options: SiteOptions = {}): TestSite => {
  const { from } = options;
  const tables = from === undefined ? openTables() : from.tables.copy();
  const clock = createTestClock();
  clock.setOffset(from?.offset ?? 0);
  const jira = createJira({ tables, clock, baseUrl: 'https://jira.local' });
  const checked = recordExchanges(jira);
  const server = setupServer(
    http.all('https://jira.local/*', async ({ request }) => {
      const principal = principalSchema.parse(JSON.parse(request.headers.get(PRINCIPAL) ?? 'null'));
      request.headers.delete(PRINCIPAL);
      return checked.handle(request, principal);
    }),
  );
  server.listen({ onUnhandledRequest: 'error' });
  const own = manifestOf();
  const host = createForgeHost({
    manifest: own,
    handlers: (file, name) =>
      new Map<string, unknown>(Object.entries(file === 'validator' ? validator : handlers)).get(
        name,
      ),
    tables,
    clock,
    jira: (request, principal) => {
      const headers = new Headers(request.headers);
      headers.set(PRINCIPAL, JSON.stringify(principal));
      return fetch(new Request(request, { headers }));
    },
  });
  if (options.answers !== undefined) host.setAnswers(options.answers);
  const { settled } = installFromManifest(own, { jira, host });
  if (options.faults !== undefined) host.setFaults(options.faults);
  if (from === undefined) standardUsers.forEach((user) => jira.users.create(user));
  return {
    host,
    jira,
    clock,
    ...actions(host, jira, clock, tables),
    drain: async () => {
      await settled();
      const first = await host.drain();
      await settled();
      const second = await host.drain();
      return {
        processed: first.processed + second.processed,
        failed: first.failed + second.failed,
        delayed: second.delayed,
      };
    },
    deliverDue: async () => {
      await settled();
      await host.drain({ includeDelayed: false });
    },
    close: () => {
      server.close();
      vi.useRealTimers();
      expect(checked.violations).toEqual([]);
    },
  };
};

const actions = (host: ForgeHost, jira: Jira, clock: AdjustableClock, tables: TableStore) => {
  const accountOf = (who: string): string => {
    const user = jira.users.byEmail(`${who}@example.test`);
    if (user === undefined) throw new Error(`no user ${who}`);
    return user.accountId;
  };
  const call: TestSite['call'] = async <Name extends CallName>(
    who: string,
    name: Name,
    payload: CallInput<Name>,
  ) =>
    (await host.invokeResolver({
      moduleKey: surfaceOf(name),
      call: name,
      payload,
      accountId: accountOf(who),
      extension: {},
    })) as Answer<Name>;
  const rest: TestSite['rest'] = (who, method, path, body) =>
    jira.handle(
      new Request(`https://jira.local${path}`, {
        method,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      }),
      { kind: 'user', accountId: accountOf(who) },
    );
  return {
    call,
    must: async <Name extends CallName>(who: string, name: Name, payload: CallInput<Name>) => {
      const answer = await call(who, name, payload);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
      return answer.data;
    },
    rest,
    move: async (who: string, key: string, status: string) => {
      const listed = await rest(who, 'GET', `/rest/api/3/issue/${key}/transitions`);
      const { transitions } = z
        .object({ transitions: z.array(z.object({ id: z.string(), name: z.string() })) })
        .parse(await listed.json());
      const id = transitions.find(({ name }) => name === status)?.id;
      return rest(who, 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id } });
    },
    post: async (body: unknown, signing: Partial<Signing> = {}) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const { secret = SECRET, project = 'AI' } = signing;
      const timestamp = String(signing.timestamp ?? Math.floor(clock.now() / 1000));
      const hex = createHmac('sha256', secret).update(`${timestamp}.${text}`).digest('hex');
      const answer = await host.webTrigger('evidence', {
        method: 'POST',
        path: '/',
        headers: {
          'X-Assay-Project': [project],
          'x-assay-timestamp': [timestamp],
          'x-assay-signature': [`v1=${hex}`],
        },
        query: {},
        body: signing.sentBody ?? text,
      });
      return { status: answer.statusCode, body: answer.body };
    },
    tables,
  };
};

/** Project `AI` with its gates on the workflow, its secret, and AI-1 in Validation. */
export const seedProject = async (site: TestSite): Promise<void> => {
  const { jira } = site;
  const lead = jira.users.byEmail('pm@example.test');
  const project = jira.admin.createProject({
    key: 'AI',
    name: 'Claims AI',
    leadAccountId: lead?.accountId ?? '',
    statuses,
    issueTypes: [{ name: 'Task' }, { name: 'Bug' }],
  });
  for (const { id, name } of jira.workflow.list('AI').transitions) {
    if (['Validation', 'Deployment', 'Monitoring', 'Decommissioned'].includes(name)) {
      jira.workflow.addRule('AI', id, { ruleKey: 'stage-gate', configuration: {} });
    }
  }
  setIngestSecret(site, 'AI', { projectId: project.id, current: SECRET, previous: null });
  jira.admin.createIssue(
    {
      projectKey: 'AI',
      summary: 'Claims document classifier',
      status: 'Validation',
    },
    { emitEvents: true },
  );
  await site.drain();
};
