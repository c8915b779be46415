import { describe, expect, it } from 'vitest';
import { operations } from '../../../../local/jira/operations';
import { scopesSuffice } from '../../../../local/jira/operations/facts';
import { as, asApp, sampleSite, send } from './sample-site';

const { jira, ids } = sampleSite();
const mismatch = { code: 401, message: 'Unauthorized; scope does not match' };

describe('scopes', () => {
  it('suffice as the classic set or as the complete granular set', () => {
    const operation = { classic: 'read:jira-work', granular: 'read:issue read:status' };
    expect(scopesSuffice(operation, ['read:jira-work'])).toBe(true);
    expect(scopesSuffice(operation, ['read:issue:jira', 'read:status:jira'])).toBe(true);
    expect(scopesSuffice(operation, ['read:issue:jira'])).toBe(false);
    expect(scopesSuffice(operation, [])).toBe(false);
  });

  it('do not suffice through an empty set, unless nothing is asked', () => {
    expect(scopesSuffice({ classic: '', granular: 'read:permission' }, ['read:jira-work'])).toBe(
      false,
    );
    expect(scopesSuffice({ classic: '', granular: '' }, [])).toBe(true);
  });

  it.each([
    ['GET /issue/AI-1', undefined, ['read:jira-user']],
    ['POST /permissions/check', {}, ['read:jira-work', 'read:jira-user']],
    ['PUT /app/field/customfield_10050/value', { updates: [] }, ['write:jira-work']],
    ['GET /group/member?groupname=viewers', undefined, ['read:jira-user']],
  ])('are asked of the app, as itself and for a person: %s', async (line, body, scopes) => {
    const refused = { status: 401, body: mismatch };
    expect(await send(jira, asApp(scopes), line, body)).toEqual(refused);
    const forPerson = { kind: 'app-as-user' as const, accountId: ids.admin, scopes };
    expect(await send(jira, forPerson, line, body)).toEqual(refused);
  });

  it('are not asked of people', async () => {
    expect((await send(jira, as(ids.ds), 'GET /issue/AI-1')).status).toBe(200);
  });

  it('do not lift what a person may not do', async () => {
    const by = {
      kind: 'app-as-user' as const,
      accountId: ids.viewer,
      scopes: ['write:jira-work', 'read:jira-work'],
    };
    expect((await send(jira, by, 'GET /issue/AI-3')).status).toBe(404);
    expect((await send(jira, by, 'PUT /issue/AI-1', { fields: { summary: 'x' } })).status).toBe(
      403,
    );
  });
});

describe('what is served', () => {
  it('is the table and nothing else', async () => {
    expect((await send(jira, asApp(), 'GET /dashboard')).status).toBe(404);
    expect((await send(jira, as(ids.admin), 'PATCH /issue/AI-1')).status).toBe(404);
    expect((await send(jira, as(ids.admin), 'GET /search?jql=project=AI')).status).toBe(410);
  });

  it('has no operation twice', () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
    expect(new Set(operations.map(({ method, path }) => `${method} ${path}`)).size).toBe(
      operations.length,
    );
  });

  it('asks nobody to sign in only where the document says so', async () => {
    const anonymous = { kind: 'anonymous' as const };
    expect((await send(jira, anonymous, 'GET /myself')).status).toBe(401);
    expect((await send(jira, anonymous, 'GET /issue/AI-1')).status).toBe(404);
    expect((await send(jira, anonymous, 'GET /serverInfo')).status).toBe(200);
  });
});
