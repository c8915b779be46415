import { describe, expect, it } from 'vitest';
import { as, asApp, at, each, sampleSite, send, siteUrl, type Site } from './sample-site';

const fieldId = ({ jira }: Site, name: string): string => jira.admin.field(name)?.id ?? '';

const listen = ({ jira }: Site): { name: string; payload: unknown }[] => {
  const heard: { name: string; payload: unknown }[] = [];
  jira.onEvent((name, payload) => heard.push({ name, payload }));
  return heard;
};

const task = (fields: Record<string, unknown>) => ({
  fields: { project: { key: 'AI' }, issuetype: { name: 'Task' }, ...fields },
});

describe('reading an issue', () => {
  const site = sampleSite();
  const read = async (query: string) =>
    (await send(site.jira, as(site.ids.ds), `GET /issue/AI-1${query}`)).body;

  it('gives the fields that are named and no other', async () => {
    const body = await read('?fields=summary,status');
    expect(at(body, 'fields')).toEqual({
      summary: 'Fraud model for cards',
      status: expect.objectContaining({ name: 'To Do' }) as unknown,
    });
    expect(at(body, 'self')).toBe(`${siteUrl}/rest/api/3/issue/10001`);
  });

  it('gives all but those with a minus', async () => {
    const body = await read('?fields=*all,-comment');
    expect(at(body, 'fields.comment')).toBeUndefined();
    expect(at(body, 'fields.duedate')).toBe('2026-12-24');
    expect(at(body, `fields.${fieldId(site, 'drift')}`)).toEqual(['psi', 'late labels']);
  });

  it('names fields by their keys where asked', async () => {
    const key = site.jira.admin.field('stage')?.key ?? '';
    const body = await read(`?fields=${encodeURIComponent(key)}&fieldsByKeys=true`);
    expect(at(body, 'fields')).toEqual({ [key]: 'validation' });
    expect(key).toBe('00000000-0000-4000-8000-000000000001__DEVELOPMENT__stage');
  });

  it('gives properties, and names and schema where asked', async () => {
    const body = await read('?fields=summary&properties=assay&expand=names,schema');
    expect(at(body, 'properties.assay.gate')).toEqual({ open: 2 });
    expect(at(body, 'names')).toEqual({ summary: 'Summary' });
    expect(at(body, 'schema.summary.type')).toBe('string');
  });

  it('lists the fields of the app with the ARI of their extension', async () => {
    const { body } = await send(site.jira, asApp(), 'GET /field');
    const id = fieldId(site, 'drift');
    const field = (body as unknown[]).find((one) => at(one, 'id') === id);
    expect(at(field, 'schema')).toEqual({
      type: 'array',
      items: 'string',
      custom:
        'ari:cloud:ecosystem::extension/00000000-0000-4000-8000-000000000001/00000000-0000-4000-8000-000000000002/static/drift',
      customId: Number(id.split('_')[1]),
    });
  });
});

describe('creating an issue', () => {
  it('stores it in the first status, gives it the next key, and tells listeners', async () => {
    const site = sampleSite();
    const heard = listen(site);
    const reply = await send(site.jira, as(site.ids.ds), 'POST /issue', {
      ...task({ summary: 'New', labels: ['b', 'a'], priority: { name: 'Low' } }),
      properties: [{ key: 'assay', value: { stage: 'data' } }],
    });
    expect(reply.status).toBe(201);
    expect(at(reply.body, 'key')).toBe('AI-5');
    const issue = site.jira.admin.issue('AI-5');
    expect(issue).toMatchObject({
      summary: 'New',
      labels: ['a', 'b'],
      priorityId: '4',
      creator: site.ids.ds,
    });
    expect(issue.properties).toEqual({ assay: { stage: 'data' } });
    expect(heard.map(({ name }) => name)).toEqual(['avi:jira:created:issue']);
    expect(at(heard[0]?.payload, 'issue.fields.status.name')).toBe('To Do');
    expect(at(heard[0]?.payload, 'atlassianId')).toBe(site.ids.ds);
  });

  it('says of each field what is wrong, and stores nothing', async () => {
    const site = sampleSite();
    const body = task({ summary: 'a\nb', description: 'plain', labels: ['a b'], duedate: 'soon' });
    const reply = await send(site.jira, as(site.ids.ds), 'POST /issue', body);
    expect(reply.status).toBe(400);
    expect(Object.keys(at(reply.body, 'errors') as object).sort()).toEqual([
      'description',
      'duedate',
      'labels',
      'summary',
    ]);
    expect(() => site.jira.admin.issue('AI-5')).toThrow('There is no issue AI-5');
  });

  it('asks for a project and a work type', async () => {
    const site = sampleSite();
    const missing = async (fields: object) =>
      at((await send(site.jira, as(site.ids.ds), 'POST /issue', { fields })).body, 'errors');
    expect(await missing({ summary: 'x' })).toEqual({ project: 'valid project is required' });
    expect(await missing({ project: { key: 'AI' }, summary: 'x' })).toEqual({
      issuetype: 'Specify an issue type',
    });
  });
});

describe('editing an issue', () => {
  it('writes the changelog with ids and texts, and tells listeners after it is stored', async () => {
    const site = sampleSite();
    const seen: unknown[] = [];
    site.jira.onEvent(() => seen.push(site.jira.admin.issue('AI-1').assignee));
    const heard = listen(site);
    site.clock.advance(60_000);
    const fields = { assignee: { accountId: site.ids.pm }, summary: 'Renamed' };
    expect((await send(site.jira, as(site.ids.ds), 'PUT /issue/AI-1', { fields })).status).toBe(
      204,
    );
    expect(seen).toEqual([site.ids.pm]);
    const items = at(heard[0]?.payload, 'changelog.items');
    expect(items).toEqual([
      {
        field: 'assignee',
        fieldtype: 'jira',
        fieldId: 'assignee',
        from: site.ids.ds,
        fromString: 'Dana Scientist',
        to: site.ids.pm,
        toString: 'Petra Manager',
      },
      {
        field: 'summary',
        fieldtype: 'jira',
        fieldId: 'summary',
        from: null,
        fromString: 'Fraud model for cards',
        to: null,
        toString: 'Renamed',
      },
    ]);
    expect(at(heard[0]?.payload, 'selfGenerated')).toBe(false);
    const log = await send(site.jira, as(site.ids.ds), 'GET /issue/AI-1/changelog');
    expect(at(log.body, 'values.0.author.accountId')).toBe(site.ids.ds);
    expect(at(log.body, 'values.0.created')).toBe('2026-11-20T12:01:00.000+0000');
    expect(at(log.body, 'values.0.items.1')).toEqual({
      field: 'summary',
      fieldtype: 'jira',
      fieldId: 'summary',
      fromString: 'Fraud model for cards',
      toString: 'Renamed',
    });
  });

  it('writes nothing where nothing changes', async () => {
    const site = sampleSite();
    const heard = listen(site);
    const body = { fields: { summary: 'Churn model', labels: [] } };
    expect((await send(site.jira, as(site.ids.ds), 'PUT /issue/AI-2', body)).status).toBe(204);
    expect(heard).toEqual([]);
  });

  it('works out update operations, and refuses a field in both parts', async () => {
    const site = sampleSite();
    const update = {
      labels: [{ add: 'new' }, { remove: 'fraud' }],
      comment: [{ add: { body: { type: 'doc', version: 1, content: [] } } }],
    };
    expect((await send(site.jira, as(site.ids.ds), 'PUT /issue/AI-1', { update })).status).toBe(
      204,
    );
    expect(site.jira.admin.issue('AI-1').labels).toEqual(['model', 'new']);
    const comments = await send(site.jira, as(site.ids.ds), 'GET /issue/AI-1/comment');
    expect(at(comments.body, 'total')).toBe(1);
    const both = { fields: { labels: [] }, update: { labels: [{ set: [] }] } };
    expect((await send(site.jira, as(site.ids.ds), 'PUT /issue/AI-1', both)).status).toBe(400);
  });

  it('marks what the app does for a person as generated by the app', async () => {
    const site = sampleSite();
    const heard = listen(site);
    const by = {
      kind: 'app-as-user' as const,
      accountId: site.ids.ds,
      scopes: ['write:jira-work'],
    };
    await send(site.jira, by, 'PUT /issue/AI-1', { fields: { summary: 'By the app' } });
    expect(at(heard[0]?.payload, 'selfGenerated')).toBe(true);
    expect(at(heard[0]?.payload, 'atlassianId')).toBe(site.ids.ds);
  });
});

describe('deleting an issue', () => {
  it('takes its parts along, and its sub-tasks only when told', async () => {
    const site = sampleSite();
    const heard = listen(site);
    const by = as(site.ids.pm);
    expect((await send(site.jira, by, 'DELETE /issue/AI-1')).status).toBe(400);
    expect((await send(site.jira, by, 'DELETE /issue/AI-1?deleteSubtasks=true')).status).toBe(204);
    expect(heard.map(({ name, payload }) => [name, at(payload, 'issue.key')])).toEqual([
      ['avi:jira:deleted:issue', 'AI-4'],
      ['avi:jira:deleted:issue', 'AI-1'],
    ]);
    const left = await send(site.jira, by, 'GET /issue/AI-2?fields=issuelinks');
    expect(at(left.body, 'fields.issuelinks')).toEqual([]);
  });
});

describe('entity properties', () => {
  it('are limited to 32768 characters and leave the changelog alone', async () => {
    const site = sampleSite();
    const heard = listen(site);
    const put = async (length: number) =>
      (await send(site.jira, asApp(), 'PUT /issue/AI-2/properties/assay', 'x'.repeat(length)))
        .status;
    expect(await put(32_766)).toBe(201);
    expect(await put(32_767)).toBe(400);
    expect(heard).toEqual([]);
    const keys = await send(site.jira, asApp(), 'GET /issue/AI-2/properties');
    expect(each(at(keys.body, 'keys'), 'key')).toEqual(['assay']);
  });
});
