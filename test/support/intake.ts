import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { deliveryStates } from '../../src/contract/deliveries';
import { daysAgo } from './builders/builders';
import { SECRET, type TestSite } from './test-site';

/** A run in the app's own form; `n` makes runs differ. */
export const someRun = (n: number, override: Record<string, unknown> = {}) => ({
  issue: 'AI-1',
  modelVersion: '1.4.0',
  dataset: { id: 'holdout-v3' },
  startedAt: daysAgo(0.2),
  finishedAt: new Date(Date.parse(daysAgo(0.1)) + n * 1000).toISOString(),
  results: [{ metric: 'accuracy', successes: 900 + (n % 100), trials: 1000 }],
  ...override,
});

/** An Alertmanager message without results; `issue` is a label of its alert. */
export const someAlert = (issue: string | null, startsAt = daysAgo(0.5)) => ({
  version: '4',
  groupKey: '{}:{alertname="PSI"}',
  status: 'firing',
  receiver: 'assay',
  commonLabels: {},
  alerts: [
    {
      status: 'firing',
      labels: { alertname: 'PSI', severity: 'warning', ...(issue === null ? {} : { jira: issue }) },
      annotations: { summary: 'PSI of amount is 0.31' },
      startsAt,
      fingerprint: 'f00d',
    },
  ],
});

const deliveryRow = z.object({
  value: z.object({
    record: z.object({
      id: z.string(),
      receivedAt: z.string(),
      state: z.enum(deliveryStates),
      body: z.unknown(),
      problem: z.string().nullable(),
      note: z.string().nullable(),
      routed: z.object({ issueKey: z.string(), by: z.string() }).nullable(),
      evaluations: z.array(z.string()),
      signals: z.array(z.string()),
      criteria: z.array(z.string()),
    }),
  }),
});

/** The work on a delivery, as it lies in the queue. */
export const workOn = (deliveryId: string) => ({
  ...{ kind: 'process-evidence', deliveryId },
  projectId: deliveryId.split(':')[0],
});

/** Deliveries as they are stored. */
export const storedDeliveries = (site: TestSite) =>
  rowsOf(site, 'delivery').map((row) => deliveryRow.parse(row).value.record);

/** The one delivery there is. */
export const onlyDelivery = (site: TestSite) => {
  const [first, ...others] = storedDeliveries(site);
  if (first === undefined || others.length > 0) throw new Error(`${others.length + 1} deliveries`);
  return first;
};

/** A project `BI` beside the one of the test, with BI-1, which nobody has set up for the app. */
export const seedOtherProject = ({ jira }: TestSite): void => {
  jira.admin.createProject({
    key: 'BI',
    name: 'Other',
    leadAccountId: jira.users.byEmail('pm@example.test')?.accountId ?? '',
    statuses: [{ name: 'Open', category: 'new' }],
    issueTypes: [{ name: 'Task' }],
  });
  jira.admin.createIssue({ projectKey: 'BI', summary: 'Theirs' });
};

/** Everything that is stored of an entity. */
export const rowsOf = (site: TestSite, entity: string): unknown[] =>
  site.tables.table(`forge-kvs-entity%3A${entity}`).values();

type Signing = { secret?: string; project?: string; query?: Record<string, string> };

/** Sends a signed body to a web trigger as a pipeline. */
export const signedPost = async (
  site: TestSite,
  trigger: 'evidence' | 'gate',
  body: unknown,
  { secret = SECRET, project = 'AI', query = {} }: Signing = {},
): Promise<{ status: number; body: unknown }> => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const timestamp = String(Math.floor(site.clock.now() / 1000));
  const { issue } = query;
  const signed = issue === undefined ? `${timestamp}.${text}` : `v2.${timestamp}.${issue}.${text}`;
  const hex = createHmac('sha256', secret).update(signed).digest('hex');
  const headers = {
    'x-assay-project': project,
    'x-assay-timestamp': timestamp,
    'x-assay-signature': `${issue === undefined ? 'v1' : 'v2'}=${hex}`,
  };
  const request = { method: 'POST', path: '/', headers, query, body: text };
  const answer = await site.host.webTrigger(trigger, request);
  return { status: answer.statusCode, body: JSON.parse(answer.body) as unknown };
};

/** Storage writes of all invocations since the metrics were cleared. */
export const storageWrites = (site: TestSite): number =>
  site.host.metrics.list().reduce((total, { counts }) => total + counts.storageWrites, 0);

/** The paths of those writes, in order. */
export const writtenPaths = (site: TestSite): string[] =>
  site.host.metrics
    .list()
    .flatMap(({ calls }) => calls)
    .flatMap(({ path, writeBytes }) => (writeBytes === undefined ? [] : [path]));
