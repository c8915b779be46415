import * as z from 'zod';
import { seedScale } from '../../local/seed/seed-scale';
import { openRuntime, type Runtime } from '../../local/site/runtime/open-runtime';
import { entities, settingsKey } from '../../src/adapters/kvs/keys';
import { itemRecord } from '../../src/adapters/kvs/records/item';
import { settingsRecord } from '../../src/adapters/kvs/records/settings';
import { askNextGate } from '../../src/app/gate/evaluate-gate';
import { entitySpace } from '../../local/forge/kvs/row';
import { createRows } from '../../local/forge/kvs/rows';
import { root } from '../manifest/code/sources';

const SITE = 'http://127.0.0.1:4496';
const STAGES = ['data', 'experimentation', 'validation', 'deployment', 'monitoring'];
const PAGE = 100;

/**
 * What `heldAtGate` finds among many items, held against every record decided anew. `differing` are keys
 * that only one of both has; `values` the most values in a fragment, of which Jira takes a thousand.
 */
export type HeldReport = {
  items: number;
  held: number;
  differing: number;
  values: number;
  calls: number;
  /** Longest run of the function, in milliseconds. */
  functionMs: number;
  /** Longest search of a stage with all of its pages, in milliseconds. */
  searchMs: number;
};

const TABLE = `forge-kvs-${encodeURIComponent('entity:item')}`;
const rowSchema = z.looseObject({ value: z.unknown() });
const pageSchema = z.object({
  issues: z.array(z.object({ key: z.string() })),
  nextPageToken: z.string().optional(),
});

/** Keys by the stage whose gate holds them, each record decided on its own. */
const recount = ({ tables, clock }: Runtime): Map<string, string[]> => {
  const rows = createRows(tables, clock);
  const settingsOf = (projectId: string) =>
    settingsRecord.decode(rows.get(entitySpace(entities.settings), settingsKey(projectId))?.value);
  const now = clock.now();
  const held = new Map<string, string[]>();
  const items = tables
    .table(TABLE)
    .values()
    .map((row) => itemRecord.decode(rowSchema.parse(row).value));
  const settings = settingsOf(items[0]?.projectId ?? '');
  for (const item of items) {
    const gate = askNextGate(item, settings, item.stage, now);
    if (gate === null || gate.decision === 'allow') continue;
    held.set(gate.stage, [...(held.get(gate.stage) ?? []), item.issueKey]);
  }
  return held;
};

const search = async ({ jira }: Runtime, accountId: string, jql: string): Promise<string[]> => {
  const keys: string[] = [];
  let nextPageToken: string | undefined;
  do {
    const answer = await jira.handle(
      new Request(`${SITE}/rest/api/3/search/jql`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify({ jql, fields: ['key'], maxResults: PAGE, nextPageToken }),
      }),
      { kind: 'user', accountId },
    );
    if (!answer.ok) throw new Error(`Jira refused ${jql}: ${await answer.text()}`);
    const page = pageSchema.parse(await answer.json());
    keys.push(...page.issues.map(({ key }) => key));
    ({ nextPageToken } = page);
  } while (nextPageToken !== undefined);
  return keys;
};

const differing = (one: readonly string[], other: readonly string[]): number => {
  const [these, those] = [new Set(one), new Set(other)];
  return (
    [...these].filter((key) => !those.has(key)).length +
    [...those].filter((key) => !these.has(key)).length
  );
};

/** Fills a site, decides every record anew, and searches for each stage what its gate holds. */
export const measureHeld = async (
  log: (line: string) => void,
  items = 10_000,
): Promise<HeldReport> => {
  const runtime = openRuntime({ root, siteUrl: SITE, log });
  await seedScale(runtime, items);
  const { accountId = '' } = runtime.jira.users.byEmail('pm@example.test') ?? {};
  const counted = recount(runtime);
  const { metrics } = runtime.host;
  metrics.clear();
  log(`search: what each gate holds of ${items} items`);
  const report = { items, held: 0, differing: 0, values: 0, searchMs: 0 };
  for (const stage of STAGES) {
    const started = performance.now();
    const found = await search(runtime, accountId, `issue in heldAtGate("${stage}")`);
    report.searchMs = Math.max(report.searchMs, Math.round(performance.now() - started));
    report.held += found.length;
    report.differing += differing(found, counted.get(stage) ?? []);
    const { jql = '' } = z.object({ jql: z.string().optional() }).parse(
      await runtime.host.runJqlFunction({
        moduleKey: 'jql-held-at-gate',
        payload: {
          precomputationId: stage,
          clause: {
            ...{ field: 'issue', type: ['issue'], operator: 'in', functionName: 'heldAtGate' },
            arguments: [stage],
          },
        },
      }),
    );
    report.values = Math.max(report.values, [...jql.matchAll(/"/gu)].length / 2);
  }
  const calls = metrics.list().filter(({ moduleType }) => moduleType === 'jira:jqlFunction');
  return {
    ...report,
    calls: calls.length,
    functionMs: Math.round(Math.max(...calls.map(({ milliseconds }) => milliseconds))),
  };
};
