import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { calls } from '../../../src/contract/calls/calls';
import { draftKinds } from '../../../src/contract/records/drafts';
import { itemViewSchema } from '../../../src/contract/item';
import { factsOf, strangers } from '../../../src/domain/drafts/strangers';
import { BUILD_MS, openBuiltSite, type TestedSite } from './support';

const searched = z.object({ issues: z.array(z.object({ key: z.string() })) });
const envelope = <Schema extends z.ZodType>(data: Schema) =>
  z.object({ ok: z.literal(true), data });

const SITE = 'https://example.atlassian.net';
let tested: TestedSite;
let keys: string[] = [];

const invoke = async (call: string, payload: unknown): Promise<unknown> => {
  const json = { module: 'governance-panel', call, payload, as: 'pm@example.test' };
  const answer = await tested.ask('/local/invoke', { json });
  return answer.json();
};

const viewOf = async (issue: string) =>
  envelope(itemViewSchema).parse(await invoke('item.get', { issue })).data;

const draftOf = async (issue: string, kind: string, more: object = {}) =>
  envelope(calls['draft.make'].output).parse(await invoke('draft.make', { issue, kind, ...more }))
    .data;

beforeAll(async () => {
  tested = await openBuiltSite('demo');
  const query = new URLSearchParams({
    jql: 'project is not EMPTY order by key',
    maxResults: '100',
    fields: 'summary',
  });
  const answer = await tested.ask(`/rest/api/3/search/jql?${query}`, { as: 'pm@example.test' });
  keys = searched.parse(await answer.json()).issues.map(({ key }) => key);
}, BUILD_MS);
afterAll(() => tested.site.close());

describe('drafts of all sample items', () => {
  it('hold no number, id or name that the records do not', async () => {
    expect(keys.length).toBeGreaterThan(8);
    let runs = 0;
    for (const issue of keys) {
      const view = await viewOf(issue);
      const register = await invoke('sheet.get', { issue, kind: 'risk-register' });
      const facts = factsOf(view, register);
      const digests = new Set(view.evaluations.map(({ digest }) => digest));
      for (const kind of draftKinds) {
        const { note, text } = await draftOf(issue, kind);
        expect(strangers(text, facts), `${issue} ${kind}\n${text}`).toEqual([]);
        const named = note.sections.flatMap(({ lines }) => lines.flatMap(({ run }) => run ?? []));
        runs += named.length;
        if (view.evaluations.length < 20) {
          expect(named.filter((digest) => !digests.has(digest))).toEqual([]);
        }
      }
    }
    expect(runs).toBeGreaterThan(20);
  });

  it('name the run behind each number of a criterion, with a link', async () => {
    const view = await viewOf('AI-1');
    const { text } = await draftOf('AI-1', 'steering', { site: `${SITE}/some/path` });
    const judged = (view.nextGate?.criteria ?? []).filter(({ evidence }) => evidence !== null);
    expect(judged.length).toBeGreaterThan(0);
    for (const { evidence } of judged) {
      const name = evidence?.digest.slice(0, 8) ?? '';
      expect(text).toContain(`([run ${name}](${SITE}/browse/AI-1))`);
    }
    const linked = new Set([...factsOf(view), `${SITE}/browse/AI-1`]);
    expect(strangers(text, linked)).toEqual([]);
  });

  it('answer what is traded off by shipping now', async () => {
    const { text } = await draftOf('AI-1', 'sprint-review');
    expect(text).toContain(
      '## What are we trading off by shipping this version rather than waiting another sprint?\n\n- ',
    );
  });

  it('are the same each time, and change nothing', async () => {
    const before = await invoke('ledger.list', { issue: 'AI-1' });
    const one = await draftOf('AI-1', 'release');
    expect((await draftOf('AI-1', 'release')).text).toBe(one.text);
    expect(await invoke('ledger.list', { issue: 'AI-1' })).toEqual(before);
  });
});
