import type { Principal } from '../../local/jira/principal';
import { as, asApp, type Site } from '../unit/local/jira/sample-site';

/** Requests that together touch every operation served, in ways that succeed and ways that fail. */
export type Step = {
  line: string;
  body?: unknown;
  by: Principal;
  status: number;
};

const document = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Looks good.' }] }],
};

const people = ({ ids }: Site): Step[] => {
  const by = as(ids.pm);
  return [
    { line: 'GET /myself?expand=groups,applicationRoles', by, status: 200 },
    { line: 'GET /myself', by: { kind: 'anonymous' }, status: 401 },
    { line: 'GET /serverInfo', by, status: 200 },
    { line: `GET /user?accountId=${ids.ds}&expand=groups`, by, status: 200 },
    { line: 'GET /user?accountId=nobody', by, status: 404 },
    {
      line: `GET /user/bulk?accountId=${ids.ds}&accountId=${ids.pm}&maxResults=1`,
      by,
      status: 200,
    },
    { line: 'GET /user/bulk', by, status: 400 },
    { line: 'GET /user/search?query=scientist', by, status: 200 },
    { line: 'GET /user/search', by, status: 400 },
    { line: 'GET /user/assignable/search?issueKey=AI-1&query=', by, status: 200 },
    { line: 'GET /user/assignable/search?project=NOPE&query=', by, status: 404 },
    { line: `GET /user/groups?accountId=${ids.approver}`, by, status: 200 },
    { line: 'GET /user/groups?accountId=nobody', by, status: 404 },
    { line: 'GET /group/member?groupname=risk-approvers', by, status: 200 },
    { line: 'GET /group/member?groupname=nobody', by, status: 404 },
    { line: 'GET /groups/picker?query=RISK&caseInsensitive=true', by, status: 200 },
    { line: 'GET /groups/picker?query=nobody', by: { kind: 'anonymous' }, status: 200 },
    { line: 'GET /group/bulk?groupName=viewers', by, status: 200 },
    { line: 'GET /group/bulk', by: asApp(['read:jira-work']), status: 401 },
  ];
};

const permissions = ({ ids }: Site): Step[] => {
  const by = as(ids.pm);
  const check = {
    accountId: ids.ds,
    globalPermissions: ['ADMINISTER'],
    projectPermissions: [
      { permissions: ['EDIT_ISSUES'], issues: [10001, 10003], projects: [10000] },
    ],
  };
  return [
    {
      line: 'GET /mypermissions?permissions=EDIT_ISSUES,ADMINISTER&issueKey=AI-1',
      by,
      status: 200,
    },
    { line: 'GET /mypermissions?permissions=BROWSE_PROJECTS&projectKey=SEC', by, status: 404 },
    { line: 'GET /mypermissions', by, status: 400 },
    { line: 'POST /permissions/check', body: check, by: asApp(), status: 200 },
    { line: 'POST /permissions/check', body: check, by, status: 403 },
    { line: 'POST /permissions/check', body: { globalPermissions: ['NOPE'] }, by, status: 400 },
    { line: 'POST /permissions/project', body: { permissions: ['EDIT_ISSUES'] }, by, status: 200 },
    { line: 'POST /permissions/project', body: { permissions: ['NOPE'] }, by, status: 400 },
  ];
};

const site = ({ ids }: Site): Step[] => {
  const by = as(ids.viewer);
  return [
    { line: 'GET /project/AI?expand=lead,issueTypes', by, status: 200 },
    { line: 'GET /project/SEC', by, status: 404 },
    { line: 'GET /project/search?keys=AI&maxResults=1&orderBy=-name&action=view', by, status: 200 },
    { line: 'GET /project/search?action=wrong', by, status: 400 },
    { line: 'GET /project/AI/statuses', by, status: 200 },
    { line: 'GET /project/SEC/statuses', by, status: 404 },
    { line: 'GET /status', by, status: 200 },
    { line: 'GET /issuetype', by, status: 200 },
    { line: 'GET /priority', by, status: 200 },
    { line: 'GET /field', by, status: 200 },
    { line: 'GET /field/search?type=custom&query=drift', by, status: 200 },
    { line: 'GET /field/search?type=system', by, status: 400 },
    { line: 'GET /issueLinkType', by, status: 200 },
    { line: 'GET /issueLinkType', by: asApp([]), status: 401 },
  ];
};

const issues = ({ ids }: Site): Step[] => {
  const by = as(ids.ds);
  const viewer = as(ids.viewer);
  const fields = {
    project: { key: 'AI' },
    issuetype: { name: 'Task' },
    summary: 'New',
    description: document,
  };
  return [
    { line: 'POST /issue', body: { fields }, by, status: 201 },
    { line: 'POST /issue', body: { fields: { ...fields, summary: '' } }, by, status: 400 },
    { line: 'POST /issue', body: { fields }, by: viewer, status: 403 },
    {
      line: 'POST /issue/bulk',
      body: { issueUpdates: [{ fields }, { fields: { ...fields, summary: '' } }] },
      by,
      status: 201,
    },
    { line: 'POST /issue/bulk', body: { issueUpdates: [{ fields }] }, by: viewer, status: 400 },
    {
      line: 'POST /issue/bulk',
      body: { issueUpdates: Array.from({ length: 51 }, () => ({ fields })) },
      by,
      status: 400,
    },
    { line: 'GET /issue/AI-1?expand=changelog,names,schema&properties=assay', by, status: 200 },
    { line: 'GET /issue/AI-1?fields=summary,status', by, status: 200 },
    { line: 'GET /issue/AI-3', by, status: 404 },
    {
      line: 'PUT /issue/AI-1',
      body: { fields: { summary: 'Renamed', labels: ['x'] } },
      by,
      status: 204,
    },
    {
      line: 'PUT /issue/AI-1?returnIssue=true',
      body: { update: { labels: [{ add: 'y' }] } },
      by,
      status: 200,
    },
    { line: 'PUT /issue/AI-1', body: { fields: { nope: 1 } }, by, status: 400 },
    { line: 'PUT /issue/AI-1', body: { fields: { summary: 'x' } }, by: viewer, status: 403 },
    { line: 'PUT /issue/AI-3', body: { fields: { summary: 'x' } }, by, status: 404 },
    {
      line: 'POST /issue/bulkfetch',
      body: {
        issueIdsOrKeys: ['AI-1', 'AI-3'],
        fields: ['summary', 'issuelinks'],
        properties: ['assay'],
      },
      by,
      status: 200,
    },
    { line: 'POST /issue/bulkfetch', body: { issueIdsOrKeys: [] }, by, status: 400 },
    { line: 'GET /issue/AI-1/transitions?expand=transitions.fields', by, status: 200 },
    { line: 'GET /issue/AI-3/transitions', by, status: 404 },
    { line: 'POST /issue/AI-1/transitions', body: { transition: { id: '31' } }, by, status: 204 },
    { line: 'POST /issue/AI-1/transitions', body: { transition: { id: '99' } }, by, status: 400 },
    { line: 'POST /issue/AI-3/transitions', body: { transition: { id: '31' } }, by, status: 404 },
    { line: 'GET /issue/AI-1/changelog?startAt=0&maxResults=1', by, status: 200 },
    { line: 'GET /issue/AI-3/changelog', by, status: 404 },
    {
      line: 'POST /changelog/bulkfetch',
      body: { issueIdsOrKeys: ['AI-1'], fieldIds: ['status'] },
      by,
      status: 200,
    },
    { line: 'POST /changelog/bulkfetch', body: { issueIdsOrKeys: [] }, by, status: 400 },
    { line: 'POST /issue/AI-1/comment', body: { body: document }, by, status: 201 },
    { line: 'POST /issue/AI-1/comment', body: { body: 'text' }, by, status: 400 },
    { line: 'POST /issue/AI-1/comment', body: { body: document }, by: viewer, status: 404 },
    {
      line: 'POST /issue/AI-1/notify',
      body: { subject: 'Waiting', textBody: 'One.', to: { users: [{ accountId: ids.pm }] } },
      by,
      status: 204,
    },
    {
      line: 'POST /issue/AI-1/notify',
      body: { subject: 'Waiting', to: { users: [{ accountId: ids.ds }] } },
      by,
      status: 400,
    },
    { line: 'POST /issue/AI-3/notify', body: { to: { users: [] } }, by, status: 404 },
    { line: 'GET /issue/AI-1/comment?orderBy=-created', by, status: 200 },
    { line: 'GET /issue/AI-3/comment', by, status: 404 },
  ];
};

const parts = ({ ids, jira }: Site): Step[] => {
  const by = as(ids.ds);
  const stage = jira.admin.field('stage')?.id ?? '';
  const value = { updates: [{ issueIds: [10001], value: 'monitoring' }] };
  const link = {
    type: { name: 'Relates' },
    inwardIssue: { key: 'AI-1' },
    outwardIssue: { key: 'AI-2' },
  };
  return [
    { line: 'GET /issue/AI-1/properties', by, status: 200 },
    { line: 'GET /issue/AI-3/properties', by, status: 404 },
    { line: 'PUT /issue/AI-1/properties/extra', body: { a: 1 }, by, status: 201 },
    { line: 'PUT /issue/AI-1/properties/extra', body: { a: 2 }, by, status: 200 },
    { line: 'PUT /issue/AI-1/properties/extra', body: { a: 2 }, by: as(ids.viewer), status: 403 },
    { line: 'PUT /issue/AI-1/properties/extra', body: 'x'.repeat(40_000), by, status: 400 },
    { line: 'GET /issue/AI-1/properties/extra', by, status: 200 },
    { line: 'DELETE /issue/AI-1/properties/extra', by, status: 204 },
    { line: 'DELETE /issue/AI-1/properties/extra', by, status: 404 },
    { line: 'GET /issue/AI-1/properties/extra', by, status: 404 },
    {
      line: `PUT /app/field/${stage}/value?generateAppEvents=false`,
      body: value,
      by: asApp(),
      status: 204,
    },
    { line: `PUT /app/field/${stage}/value`, body: value, by, status: 403 },
    { line: 'PUT /app/field/nope/value', body: value, by: asApp(), status: 404 },
    {
      line: `PUT /app/field/${stage}/value`,
      body: { updates: [{ issueIds: [10001], value: 5 }] },
      by: asApp(),
      status: 400,
    },
    {
      line: 'POST /app/field/value',
      body: { updates: [{ customField: stage, issueIds: [10001], value: 'data' }] },
      by: asApp(),
      status: 204,
    },
    {
      line: 'POST /app/field/value',
      body: { updates: [{ customField: 'nope', issueIds: [10001], value: 'data' }] },
      by: asApp(),
      status: 404,
    },
    { line: 'POST /issueLink', body: link, by, status: 201 },
    { line: 'POST /issueLink', body: { ...link, type: { name: 'Nope' } }, by, status: 404 },
    { line: 'GET /issueLink/40001', by, status: 200 },
    { line: 'GET /issueLink/1', by, status: 404 },
    { line: 'DELETE /issueLink/40001', by, status: 204 },
    { line: 'DELETE /issueLink/40001', by, status: 404 },
  ];
};

const search = ({ ids }: Site): Step[] => {
  const by = as(ids.viewer);
  const jql = 'project = AI ORDER BY key';
  const query = encodeURIComponent(jql);
  return [
    {
      line: `GET /search/jql?jql=${query}&maxResults=1&fields=*all&expand=names,schema,changelog&properties=assay&reconcileIssues=10001`,
      by,
      status: 200,
    },
    { line: `GET /search/jql?jql=${query}`, by, status: 200 },
    { line: 'GET /search/jql?jql=ORDER%20BY%20key', by, status: 400 },
    {
      line: 'POST /search/jql',
      body: { jql, fields: ['summary', 'status', 'parent'], maxResults: 2 },
      by,
      status: 200,
    },
    { line: 'POST /search/jql', body: { jql: 'nope = 1' }, by, status: 400 },
    { line: 'POST /search/approximate-count', body: { jql }, by, status: 200 },
    { line: 'POST /search/approximate-count', body: { jql: 'project =' }, by, status: 400 },
  ];
};

const removal = ({ ids }: Site): Step[] => [
  { line: 'DELETE /issue/AI-2', by: as(ids.ds), status: 403 },
  { line: 'DELETE /issue/AI-1', by: as(ids.pm), status: 400 },
  { line: 'DELETE /issue/AI-1?deleteSubtasks=true', by: as(ids.pm), status: 204 },
  { line: 'DELETE /issue/AI-1', by: as(ids.pm), status: 404 },
];

export const steps = (sample: Site): Step[] =>
  [people, permissions, site, issues, parts, search, removal].flatMap((part) => part(sample));
