import { describe, expect, it } from 'vitest';
import { appModules, as, asApp, at, sampleSite, send, type Site } from './sample-site';

const id = ({ jira }: Site, name: string): string => jira.admin.field(name)?.id ?? '';
const value = ({ jira }: Site, name: string): unknown =>
  jira.admin.issue('AI-1').custom[jira.admin.field(name)?.id ?? ''];

const edit = (site: Site, name: string, to: unknown, by = as(site.ids.ds)) =>
  send(site.jira, by, 'PUT /issue/AI-1', { fields: { [id(site, name)]: to } });

describe('fields of the app, as people edit them', () => {
  it('are refused where the field is read-only, also to the app through the ordinary edit', async () => {
    const site = sampleSite();
    const reply = await edit(site, 'drift', ['x']);
    expect(reply.status).toBe(400);
    expect(at(reply.body, `errors.${id(site, 'drift')}`)).toContain('cannot be set');
    expect((await edit(site, 'drift', ['x'], asApp())).status).toBe(400);
    expect(value(site, 'drift')).toEqual(['psi', 'late labels']);
  });

  it('are refused where the validation of the app says so, with its message', async () => {
    const site = sampleSite();
    const asked: unknown[] = [];
    site.jira.installApp({
      ...appModules,
      validateFieldValue: (...args) => {
        asked.push(args);
        return args[1] === 'deployment' ? 'The gate is closed' : null;
      },
    });
    const refused = await edit(site, 'stage', 'deployment');
    expect(refused.body).toEqual({
      errorMessages: [],
      errors: { [id(site, 'stage')]: 'The gate is closed' },
    });
    expect((await edit(site, 'stage', 'data')).status).toBe(204);
    expect(asked[0]).toEqual(['stage', 'deployment', { id: '10001', key: 'AI-1' }]);
    expect(value(site, 'stage')).toBe('data');
  });

  it('keep their type and schema', async () => {
    const site = sampleSite();
    expect((await edit(site, 'stage', 5)).status).toBe(400);
    expect((await edit(site, 'threshold', { metric: 'recall' })).status).toBe(400);
    expect((await edit(site, 'threshold', { metric: 'recall', target: 'high' })).status).toBe(400);
    expect((await edit(site, 'threshold', { metric: 'f1', target: 0.5 })).status).toBe(204);
    expect((await edit(site, 'stage', null)).status).toBe(204);
    expect(value(site, 'stage')).toBeUndefined();
  });
});

describe('fields of the app, as the app writes them', () => {
  const write = (site: Site, name: string, to: unknown, query = '', by = asApp()) =>
    send(site.jira, by, `PUT /app/field/${id(site, name)}/value${query}`, {
      updates: [{ issueIds: [10001], value: to }],
    });

  it('skip read-only and validation, but not the type', async () => {
    const site = sampleSite();
    site.jira.installApp({ ...appModules, validateFieldValue: () => 'no' });
    expect((await write(site, 'stage', 'deployment')).status).toBe(204);
    expect((await write(site, 'drift', ['psi'])).status).toBe(204);
    expect((await write(site, 'drift', 'psi')).status).toBe(400);
    expect([value(site, 'stage'), value(site, 'drift')]).toEqual(['deployment', ['psi']]);
  });

  it('reach the changelog and listeners unless told otherwise', async () => {
    const site = sampleSite();
    const heard: unknown[] = [];
    site.jira.onEvent((_, payload) => heard.push(payload));
    await write(site, 'stage', 'a', '?generateAppEvents=false');
    expect(heard).toEqual([]);
    await write(site, 'stage', 'b', '?generateChangelog=false');
    expect(at(heard[0], 'selfGenerated')).toBe(true);
    expect(at(heard[0], 'changelog.items.0')).toEqual({
      field: 'AI lifecycle stage',
      fieldtype: 'custom',
      fieldId: id(site, 'stage'),
      from: null,
      fromString: 'a',
      to: null,
      toString: 'b',
    });
    const log = await send(site.jira, asApp(), 'GET /issue/AI-1/changelog');
    expect(at(log.body, 'total')).toBe(1);
  });

  it('are refused to everybody else, also to the app on behalf of a person', async () => {
    const site = sampleSite();
    const person = {
      kind: 'app-as-user' as const,
      accountId: site.ids.admin,
      scopes: ['write:app-data:jira'],
    };
    expect((await write(site, 'stage', 'x', '', person)).status).toBe(403);
    expect((await write(site, 'stage', 'x', '', as(site.ids.admin))).status).toBe(403);
  });

  it('are refused where the field belongs to nobody or nothing is there', async () => {
    const site = sampleSite();
    site.jira.admin.createField({ key: 'points', name: 'Points', type: 'number' });
    expect((await write(site, 'points', 3)).status).toBe(403);
    const missing = { updates: [{ issueIds: [99], value: 'x' }] };
    expect(
      (await send(site.jira, asApp(), `PUT /app/field/${id(site, 'stage')}/value`, missing)).status,
    ).toBe(400);
  });

  it('go to several fields at once in one change, each place once', async () => {
    const site = sampleSite();
    const updates = [
      { customField: id(site, 'stage'), issueIds: [10001, 10002], value: 'x' },
      { customField: site.jira.admin.field('drift')?.key, issueIds: [10001], value: null },
    ];
    expect((await send(site.jira, asApp(), 'POST /app/field/value', { updates })).status).toBe(204);
    expect([value(site, 'stage'), value(site, 'drift')]).toEqual(['x', undefined]);
    const log = await send(site.jira, asApp(), 'GET /issue/AI-1/changelog');
    expect(at(log.body, 'values.0.items.length')).toBeUndefined();
    expect((at(log.body, 'values.0.items') as unknown[]).length).toBe(2);
    const twice = { updates: [updates[0], updates[0]] };
    expect((await send(site.jira, asApp(), 'POST /app/field/value', twice)).status).toBe(400);
  });
});

describe('installing again', () => {
  it('keeps ids and values, and takes new names', () => {
    const site = sampleSite();
    const before = id(site, 'stage');
    const [stage, ...others] = appModules.customFields;
    if (stage === undefined) throw new Error('The app of these tests has no field.');
    site.jira.installApp({
      ...appModules,
      customFields: [{ ...stage, name: 'Stage of AI' }, ...others],
    });
    expect(id(site, 'Stage of AI')).toBe(before);
    expect(value(site, 'stage')).toBe('validation');
  });
});
