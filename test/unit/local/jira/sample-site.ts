import * as z from 'zod';
import { standardUsers } from '../../../../local/jira/admin/users';
import { createJira, type Jira } from '../../../../local/jira/create-jira';
import type { Principal } from '../../../../local/jira/principal';
import { createClock, type AdjustableClock } from '../../../../local/state/clock';
import { openTables, type TableStore } from '../../../../local/state/table';

/** A small site: one project with three statuses, an app with its modules, and a few issues. */

export const siteUrl = 'https://site.example.test';
export const startTime = Date.parse('2026-11-20T12:00:00.000Z');

/** The scopes that the app of these tests declares. */
const appScopes = [
  'read:jira-work',
  'write:jira-work',
  'read:jira-user',
  'write:app-data:jira',
  'read:permission:jira',
];

const appAccount = {
  appId: '00000000-0000-4000-8000-000000000001',
  environmentId: '00000000-0000-4000-8000-000000000002',
  environmentType: 'DEVELOPMENT',
  name: 'Assay',
};

export const appModules = {
  ...appAccount,
  customFields: [
    { key: 'stage', name: 'AI lifecycle stage', description: 'Stage', type: 'string' as const },
    {
      key: 'threshold',
      name: 'AI acceptance threshold',
      description: 'Threshold',
      type: 'object' as const,
      schema: {
        type: 'object',
        properties: {
          metric: { type: 'string', searchAlias: 'Metric' },
          target: { type: 'number', searchAlias: 'Target' },
          owner: { type: 'string', searchType: 'user', searchAlias: 'Owner' },
        },
        required: ['metric', 'target'],
      },
    },
    {
      key: 'drift',
      name: 'AI drift risk',
      description: 'Drift',
      type: 'string' as const,
      collection: 'list' as const,
      readOnly: true,
    },
  ],
  entityProperties: [
    {
      propertyKey: 'assay',
      values: [
        { path: 'stage', type: 'string' as const, searchAlias: 'aiStage' },
        { path: 'gate.open', type: 'number' as const, searchAlias: 'aiOpenChecks' },
        { path: 'reviewedAt', type: 'date' as const, searchAlias: 'aiReviewedAt' },
        { path: 'owner', type: 'user' as const },
        { path: 'flags', type: 'string' as const, searchAlias: 'aiFlag' },
        { path: 'overdue', type: 'number' as const, searchAlias: 'aiOverdue' },
      ],
    },
  ],
  workflowValidators: [{ key: 'stage-gate', name: 'AI stage gate', description: 'Gate' }],
};

export type Site = { jira: Jira; clock: AdjustableClock; tables: TableStore; ids: Ids };

type Ids = Record<'admin' | 'pm' | 'ds' | 'approver' | 'viewer', string>;

const accountOf = (jira: Jira, name: string): string => {
  const user = jira.users.byEmail(`${name}@example.test`);
  if (user === undefined) throw new Error(`The sample site has no ${name}.`);
  return user.accountId;
};

const idsOf = (jira: Jira): Ids => ({
  admin: accountOf(jira, 'admin'),
  pm: accountOf(jira, 'pm'),
  ds: accountOf(jira, 'ds'),
  approver: accountOf(jira, 'approver'),
  viewer: accountOf(jira, 'viewer'),
});

export const openSite = (tables: TableStore, clock: AdjustableClock): Site => {
  const jira = createJira({ tables, clock, baseUrl: siteUrl });
  for (const user of standardUsers) jira.users.create(user);
  jira.installApp(appModules);
  return { jira, clock, tables, ids: idsOf(jira) };
};

const addProjects = ({ jira, ids }: Site): void => {
  const shape = {
    leadAccountId: ids.pm,
    statuses: [
      { name: 'To Do', category: 'new' as const },
      { name: 'Validation', category: 'indeterminate' as const },
      { name: 'Done', category: 'done' as const },
    ],
    issueTypes: [{ name: 'Task' }, { name: 'Sub-task', subtask: true }],
  };
  jira.admin.createProject({ ...shape, key: 'AI', name: 'AI delivery' });
  const permissions = { BROWSE_PROJECTS: ['jira-administrators'] };
  jira.admin.createProject({ ...shape, key: 'SEC', name: 'Secret work', permissions });
};

/** AI-1 to AI-3, of which AI-3 only admin may see; AI-4 is a sub-task of AI-1; SEC-1 is in the secret project. */
const addIssues = ({ jira, ids }: Site): void => {
  const { admin } = jira;
  admin.createIssue({
    projectKey: 'AI',
    summary: 'Fraud model for cards',
    description: 'Detect fraud in card payments.',
    assignee: ids.ds,
    labels: ['model', 'fraud'],
    dueDate: '2026-12-24',
    customFields: {
      stage: 'validation',
      threshold: { metric: 'recall', target: 0.9, owner: ids.ds },
      drift: ['psi', 'late labels'],
    },
    properties: { assay: { stage: 'validation', gate: { open: 2 }, reviewedAt: '2026-11-01' } },
  });
  admin.createIssue({
    projectKey: 'AI',
    summary: 'Churn model',
    status: 'Validation',
    priority: 'High',
    customFields: { stage: 'data' },
    created: startTime - 10 * 86_400_000,
  });
  admin.createIssue({ projectKey: 'AI', summary: 'Hidden audit', assignee: ids.admin });
  admin.restrictIssue('AI-3', { groups: ['jira-administrators'] });
  admin.createIssue({
    projectKey: 'AI',
    summary: 'Label the data',
    issueType: 'Sub-task',
    parentKey: 'AI-1',
    status: 'Done',
  });
  admin.createIssue({ projectKey: 'SEC', summary: 'Secret model' });
  admin.link('Blocks', 'AI-2', 'AI-1');
};

export const sampleSite = (): Site => {
  const site = openSite(
    openTables(),
    createClock(() => startTime),
  );
  addProjects(site);
  addIssues(site);
  return site;
};

export type Reply = { status: number; body: unknown };

/** Sends a request below `/rest/api/3` and reads the answer. */
export const send = async (
  jira: Pick<Jira, 'handle'>,
  principal: Principal,
  line: string,
  body?: unknown,
): Promise<Reply> => {
  const [method = 'GET', path = ''] = line.split(' ');
  const request = new Request(`${siteUrl}/rest/api/3${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const response = await jira.handle(request, principal);
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
};

export const as = (accountId: string): Principal => ({ kind: 'user', accountId });
export const asApp = (scopes: readonly string[] = appScopes): Principal => ({
  kind: 'app',
  scopes,
});

/** A part of an answer by its path, such as `fields.status.name`; undefined where it is not there. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => {
    if (Array.isArray(inner)) return inner[Number(name)] as unknown;
    return z.record(z.string(), z.unknown()).safeParse(inner).data?.[name];
  }, value);

/** That part of every element of a list. */
export const each = (value: unknown, path: string): unknown[] =>
  z
    .array(z.unknown())
    .parse(value)
    .map((one) => at(one, path));
