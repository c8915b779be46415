import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { parseSeed } from '../../../local/seed/seed-site';
import { BUILD_MS, openBuiltSite, type TestedSite } from './support';

let tested: TestedSite;

beforeAll(async () => {
  tested = await openBuiltSite('scale:120', ['functions']);
}, BUILD_MS);
afterAll(() => tested.site.close());

const count = async (jql: string): Promise<number> => {
  const json = { jql };
  const as = 'pm@example.test';
  const answer = await tested.ask('/rest/api/3/search/approximate-count', { as, json });
  return z.object({ count: z.number() }).parse(await answer.json()).count;
};

it('fills the project with items of every kind, which queries tell apart', async () => {
  expect(await count('project = AI AND aiGate is not EMPTY')).toBe(120);
  const verdicts = ['pass', 'inconclusive', 'fail'].map((word) => count(`aiVerdict = ${word}`));
  expect(await Promise.all(verdicts)).toEqual([40, 40, 40]);
  expect(await count('sprint in openSprints()')).toBeGreaterThan(0);
  expect(await count('aiDrift in (warning, critical)')).toBeGreaterThan(0);
});

it('gives them records that the sweep finds due, once, and takes for its own', async () => {
  const { host, drain, tables, clock } = tested.site.runtime();
  const rowSchema = z.object({ value: z.object({ dueAt: z.number() }) });
  const due = (): number =>
    tables
      .table('forge-kvs-entity%3Aitem')
      .entries()
      .filter(([, row]) => rowSchema.parse(row).value.dueAt * 1000 <= clock.now()).length;
  expect(due()).toBe(50);
  await host.runSchedule('hourly');
  await drain();
  expect(due()).toBe(0);
  await host.runSchedule('hourly');
  expect(host.queued()).toEqual([]);
  expect(tested.lines).toEqual([]);
});

it('knows how many items a site can be filled with', () => {
  expect(parseSeed('scale:100000')).toEqual({ kind: 'scale', items: 100_000 });
  expect(() => parseSeed('scale:100001')).toThrow('scale:N with N up to 100000');
});
