import api, {
  asApp,
  asUser,
  authorize,
  getAppContext,
  permissions,
  requestJira,
  route,
  webTrigger,
} from '@forge/api';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';
import { describe, expect, it } from 'vitest';
import { createFixture, createManifest, type Fixture } from './support';

type Given = { payload: Record<string, unknown>; context: Record<string, unknown> };

const mayEdit = (issueId: number) => authorize().onJiraIssue(issueId)['canEdit']?.();

/** A host whose panel has one resolver call, `run`. */
const withCall = (run: (given: Given) => unknown): Fixture => {
  const resolver = new Resolver();
  resolver.define('run', (given) => run(given) as Record<string, unknown>);
  return createFixture({ functions: { resolver: resolver.getDefinitions() } });
};

const invoke = (fixture: Fixture, more: Record<string, unknown> = {}) =>
  fixture.host.invokeResolver({
    moduleKey: 'panel',
    call: 'run',
    payload: {},
    accountId: 'user-1',
    ...more,
  });

describe('a resolver call', () => {
  it('gets payload and context as the platform builds them', async () => {
    const fixture = withCall(({ payload, context }) => ({ payload, context }));
    const answer = await invoke(fixture, {
      payload: { issue: 'AI-1' },
      extension: { issue: { key: 'AI-1' }, type: 'forged' },
      context: { locale: 'de-DE', accountId: 'forged', installContext: 'forged' },
    });
    expect(answer).toMatchObject({
      payload: { issue: 'AI-1' },
      context: {
        accountId: 'user-1',
        accountType: 'licensed',
        locale: 'de-DE',
        environmentType: 'DEVELOPMENT',
        installContext: fixture.host.identity.contextAri,
        extension: { type: 'jira:issuePanel', issue: { key: 'AI-1' } },
      },
    });
  });

  it('answers what JSON can say', async () => {
    const fixture = withCall(() => ({ at: new Date(0), nothing: undefined, list: [undefined] }));
    expect(await invoke(fixture)).toEqual({ at: '1970-01-01T00:00:00.000Z', list: [null] });
  });

  it('fails with the message for the page and keeps the cause', async () => {
    const fixture = withCall(() => {
      throw new TypeError('broken');
    });
    await expect(invoke(fixture)).rejects.toMatchObject({
      code: 'FUNCTION_FAILED',
      message: 'There was an error invoking the function - broken',
    });
    expect(fixture.host.metrics.list()).toMatchObject([{ ok: false, errorName: 'TypeError' }]);
    expect(fixture.lines.join('\n')).toContain('TypeError: broken');
    await expect(invoke(fixture, { call: 'undefined.call' })).rejects.toMatchObject({
      code: 'FUNCTION_FAILED',
    });
    await expect(invoke(fixture, { moduleKey: 'gate' })).rejects.toMatchObject({
      code: 'UNKNOWN_FUNCTION',
    });
    await expect(invoke(fixture, { moduleKey: 'none' })).rejects.toMatchObject({
      code: 'UNKNOWN_MODULE',
    });
  });

  it('takes 500 KB and answers 5 MB, no more', async () => {
    const fixture = withCall(({ payload }) => 'x'.repeat(Number(payload['size'] ?? 0)));
    const text = (bytes: number) => ({ text: 'x'.repeat(bytes - '{"text":""}'.length) });
    await invoke(fixture, { payload: text(500 * 1024) });
    await expect(invoke(fixture, { payload: text(500 * 1024 + 1) })).rejects.toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
    });
    await invoke(fixture, { payload: { size: 5 * 1024 * 1024 - 2 } });
    await expect(invoke(fixture, { payload: { size: 5 * 1024 * 1024 } })).rejects.toMatchObject({
      code: 'RESPONSE_TOO_LARGE',
    });
  });

  it('stays itself while others run at the same time', async () => {
    const fixture = withCall(async ({ context }) => {
      await kvs.get('a');
      const response = await asUser().requestJira(route`/rest/api/3/myself`);
      await response.json();
      await kvs.get('b');
      return { said: context['accountId'], id: getAppContext().invocationId };
    });
    const people = Array.from({ length: 8 }, (_, index) => `user-${index}`);
    const answers = await Promise.all(people.map((accountId) => invoke(fixture, { accountId })));
    expect(answers).toMatchObject(people.map((said) => ({ said })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(8);
    const asked = fixture.jiraCalls.map(({ principal }) =>
      principal.kind === 'app-as-user' ? principal.accountId : principal.kind,
    );
    expect(asked.sort()).toEqual(people);
    expect(fixture.host.metrics.list().map(({ calls }) => calls.length)).toEqual(
      people.map(() => 3),
    );
  });
});

describe('calls to Jira', () => {
  const path = route`/rest/api/3/issue/${'AI-1'}?fields=${'a,b'}`;

  it('carry method, path, headers and body, but no credentials of the app', async () => {
    const { inside, jiraCalls } = createFixture();
    const answer = await inside(async () => {
      const response = await asApp().requestJira(path, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', authorization: 'Bearer forged' },
        body: '{"fields":{}}',
      });
      return [response.status, (await response.json()) as unknown];
    });
    expect(answer).toEqual([200, { key: 'AI-1' }]);
    const [call] = jiraCalls;
    expect(call?.request.url).toBe('https://jira.local/rest/api/3/issue/AI-1?fields=a%2Cb');
    expect(call?.request.method).toBe('PUT');
    expect(call?.request.headers.get('content-type')).toBe('application/json');
    expect(call?.request.headers.get('authorization')).toBeNull();
    expect(call?.body).toBe('{"fields":{}}');
  });

  it('name the app, the person, or nobody, with the scopes of the manifest', async () => {
    const { inside, jiraCalls } = createFixture();
    await inside(
      async () => {
        await asApp().requestJira(path);
        await asUser().requestJira(path);
        await requestJira(path);
      },
      { accountId: 'user-1' },
    );
    const scopes = ['read:jira-work', 'storage:app'];
    expect(jiraCalls.map(({ principal }) => principal)).toEqual([
      { kind: 'app', scopes },
      { kind: 'app-as-user', accountId: 'user-1', scopes },
      { kind: 'anonymous' },
    ]);
  });

  it('have no user where the module has none', async () => {
    const { inside, jiraCalls } = createFixture();
    await expect(inside(() => asUser().requestJira(path))).rejects.toMatchObject({
      name: 'NEEDS_AUTHENTICATION_ERR',
      status: 401,
    });
    await expect(inside(async () => await mayEdit(1))).rejects.toThrow('accountId');
    expect(jiraCalls).toEqual([]);
  });

  it('act for somebody else only with allowImpersonation', async () => {
    const ask = (fixture: Fixture) =>
      fixture.inside(async () => (await asUser('user-9').requestJira(path)).status);
    const without = createFixture();
    expect(await ask(without)).toBe(403);
    expect(without.jiraCalls).toEqual([]);
    const scopes = { 'read:jira-work': { allowImpersonation: true }, 'storage:app': {} };
    const allowed = createFixture({ manifest: { ...createManifest(), permissions: { scopes } } });
    expect(await ask(allowed)).toBe(200);
    expect(allowed.jiraCalls[0]?.principal).toEqual({
      kind: 'app-as-user',
      accountId: 'user-9',
      scopes: ['read:jira-work'],
    });
  });

  it('pass on answers without a body and with an error', async () => {
    const answers = [new Response(null, { status: 204 }), Response.json({}, { status: 404 })];
    const { inside } = createFixture({
      jira: () => Promise.resolve(answers.shift() ?? Response.error()),
    });
    const statuses = await inside(async () => [
      (await asApp().requestJira(path)).status,
      (await asApp().requestJira(path)).status,
    ]);
    expect(statuses).toEqual([204, 404]);
  });

  it('check permissions through authorize() as the person', async () => {
    const { inside, jiraCalls } = createFixture({
      jira: async (request, principal) => {
        jiraCalls.push({ request, principal, body: await request.clone().text() });
        return Response.json({
          projectPermissions: [{ permission: 'EDIT_ISSUES', issues: [10001], projects: [] }],
        });
      },
    });
    const may = await inside(async () => [await mayEdit(10001), await mayEdit(10002)], {
      accountId: 'user-1',
    });
    expect(may).toEqual([true, false]);
    expect(jiraCalls[0]?.request.url).toBe('https://jira.local/rest/api/3/permissions/check');
    expect(JSON.parse(jiraCalls[0]?.body ?? '')).toMatchObject({ accountId: 'user-1' });
    expect(jiraCalls[0]?.principal.kind).toBe('app-as-user');
  });
});

describe('the rest of the SDK', () => {
  it('tells the app where it runs', async () => {
    const { inside, host } = createFixture();
    const context = await inside(() => Promise.resolve(getAppContext()));
    expect(context.moduleKey).toBe('panel');
    expect(context.environmentType).toBe('DEVELOPMENT');
    expect(context.appAri.appId).toBe('00000000-0000-4000-8000-000000000001');
    expect(context.installationAri.installationId).toBe(host.identity.installationId);
    expect(context.invocationRemainingTimeInMillis()).toBeLessThanOrEqual(25_000);
    expect(context.license).toBeUndefined();
    const scopes = await inside(() =>
      Promise.resolve([
        permissions.hasScope('storage:app'),
        permissions.hasScope('write:jira-work'),
      ]),
    );
    expect(scopes).toEqual([true, false]);
  });

  it('gives web triggers an address on the site', async () => {
    const { inside } = createFixture({ siteUrl: 'http://127.0.0.1:9999' });
    expect(await inside(() => webTrigger.getUrl('ingest'))).toBe(
      'http://127.0.0.1:9999/webtrigger/ingest',
    );
    expect(await inside(() => webTrigger.queryUrls('echo'))).toEqual([
      { moduleKey: 'echo', url: 'http://127.0.0.1:9999/webtrigger/echo' },
    ]);
    await expect(inside(() => webTrigger.getUrl('none'))).rejects.toThrow('web trigger URL');
  });

  it('reaches nothing but Jira, storage and queues', async () => {
    const { inside } = createFixture();
    await expect(
      inside(() => asApp().requestConfluence(route`/wiki/rest/api/content`)),
    ).rejects.toMatchObject({ name: 'PROXY_ERR', status: 403 });
    await expect(inside(() => api.invokeRemote('mlops', { path: '/x' }))).rejects.toMatchObject({
      name: 'PROXY_ERR',
    });
  });

  it('has no platform outside of an invocation', async () => {
    createFixture();
    await expect(kvs.get('a')).rejects.toThrow('outside of an invocation');
    expect(() => getAppContext()).toThrow('Forge runtime not found');
  });
});
