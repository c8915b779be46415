import { describe, expect, it } from 'vitest';
import { as, asApp, at, each, sampleSite, send } from './sample-site';

const site = sampleSite();
const { ids, jira } = site;
const notThere = 'Issue does not exist or you do not have permission to see it.';

describe('what a person may see', () => {
  it('hides an issue of a closed project and one of a closed security level alike', async () => {
    for (const key of ['AI-3', 'SEC-1', 'AI-99']) {
      const { status, body } = await send(jira, as(ids.ds), `GET /issue/${key}`);
      expect([key, status, at(body, 'errorMessages.0')]).toEqual([key, 404, notThere]);
    }
    expect((await send(jira, as(ids.admin), 'GET /issue/AI-3')).status).toBe(200);
    expect((await send(jira, asApp(), 'GET /issue/AI-3')).status).toBe(200);
  });

  it('never finds or counts what may not be browsed', async () => {
    const jql = 'created > -1000d';
    const search = await send(jira, as(ids.viewer), 'POST /search/jql', { jql, fields: ['key'] });
    expect(each(at(search.body, 'issues'), 'key')).toEqual(['AI-4', 'AI-2', 'AI-1']);
    const count = async (by: ReturnType<typeof as>) =>
      at((await send(jira, by, 'POST /search/approximate-count', { jql })).body, 'count');
    expect(await count(as(ids.viewer))).toBe(3);
    expect(await count(as(ids.admin))).toBe(5);
    expect(await count({ kind: 'anonymous' })).toBe(0);
  });

  it('says the same of a hidden issue in a query as of one that is not there', async () => {
    const ask = async (key: string) =>
      (await send(jira, as(ids.ds), 'POST /search/jql', { jql: `key = ${key}` })).body;
    expect(JSON.stringify(await ask('AI-3')).replace('AI-3', 'AI-99')).toBe(
      JSON.stringify(await ask('AI-99')),
    );
  });

  it('leaves hidden issues out of links, sub-tasks and bulk fetches', async () => {
    const other = sampleSite();
    other.jira.admin.link('Relates', 'AI-1', 'AI-3');
    const by = as(other.ids.ds);
    const issue = await send(other.jira, by, 'GET /issue/AI-1?fields=issuelinks,subtasks');
    expect(each(at(issue.body, 'fields.issuelinks'), 'outwardIssue.key')).toEqual([undefined]);
    expect(each(at(issue.body, 'fields.issuelinks'), 'inwardIssue.key')).toEqual(['AI-2']);
    expect(at(issue.body, 'fields.subtasks.0.key')).toBe('AI-4');
    const bulk = await send(other.jira, by, 'POST /issue/bulkfetch', {
      issueIdsOrKeys: ['AI-1', 'AI-3'],
    });
    expect(each(at(bulk.body, 'issues'), 'key')).toEqual(['AI-1']);
    expect(each(at(bulk.body, 'issueErrors'), 'id')).toEqual(['AI-3']);
  });

  it('shows only projects that may be browsed', async () => {
    const { body } = await send(jira, as(ids.viewer), 'GET /project/search');
    expect(each(at(body, 'values'), 'key')).toEqual(['AI']);
    expect((await send(jira, as(ids.viewer), 'GET /project/SEC')).status).toBe(404);
  });
});

describe('what a person may do', () => {
  it.each([
    ['PUT /issue/AI-1', { fields: { summary: 'x' } }, 403],
    ['DELETE /issue/AI-1', undefined, 403],
    ['POST /issue/AI-1/transitions', { transition: { id: '21' } }, 400],
    ['PUT /issue/AI-1/properties/p', 1, 403],
    ['DELETE /issue/AI-1/properties/assay', undefined, 403],
    [
      'POST /issue',
      { fields: { project: { key: 'AI' }, issuetype: { name: 'Task' }, summary: 'x' } },
      403,
    ],
    [
      'POST /issueLink',
      { type: { name: 'Blocks' }, inwardIssue: { key: 'AI-1' }, outwardIssue: { key: 'AI-2' } },
      404,
    ],
  ])('a viewer may not %s', async (line, body, status) => {
    expect((await send(jira, as(ids.viewer), line, body)).status).toBe(status);
  });

  it('lists no transitions for who may not transition', async () => {
    const { body } = await send(jira, as(ids.viewer), 'GET /issue/AI-1/transitions');
    expect(at(body, 'transitions')).toEqual([]);
  });

  it('asks Set issue security of who sets a level', async () => {
    const other = sampleSite();
    other.jira.admin.createSecurityLevel('AI', { name: 'Board', accountIds: [other.ids.pm] });
    const body = { fields: { security: { name: 'Board' } } };
    expect((await send(other.jira, as(other.ids.ds), 'PUT /issue/AI-1', body)).status).toBe(400);
    expect((await send(other.jira, as(other.ids.pm), 'PUT /issue/AI-1', body)).status).toBe(204);
    expect((await send(other.jira, as(other.ids.ds), 'GET /issue/AI-1')).status).toBe(404);
    expect((await send(other.jira, as(other.ids.pm), 'GET /issue/AI-1')).status).toBe(200);
  });

  it('treats an unknown or inactive account as nobody', async () => {
    expect((await send(jira, as('nobody'), 'GET /myself')).status).toBe(401);
    const other = sampleSite();
    other.jira.users.create({
      displayName: 'Gone',
      emailAddress: 'viewer@example.test',
      groups: ['viewers'],
      active: false,
    });
    expect((await send(other.jira, as(other.ids.viewer), 'GET /myself')).status).toBe(401);
  });
});

describe('the permission operations', () => {
  it('tell a person of their permissions on an issue', async () => {
    const { body } = await send(
      jira,
      as(ids.approver),
      'GET /mypermissions?permissions=TRANSITION_ISSUES,EDIT_ISSUES,ADMINISTER&issueKey=AI-1',
    );
    const has = (key: string) => at(body, `permissions.${key}.havePermission`);
    expect([has('TRANSITION_ISSUES'), has('EDIT_ISSUES'), has('ADMINISTER')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('let the app check anybody, with the issue level in view', async () => {
    const { body } = await send(jira, asApp(), 'POST /permissions/check', {
      accountId: ids.ds,
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [
        {
          permissions: ['BROWSE_PROJECTS', 'DELETE_ISSUES'],
          issues: [10001, 10003, 99],
          projects: [10000, 10001],
        },
      ],
    });
    expect(body).toEqual({
      globalPermissions: [],
      projectPermissions: [
        { permission: 'BROWSE_PROJECTS', projects: [10000], issues: [10001] },
        { permission: 'DELETE_ISSUES', projects: [], issues: [] },
      ],
    });
  });

  it('let only administrators check others, and refuse unknown keys by name', async () => {
    const body = { accountId: ids.ds, globalPermissions: ['ADMINISTER'] };
    expect((await send(jira, as(ids.pm), 'POST /permissions/check', body)).status).toBe(403);
    expect((await send(jira, as(ids.admin), 'POST /permissions/check', body)).status).toBe(200);
    const unknown = await send(jira, asApp(), 'POST /permissions/check', {
      globalPermissions: ['FLY'],
    });
    expect(unknown).toEqual({
      status: 400,
      body: { errorMessages: [], errors: { FLY: 'Unrecognized permission' } },
    });
  });

  it('list the projects in which all of the permissions are held', async () => {
    const body = { permissions: ['EDIT_ISSUES', 'BROWSE_PROJECTS'] };
    const reply = await send(jira, as(ids.ds), 'POST /permissions/project', body);
    expect(reply.body).toEqual({ projects: [{ id: 10000, key: 'AI' }] });
  });
});
