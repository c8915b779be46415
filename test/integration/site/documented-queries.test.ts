import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { measureHeld } from '../../bench/held';
import { BUILD_MS, openBuiltSite, type TestedSite } from './support';

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const page = read('docs/jql.md');
const queries = [...page.matchAll(/```jql\n(.+)\n```/gu)].map(([, query = '']) => query);

const manifest = z
  .object({
    modules: z.object({
      'jira:entityProperty': z.array(
        z.object({ values: z.array(z.object({ searchAlias: z.string() })) }),
      ),
      'jira:jqlFunction': z.array(z.object({ name: z.string() })),
    }),
  })
  .parse(parse(read('manifest.yml')));
const aliases = manifest.modules['jira:entityProperty'].flatMap(({ values }) =>
  values.map(({ searchAlias }) => searchAlias),
);

let tested: TestedSite;

beforeAll(async () => {
  tested = await openBuiltSite('demo');
}, BUILD_MS);
afterAll(() => tested.site.close());

const search = (jql: string): Promise<Response> =>
  tested.ask('/rest/api/3/search/jql', {
    as: 'pm@example.test',
    json: { jql, fields: ['summary'], maxResults: 50 },
  });

describe('the page on JQL', () => {
  it('tells every alias that the manifest declares, and twenty queries at least', () => {
    for (const alias of aliases) expect(page).toContain(`| \`${alias}\``);
    expect(queries.length).toBeGreaterThanOrEqual(20);
    const used = queries.flatMap((query) => query.match(/\bai[A-Z]\w+/gu) ?? []);
    expect(used.filter((alias) => !aliases.includes(alias))).toEqual([]);
  });

  it('tells every function that the manifest declares, each with an example', () => {
    for (const { name } of manifest.modules['jira:jqlFunction']) {
      expect(page).toContain(`| \`${name}(`);
      expect(queries.filter((query) => query.includes(`issue in ${name}(`))).not.toEqual([]);
    }
  });

  it.each(queries)('is right that Jira takes %s', async (query) => {
    const answer = await search(query);
    expect(await answer.json()).not.toHaveProperty('errorMessages');
    expect(answer.status).toBe(200);
  });

  it('finds in the sample project what its queries are about', async () => {
    const found = async (query: string): Promise<number> =>
      z.object({ issues: z.array(z.unknown()) }).parse(await (await search(query)).json()).issues
        .length;
    expect(await found('aiVerdict = inconclusive')).toBeGreaterThan(0);
    expect(await found('aiAsk is not EMPTY')).toBeGreaterThan(0);
    expect(await found('issue in inconclusive()')).toBeGreaterThanOrEqual(
      await found('aiVerdict = inconclusive'),
    );
    expect(await found('issue in driftAtLeast("warning")')).toBe(
      await found('aiDrift in (warning, critical)'),
    );
    const stages = ['data', 'experimentation', 'validation', 'deployment', 'monitoring'];
    const held = await Promise.all(stages.map((stage) => found(`issue in heldAtGate("${stage}")`)));
    expect(Math.max(...held)).toBeGreaterThan(0);
    expect(await found('"AI acceptance threshold.Verdict" = fail')).toBeGreaterThan(0);
  });
});

const recipesSchema = z.object({
  action: z.string(),
  inputs: z.record(z.string(), z.string()),
});

/** The recipes of the page on automation, in their order. */
const recipes = read('docs/automation.md')
  .split(/^### (?=\d+\. )/mu)
  .slice(1)
  .map((part) => {
    const [, condition = ''] = /```jql\n(.+)\n```/u.exec(part) ?? [];
    const [, inputs] = /```json\n([\s\S]+?)\n```/u.exec(part) ?? [];
    return {
      title: part.split('\n')[0] ?? '',
      condition,
      run: inputs === undefined ? null : recipesSchema.parse(JSON.parse(inputs)),
    };
  });

/** What the smart values of the recipes stand for. */
const smartValues = (key: string): Record<string, string> => ({
  'issue.key': key,
  'webhookData.results': 'metric,successes,trials\naccuracy,970,1000\n',
  'destinationIssue.key': 'AI-1',
});

const foundKeys = async (jql: string): Promise<string[]> => {
  const answer = await search(jql);
  expect(answer.status, jql).toBe(200);
  const { issues } = z
    .object({ issues: z.array(z.object({ key: z.string() })) })
    .parse(await answer.json());
  return issues.map(({ key }) => key);
};

describe('the page on automation', () => {
  it('has ten recipes, each with a condition, and every action that rules have', () => {
    expect(recipes.map(({ title }) => Number.parseInt(title, 10))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(recipes.filter(({ condition }) => condition === '')).toEqual([]);
    expect([...new Set(recipes.flatMap(({ run }) => run?.action ?? []))].sort()).toEqual([
      ...['add-evidence', 'ask-gate', 'raise-to-do', 'report-observation'],
    ]);
  });

  it('has conditions that find something in the sample project', async () => {
    const counts = await Promise.all(
      recipes.map(async ({ condition }) => (await foundKeys(condition)).length),
    );
    expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(7);
  });

  it.each(recipes)('is right about $title', async ({ condition, run }) => {
    const found = await foundKeys(condition);
    if (run === null) return;
    const [key = ''] = found.length > 0 ? found : await foundKeys('aiStage is not EMPTY');
    const values = smartValues(key);
    const inputs = Object.fromEntries(
      Object.entries(run.inputs).map(([name, text]) => [
        name,
        text.replace(/\{\{([\w.]+)\}\}/gu, (_all, value: string) => values[value] ?? ''),
      ]),
    );
    const ran = await tested.ask('/local/rule', {
      json: { action: run.action, inputs, as: 'pm@example.test' },
    });
    expect(await ran.json(), run.action).toMatchObject({ state: 'success' });
  });
});

it(
  'finds by heldAtGate what deciding every record anew finds, over several pages',
  async () => {
    const { held, differing, values, calls } = await measureHeld(() => undefined, 1_200);
    expect(held).toBeGreaterThan(300);
    expect({ differing, values }).toEqual({ differing: 0, values: 2 });
    // Once for each stage that is searched, and once for each that is measured by itself.
    expect(calls).toBe(10);
  },
  BUILD_MS,
);
