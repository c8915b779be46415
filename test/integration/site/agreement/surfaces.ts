import * as z from 'zod';
import type { Runtime } from '../../../../local/site/runtime/open-runtime';
import { fieldText } from '../../../../local/site/pages/app-fields';
import { calls, type CallName, type CallOutput } from '../../../../src/contract/calls/calls';
import { readReportItem, type ReportItem } from '../../../../static/report/projection';

/** The site as one person sees it. */
export type Seen = { runtime: Runtime; accountId: string };

/** Asks Jira as the person. */
const askJira = async (
  { runtime, accountId }: Seen,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> => {
  const request = new Request(`https://jira.local${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  return await (await runtime.jira.handle(request, { kind: 'user', accountId })).json();
};

/** Makes a call of the panel as the person. @throws where it is refused */
export const ask = async <Name extends CallName>(
  { runtime, accountId }: Seen,
  call: Name,
  payload: unknown,
): Promise<CallOutput<Name>> => {
  const answer = await runtime.host.invokeResolver({
    ...{ moduleKey: 'governance-panel', call, payload, accountId },
  });
  const { data } = z.object({ ok: z.literal(true), data: z.unknown() }).parse(answer);
  return calls[call].output.parse(data) as CallOutput<Name>;
};

const searchedSchema = z.object({
  issues: z.array(z.looseObject({ key: z.string() })),
  isLast: z.literal(true),
});

/** Keys that a query finds for the person. @throws where one page does not hold them */
export const find = async (seen: Seen, jql: string): Promise<string[]> => {
  const query = { jql, fields: ['key'], maxResults: 100 };
  const found = await askJira(seen, 'POST', '/rest/api/3/search/jql', query);
  return searchedSchema
    .parse(found)
    .issues.map(({ key }) => key)
    .sort();
};

/** Rows of the report, read as it reads them. */
export const readRows = async (seen: Seen): Promise<Map<string, ReportItem>> => {
  const query = {
    ...{ jql: 'aiGate is not EMPTY', maxResults: 100, properties: ['assay'] },
    fields: ['summary', 'status', 'assignee', 'issuetype'],
  };
  const { issues } = searchedSchema.parse(
    await askJira(seen, 'POST', '/rest/api/3/search/jql', query),
  );
  return new Map(
    issues.flatMap((issue) => {
      const row = readReportItem(issue);
      return row === null ? [] : [[row.key, row]];
    }),
  );
};

/** What the app's own fields show on lists and cards, by the manifest's key of the field. */
export const readFields = async (seen: Seen, key: string) => {
  const issueSchema = z.object({ fields: z.record(z.string(), z.unknown()) });
  const { fields } = issueSchema.parse(await askJira(seen, 'GET', `/rest/api/3/issue/${key}`));
  const valueOf = (module: string): unknown =>
    fields[seen.runtime.jira.admin.field(module)?.id ?? ''] ?? null;
  const flags = z.array(z.string()).nullable().parse(valueOf('ai-drift-risk')) ?? [];
  return {
    stage: z.string().nullable().parse(valueOf('ai-lifecycle-stage')),
    threshold: fieldText(valueOf('ai-acceptance-threshold')),
    flags,
  };
};

/** The line at the side of the work item. */
export const readLozenge = async ({ runtime, accountId }: Seen, key: string): Promise<string> => {
  const { id, projectId } = runtime.jira.admin.issue(key);
  const extension = {
    type: 'jira:issueContext',
    issue: { id, key, type: 'Task', typeId: '10001' },
    project: { id: projectId, key: key.replace(/-\d+$/u, ''), type: 'software' },
  };
  const answer = await runtime.host.callFunction(
    ...(['context-status', { cloudId: 'site', extension }, 'jira:issueContext'] as const),
    { accountId },
  );
  return z.object({ status: z.object({ value: z.object({ label: z.string() }) }) }).parse(answer)
    .status.value.label;
};

/** What the agent says that holds a work item. */
export const readHolds = async ({ runtime, accountId }: Seen, key: string) => {
  const answer = await runtime.host.runAction({
    ...{ moduleKey: 'what-holds', accountId, inputs: { issueKey: key } },
  });
  return z
    .object({ answer: z.object({ open: z.boolean(), why: z.string(), message: z.string() }) })
    .parse(answer).answer;
};

/**
 * Tries the transition into a stage's status.
 * @returns what Jira shows above it, null where no transition leads there or the person may make none
 */
export const tryMove = async (seen: Seen, key: string, status: string): Promise<string | null> => {
  const path = `/rest/api/3/issue/${key}/transitions`;
  const listed = z
    .object({
      transitions: z.array(z.object({ id: z.string(), to: z.object({ name: z.string() }) })),
    })
    .parse(await askJira(seen, 'GET', path));
  const way = listed.transitions.find(({ to }) => to.name === status);
  if (way === undefined) return null;
  const said = z
    .object({ errorMessages: z.array(z.string()) })
    .parse(await askJira(seen, 'POST', path, { transition: { id: way.id } }));
  return said.errorMessages.join('\n');
};
