import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
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
