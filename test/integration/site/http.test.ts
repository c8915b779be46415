import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { BUILD_MS, openBuiltSite, type TestedSite } from './support';

let tested: TestedSite;

beforeAll(async () => {
  tested = await openBuiltSite('empty');
  tested.site.runtime().jira.admin.createIssue({ projectKey: 'AI', summary: 'First <item>' });
}, BUILD_MS);
afterAll(() => tested.site.close());

const as = 'pm@example.test';
const clockSchema = z.object({ now: z.string(), offsetMs: z.number() });
const errorSchema = z.object({ error: z.string() });
const problem = async (response: Response) => errorSchema.parse(await response.json()).error;

describe('who may ask', () => {
  it('knows users by Basic auth and refuses wrong credentials', async () => {
    expect((await tested.ask('/rest/api/3/myself', { as })).status).toBe(200);
    expect((await tested.ask('/rest/api/3/myself', { as, token: 'guess' })).status).toBe(401);
    expect((await tested.ask('/rest/api/3/myself')).status).toBe(401);
  });

  it('keeps the session of the pages to their own origin', async () => {
    const page = await tested.ask('/');
    const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(cookie).toContain('assay-user-');
    const me = await tested.ask('/rest/api/3/myself', { headers: { cookie } });
    expect(await me.json()).toMatchObject({ emailAddress: as });
    const foreign = await tested.ask('/rest/api/3/issue', {
      json: {},
      headers: { cookie, origin: 'https://evil.example' },
    });
    expect(foreign.status).toBe(403);
  });

  it('answers under its own two names only', async () => {
    const stranger = await tested.ask('/', { headers: { host: 'evil.example:4291' } });
    expect(stranger.status).toBe(403);
  });

  it('lets frames reach nothing but their own files', async () => {
    const headers = { host: 'localhost:4291', 'sec-fetch-site': 'same-origin' };
    expect((await tested.ask('/local/clock', { headers })).status).toBe(403);
  });
});

describe('controls', () => {
  it('take JSON only', async () => {
    const form = await tested.ask('/local/clock', { method: 'POST', body: '{"advance":"P1D"}' });
    expect(form.status).toBe(415);
  });

  it('move the clock of the site and of the app', async () => {
    const before = clockSchema.parse(await (await tested.ask('/local/clock')).json());
    const answer = await tested.ask('/local/clock', { json: { advance: 'P3D' } });
    const after = clockSchema.parse(await answer.json());
    expect(after.offsetMs - before.offsetMs).toBe(3 * 86_400_000);
    const set = await tested.ask('/local/clock', { json: { set: '2030-01-02T03:04:05Z' } });
    expect(clockSchema.parse(await set.json()).now).toMatch(/^2030-01-02T03:04:0[5-9]/);
    const call = { module: 'governance-panel', call: 'item.get', payload: { issue: 'AI-1' }, as };
    const seen = await tested.ask('/local/invoke', { json: call });
    expect(await seen.text()).toContain('"asOf":"2030-01-02T03:04');
    const wrong = await tested.ask('/local/clock', { json: { advance: 'three days' } });
    expect(wrong.status).toBe(400);
    expect(await problem(wrong)).toContain('P3D');
  });

  it('run schedules and refuse unknown ones', async () => {
    const ran = await tested.ask('/local/schedule/hourly', { json: {} });
    expect(await ran.json()).toEqual({ ran: 'hourly', ok: true, statusCode: 204 });
    const unknown = await tested.ask('/local/schedule/nightly', { json: {} });
    expect(unknown.status).toBe(400);
    expect(await problem(unknown)).toContain('nightly');
  });

  it('set and clear faults', async () => {
    const plan = { rules: [{ match: { kind: 'kvs' }, status: 500 }] };
    expect((await tested.ask('/local/faults', { json: plan })).status).toBe(200);
    const call = { module: 'governance-panel', call: 'item.get', payload: { issue: 'AI-1' }, as };
    const failing = await tested.ask('/local/invoke', { json: call });
    expect(await failing.json()).toMatchObject({ ok: false });
    expect((await tested.ask('/local/faults', { json: {} })).status).toBe(200);
    const working = await tested.ask('/local/invoke', { json: call });
    expect(await working.json()).toMatchObject({ ok: true });
    const refused = await tested.ask('/local/faults', { json: { rules: [{ match: {} }] } });
    expect(refused.status).toBe(400);
    expect(await problem(refused)).toContain('rules[0].match.kind');
  });

  it('list the faults that can be asked for, each with its schema, and those in force', async () => {
    const deaths = [{ match: { moduleType: 'consumer' }, atCall: 2, when: 'after' }];
    await tested.ask('/local/faults', { json: { deaths } });
    const listed: unknown = await (await tested.ask('/local/faults')).json();
    const kind = { schema: { type: 'object' }, example: {} };
    expect(listed).toMatchObject({
      faults: { rules: kind, deliveries: kind, deaths: kind },
      inForce: { rules: [], deliveries: [], deaths },
    });
    await tested.ask('/local/faults', { json: {} });
  });

  it('list what invocations cost, and forget it', async () => {
    const list = z.array(z.looseObject({ function: z.string() }));
    await tested.ask('/local/metrics', { method: 'DELETE' });
    expect(await (await tested.ask('/local/metrics')).json()).toEqual([]);
    await tested.ask('/local/schedule/hourly', { json: {} });
    const metrics = list.parse(await (await tested.ask('/local/metrics')).json());
    expect(metrics.map((one) => one.function)).toContain('on-hour');
  });

  it('reset to the seed', async () => {
    const { jira } = tested.site.runtime();
    jira.admin.createIssue({ projectKey: 'AI', summary: 'Goes away' });
    const answer = await tested.ask('/local/reset', { json: {} });
    expect(clockSchema.parse(await answer.json()).offsetMs).toBe(0);
    const fresh = tested.site.runtime().jira.admin;
    expect(() => fresh.issue('AI-2')).toThrow();
    fresh.createIssue({ projectKey: 'AI', summary: 'First <item>' });
  });
});

describe('resolver calls', () => {
  const invoke = (json: unknown) => tested.ask('/local/invoke', { json });
  const call = 'item.get';

  it.each(['issue', 'issueKey'])('name the work item as %s', async (name) => {
    const payload = { [name]: 'AI-1' };
    const answer = await invoke({ module: 'governance-panel', call, payload, as });
    expect(await answer.json()).toMatchObject({ ok: true, data: { issue: { key: 'AI-1' } } });
  });

  it('keep the key of another work item beside the one that is named', async () => {
    const { admin } = tested.site.runtime().jira;
    const { key } = admin.createIssue({ projectKey: 'AI', summary: 'Deliver the claims' });
    const me = await tested.ask('/rest/api/3/myself', { as });
    const owner = z.object({ accountId: z.string() }).parse(await me.json()).accountId;
    const payload = {
      ...{ issue: 'AI-1', issueKey: key, name: 'claims 2025', source: 'warehouse', owner },
      ...{ licence: 'internal', lawfulBasis: 'contract', representativeness: 'all branches' },
      dueAt: new Date(Date.now() + 86_400_000).toISOString(),
    };
    const request = { module: 'governance-panel', call: 'dependency.set', payload, as };
    expect(await (await invoke(request)).json()).toMatchObject({
      ok: true,
      data: { records: { dependencies: [{ name: 'claims 2025', issueKey: key }] } },
    });
  });

  it('name the work item by its id', async () => {
    const issueId = tested.site.runtime().jira.admin.issue('AI-1').id;
    const payload = { issueId };
    const answer = await invoke({ module: 'governance-panel', call, payload, as });
    expect(await answer.json()).toMatchObject({ ok: true, data: { issue: { key: 'AI-1' } } });
  });

  it('say what is unknown', async () => {
    const payload = { issue: 'AI-1' };
    const user = await invoke({ module: 'governance-panel', call, payload, as: 'x@example.test' });
    expect(user.status).toBe(400);
    expect(await problem(user)).toContain('pm@example.test');
    const module = await invoke({ module: 'nowhere', call, payload, as });
    expect(module.status).toBe(400);
    expect(await problem(module)).toContain('nowhere');
    expect((await invoke({ module: 'governance-panel' })).status).toBe(400);
  });

  it('reach the app also where the person may not see the item', async () => {
    const payload = { issue: 'AI-99' };
    const answer = await invoke({ module: 'governance-panel', call, payload, as });
    expect(await answer.json()).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('pages', () => {
  it.each([
    '/',
    '/browse/AI-1',
    '/projects/AI/board',
    '/projects/AI/assay',
    '/projects/AI/assay/items?stage=deployment',
    '/issues',
    '/issues/?jql=project%20%3D%20AI',
    '/jira/dashboards',
    '/jira/apps/assay',
    '/jira/apps/assay/below?sort=held',
  ])('shows %s under a policy without inline script', async (path) => {
    const page = await tested.ask(path, { as });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const html = await page.text();
    expect(html).toContain('<main');
    expect(html).not.toMatch(/<script(?![^>]*(src=|application\/json))/);
  });

  it('escapes what people wrote', async () => {
    const html = await (await tested.ask('/browse/AI-1', { as })).text();
    expect(html).toContain('First &lt;item&gt;');
    expect(html).not.toContain('First <item>');
  });

  it('keeps project settings to administrators and says so', async () => {
    const path = '/projects/AI/settings/assay';
    expect((await tested.ask(path, { as })).status).toBe(200);
    expect((await tested.ask(path, { as: 'viewer@example.test' })).status).toBe(403);
  });

  it('shows what is not there as a page', async () => {
    const page = await tested.ask('/browse/AI-99', { as });
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('cannot be shown');
  });

  it('says what is wrong with a query', async () => {
    const page = await tested.ask('/issues?jql=nonsense', { as });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('role="alert"');
  });

  it('lists what a query finds with the fields of the app, and how much there is', async () => {
    const { admin } = tested.site.runtime().jira;
    admin.setField('AI-1', 'ai-lifecycle-stage', 'Validation');
    const threshold = { metric: 'auc', operator: '>=', target: 0.9, line: 'auc >= 0.9' };
    admin.setField('AI-1', 'ai-acceptance-threshold', { ...threshold, verdict: 'fail' });
    for (let n = 0; n < 50; n += 1) admin.createIssue({ projectKey: 'AI', summary: `Item ${n}` });
    const query = encodeURIComponent('project = AI AND key != AI-2 ORDER BY key ASC');
    const first = await (await tested.ask(`/issues/?jql=${query}`, { as })).text();
    expect(first).toContain('1 to 50 of 51');
    expect(first).toContain('AI lifecycle stage');
    expect(first).toContain('auc &gt;= 0.9: fail');
    const next = /href="(\/issues\/\?[^"]*page=[^"]*)"/.exec(first)?.[1] ?? '';
    const second = await tested.ask(next.replaceAll('&amp;', '&'), { as });
    expect(await second.text()).toContain('51 to 51 of 51');
  });

  it('keeps what was chosen for a gadget, and knows no other gadget', async () => {
    const path = '/site/dashboards/10000/gadgets/';
    const put = (gadget: string) =>
      tested.ask(`${path}${gadget}`, {
        ...{ as, method: 'PUT', json: { configuration: { project: 'CHOSEN' } } },
      });
    await tested.ask('/jira/dashboards', { as });
    expect((await put('10101')).status).toBe(200);
    expect(await (await tested.ask('/jira/dashboards', { as })).text()).toContain('CHOSEN');
    expect((await put('1')).status).toBe(404);
  });

  it('packs scripts for a browser that takes that', async () => {
    const headers = { 'accept-encoding': 'gzip, br' };
    const packed = await tested.ask('/assets/page.js', { headers });
    const plain = await tested.ask('/assets/page.js');
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    const [small, large] = [await packed.arrayBuffer(), await plain.arrayBuffer()];
    expect(small.byteLength).toBeLessThan(large.byteLength / 2);
    expect(gunzipSync(Buffer.from(small)).equals(Buffer.from(large))).toBe(true);
  });

  it('sends pages of the frames name to their own', async () => {
    const page = await tested.ask('/browse/AI-1', { headers: { host: 'localhost:4291' } });
    expect(page.headers.get('location')).toBe('http://127.0.0.1:4291/browse/AI-1');
  });
});

describe('workflow rules', () => {
  const rules = (method: string, rest: string, json?: unknown, user = as) =>
    tested.ask(`/site/workflow/AI/51/rules${rest}`, {
      method,
      as: user,
      ...(json === undefined ? {} : { json }),
      headers: { 'content-type': 'application/json' },
    });
  const listed = () =>
    tested.site
      .runtime()
      .jira.workflow.list('AI')
      .transitions.find(({ id }) => id === '51')?.rules;

  it('are added, changed and removed by administrators of the project', async () => {
    const rule = { ruleKey: 'stage-gate', configuration: { gate: 'deployment' } };
    const added = z.object({ id: z.string() }).parse(await (await rules('POST', '', rule)).json());
    expect(listed()).toContainEqual({ id: added.id, ...rule });
    await rules('PUT', `/${added.id}`, { configuration: { gate: 'target' } });
    expect(listed()).toContainEqual({
      id: added.id,
      ruleKey: 'stage-gate',
      configuration: { gate: 'target' },
    });
    expect((await rules('DELETE', `/${added.id}`)).status).toBe(204);
    expect(listed()).toHaveLength(1);
    expect((await rules('DELETE', '/rule-999')).status).toBe(400);
    expect((await rules('POST', '', rule, 'ds@example.test')).status).toBe(403);
  });
});
