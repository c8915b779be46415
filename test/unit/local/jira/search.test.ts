import { describe, expect, it } from 'vitest';
import { as, asApp, at, each, sampleSite, send } from './sample-site';

const site = sampleSite();
const search = (body: object) => send(site.jira, as(site.ids.admin), 'POST /search/jql', body);

describe('search/jql', () => {
  it('gives ids only, unless fields are named', async () => {
    const { body } = await search({ jql: 'project = AI' });
    expect(body).toEqual({
      issues: [{ id: '10004' }, { id: '10003' }, { id: '10002' }, { id: '10001' }],
      isLast: true,
    });
  });

  it('pages by token to the end, each issue once', async () => {
    const jql = 'project = AI ORDER BY key';
    const found: unknown[] = [];
    let nextPageToken: unknown;
    do {
      const { body } = await search({ jql, maxResults: 3, fields: ['key'], nextPageToken });
      found.push(...each(at(body, 'issues'), 'key'));
      nextPageToken = at(body, 'nextPageToken');
      expect(at(body, 'isLast')).toBe(nextPageToken === undefined);
    } while (nextPageToken !== undefined);
    expect(found).toEqual(['AI-1', 'AI-2', 'AI-3', 'AI-4']);
  });

  it('refuses a token that is broken or of another query', async () => {
    const { body } = await search({ jql: 'project = AI', maxResults: 1 });
    const nextPageToken = at(body, 'nextPageToken');
    expect((await search({ jql: 'project = SEC', nextPageToken })).status).toBe(400);
    expect((await search({ jql: 'project = AI', nextPageToken: 'xx' })).status).toBe(400);
  });

  it('gives up to five properties of each issue', async () => {
    const jql = 'project = AI ORDER BY key';
    const { body } = await search({ jql, fields: ['summary'], properties: ['assay'] });
    expect(at(body, 'issues.0.properties.assay.stage')).toBe('validation');
    expect(at(body, 'issues.1.properties')).toEqual({});
    expect((await search({ jql, properties: ['a', 'b', 'c', 'd', 'e', 'f'] })).status).toBe(400);
  });

  it('takes the same by GET', async () => {
    const line = `GET /search/jql?jql=${encodeURIComponent('key = AI-1')}&fields=summary,status&properties=assay&reconcileIssues=10001`;
    const { body } = await send(site.jira, asApp(), line);
    expect(at(body, 'issues.0.fields.summary')).toBe('Fraud model for cards');
    expect(at(body, 'issues.0.properties.assay.stage')).toBe('validation');
  });

  it('gives at most a hundred issues a page where more than ids is asked', async () => {
    const large = sampleSite();
    for (let i = 0; i < 150; i += 1)
      large.jira.admin.createIssue({ projectKey: 'AI', summary: `Issue ${i}` });
    const size = async (body: object) => {
      const reply = await send(large.jira, asApp(), 'POST /search/jql', body);
      return (at(reply.body, 'issues') as unknown[]).length;
    };
    expect(await size({ jql: 'project = AI', maxResults: 1000, fields: ['summary'] })).toBe(100);
    expect(await size({ jql: 'project = AI', maxResults: 1000 })).toBe(154);
    expect(await size({ jql: 'project = AI' })).toBe(50);
  });
});

describe('changelog/bulkfetch', () => {
  it('gives the changes of chosen fields, oldest first, of issues that may be seen', async () => {
    const other = sampleSite();
    const { admin } = other.jira;
    admin.setStatus('AI-1', 'Validation', {
      accountId: other.ids.pm,
      at: other.clock.now() + 1000,
    });
    admin.setStatus('AI-3', 'Done');
    admin.setField('AI-1', 'stage', 'monitoring');
    const body = { issueIdsOrKeys: ['AI-1', 'AI-2', 'AI-3'], fieldIds: ['status'] };
    const reply = await send(other.jira, as(other.ids.ds), 'POST /changelog/bulkfetch', body);
    expect(each(at(reply.body, 'issueChangeLogs'), 'issueId')).toEqual(['10001']);
    expect(at(reply.body, 'issueChangeLogs.0.changeHistories.0.items.0.toString')).toBe(
      'Validation',
    );
    const paged = await send(other.jira, asApp(), 'POST /changelog/bulkfetch', {
      issueIdsOrKeys: ['AI-1', 'AI-3'],
      maxResults: 1,
    });
    expect(at(paged.body, 'nextPageToken')).toBe('1');
  });
});
